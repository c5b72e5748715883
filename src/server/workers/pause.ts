import { setTimeout } from "node:timers/promises";

/** Waits for so many seconds, or until it is told to stop. */
export type Pause = (seconds: number, signal: AbortSignal) => Promise<void>;

export const pause: Pause = async (seconds, signal) => {
  try {
    await setTimeout(seconds * 1000, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
