import { useEffect, useRef, type RefObject } from "react";

/** Long enough for Fluent's own focus keeping, which moves the focus when the element that had it goes away. */
const AFTER_FLUENT_MS = 50;

/** Puts the focus on the button that opened something, once that has closed: nobody is thrown to the top. */
export const useFocusAfter = (
  open: boolean,
  panel: RefObject<HTMLElement | null>,
  selector: string,
): void => {
  const wasOpen = useRef(false);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!closed) return undefined;
    const later = setTimeout(() => {
      panel.current?.querySelector<HTMLElement>(selector)?.focus();
    }, AFTER_FLUENT_MS);
    return () => {
      clearTimeout(later);
    };
  }, [open, panel, selector]);
};
