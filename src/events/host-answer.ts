import { answerInTime } from "../ui/host/answer-in-time.ts";
import type { HostCallback } from "./office.ts";

/**
 * What the host answers to one call; null where it has no such call, refuses, or does not answer within the
 * milliseconds. Reading a member may throw already: what is not permitted does.
 */
export const hostAnswer = async <T>(
  call: (callback: HostCallback<T>) => void,
  milliseconds: number,
): Promise<T | null> => {
  const answer = await answerInTime<T>(call, milliseconds);
  return answer.ok ? (answer.value ?? null) : null;
};

/** The same for a call whose answer says only that it was done. */
export const hostDid = async (
  call: (callback: HostCallback<undefined>) => void,
  milliseconds: number,
): Promise<boolean> => (await answerInTime<undefined>(call, milliseconds)).ok;
