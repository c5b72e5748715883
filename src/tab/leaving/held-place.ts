import { stepNow } from "../steps.ts";

/** Where something is not saved: its address and its step in the browser's history. */
interface Held {
  hash: string;
  readonly step: number;
}

let held: Held | null = null;

/** The address whose page is shown: the one that is held while the browser is on its way back to it. */
export const hashOnShow = (): string =>
  held === null || held.step === stepNow() ? location.hash : held.hash;

/**
 * Holds the page that is shown against the browser's Back and Forward, which can only be undone, not stopped: the
 * browser is sent back at once, and nothing of the page is taken away meanwhile.
 * @param asks with the way there, for whoever leaves all the same
 */
export const holdPlace = (asks: (leave: () => void) => void): (() => void) => {
  const step = stepNow();
  if (step === null) return () => undefined;
  const mine: Held = { hash: location.hash, step };
  held = mine;
  const release = (): void => {
    removeEventListener("hashchange", look);
    if (held === mine) held = null;
  };
  const look = (): void => {
    const reached = stepNow();
    if (reached === null) return;
    if (reached === step) {
      // What is shown there may be chosen anew without a step.
      mine.hash = location.hash;
      return;
    }
    history.go(step - reached);
    asks(() => {
      release();
      history.go(reached - step);
    });
  };
  addEventListener("hashchange", look);
  return release;
};
