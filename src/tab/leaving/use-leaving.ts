import { useEffect, useState } from "react";

/** Where somebody wants to go while something is not saved; null while nobody does. */
export interface Leaving {
  readonly to: string | null;
  readonly stay: () => void;
}

/** Whether a click opens a link in this very window. */
const opensHere = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Asks before a link of the tab, or the closing of the window, takes what is not saved away. */
export const useLeaving = (unsaved: boolean): Leaving => {
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return undefined;
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
      if (link === null || !opensHere(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(link.getAttribute("href"));
    };
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    document.addEventListener("click", onClick, true);
    addEventListener("beforeunload", onUnload);
    return () => {
      document.removeEventListener("click", onClick, true);
      removeEventListener("beforeunload", onUnload);
    };
  }, [unsaved]);
  return { to, stay: () => setTo(null) };
};
