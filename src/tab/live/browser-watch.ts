import type { Watch } from "./live-answer.ts";

/** The page's own clock and visibility. */
export const browserWatch: Watch = {
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
  isVisible: () => document.visibilityState === "visible",
  onVisible: (then) => {
    const look = (): void => {
      if (document.visibilityState === "visible") then();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  },
};
