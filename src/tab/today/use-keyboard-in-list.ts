import { useEffect, useMemo, useRef, type RefObject } from "react";
import { isKeyboardNowhere } from "../frame/keyboard.ts";

/** Where somebody is who has just come to the page. */
const HEADING = "main h2[tabindex='-1']";

/**
 * Whether the list has, or had, the keyboard: it keeps it while rows come and go, and has it again on the way back. It
 * takes it from nobody: what is typed or pressed elsewhere is meant for elsewhere.
 */
export const useKeyboardInList = (grid: RefObject<HTMLElement | null>, hadIt: boolean) => {
  const wanted = useRef(hadIt);
  useEffect(() => {
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && grid.current?.contains(target) !== true) wanted.current = false;
    };
    const kinds = ["focusin", "pointerdown"] as const;
    for (const kind of kinds) document.addEventListener(kind, elsewhere);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, elsewhere);
    };
  }, [grid]);
  return useMemo(
    () => ({
      isIts: (): boolean => {
        if (!wanted.current) return false;
        const now = document.activeElement;
        return isKeyboardNowhere() || now?.matches(HEADING) === true || grid.current?.contains(now) === true;
      },
      take: (): void => {
        wanted.current = true;
      },
    }),
    [grid],
  );
};
