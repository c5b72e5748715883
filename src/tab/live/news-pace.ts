import type { Watch } from "./live-answer.ts";

/** Not everybody who is told at once asks at once. */
const JITTER_MS = 1000;

/**
 * Turns any number of news into a few questions: the first within a second, then one for all that came meanwhile, at
 * most once in `restMs`.
 */
export const createNewsPace = (
  ask: () => void,
  restMs: number,
  watch: Pick<Watch, "after">,
  chance: () => number,
): { readonly tell: () => void } => {
  let state: "idle" | "about-to-ask" | "resting" | "resting-told" = "idle";
  const soon = (): void => {
    state = "about-to-ask";
    watch.after(chance() * JITTER_MS, () => {
      state = "resting";
      ask();
      watch.after(restMs, () => {
        if (state === "resting-told") soon();
        else state = "idle";
      });
    });
  };
  return {
    tell: () => {
      if (state === "idle") soon();
      else if (state === "resting") state = "resting-told";
    },
  };
};
