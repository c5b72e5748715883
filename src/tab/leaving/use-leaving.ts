import { useEffect, useState } from "react";
import { holdPlace } from "./held-place.ts";

/** Whether somebody wants to go elsewhere while something is not saved. */
export interface Leaving {
  readonly asked: boolean;
  readonly stay: () => void;
  /** Goes where they wanted to. What is not saved has to be dropped before. */
  readonly go: () => void;
}

/** Whether a click opens a link in this very window. */
const opensHere = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Asks before a link of the tab, the browser's Back, or the closing of the window takes what is not saved away. */
export const useLeaving = (unsaved: boolean): Leaving => {
  const [way, setWay] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!unsaved) return undefined;
    const release = holdPlace((leave) => setWay(() => leave));
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
      const to = link?.getAttribute("href") ?? null;
      if (to === null || !opensHere(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setWay(() => () => {
        release();
        location.hash = to;
      });
    };
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    document.addEventListener("click", onClick, true);
    addEventListener("beforeunload", onUnload);
    return () => {
      release();
      document.removeEventListener("click", onClick, true);
      removeEventListener("beforeunload", onUnload);
    };
  }, [unsaved]);
  const stay = (): void => setWay(null);
  return {
    asked: way !== null,
    stay,
    go: () => {
      stay();
      way?.();
    },
  };
};
