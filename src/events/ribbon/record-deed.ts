import type { CaseView } from "../../contracts/case.ts";
import type { MessageView } from "../../contracts/message.ts";
import type { Ask } from "../service.ts";
import { EVENT_WORDS } from "../words.ts";
import type { Deed } from "./deeds.ts";
import type { PressKeys } from "./press-key.ts";
import { whyNot } from "./why-not.ts";

const READ_MS = 10_000;
const WRITE_MS = 15_000;

export interface Told {
  readonly kind: "done" | "not-done";
  readonly text: string;
}

const notDone = (text: string): Told => ({ kind: "not-done", text });

const messagePath = (messageId: string, mailbox: string | null): string => {
  const of = mailbox === null ? "" : `&mailbox=${encodeURIComponent(mailbox)}`;
  return `/api/messages?messageId=${encodeURIComponent(messageId)}${of}`;
};

const whyNotTracked = ({ evidence }: MessageView): string => {
  const [first] = evidence;
  return first === undefined ? EVENT_WORDS.notTrackedAtAll : EVENT_WORDS.notTracked(first);
};

/** Finds the case of a message, records the deed against it, and says how it went. */
export const recordDeed = async (
  { ask, keys }: { readonly ask: Ask; readonly keys: PressKeys },
  { fact, done }: Deed,
  { messageId, mailbox }: { readonly messageId: string; readonly mailbox: string | null },
): Promise<Told> => {
  const seen = await ask<MessageView>({
    method: "GET",
    path: messagePath(messageId, mailbox),
    milliseconds: READ_MS,
  });
  if (!seen.ok) return notDone(whyNot(seen.failure, "to-read"));
  const matter = seen.value.case;
  if (matter === null) return notDone(whyNotTracked(seen.value));

  const decision = `${fact.type} ${matter.reference}`;
  const recorded = await ask<CaseView>({
    method: "POST",
    path: `/api/cases/${encodeURIComponent(matter.reference)}/events`,
    body: { key: keys.begin(decision), fact },
    milliseconds: WRITE_MS,
  });
  if (recorded.ok) {
    keys.settle(decision);
    return { kind: "done", text: done(recorded.value) };
  }
  if (!recorded.failure.mayPass) keys.settle(decision);
  return notDone(whyNot(recorded.failure, "to-record"));
};
