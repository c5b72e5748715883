import { useLayoutEffect, type RefObject } from "react";

/** The row of a list that the Tab key comes to; on a page without one its heading. */
const WHERE_TO_GO_ON = ["[role=grid] [role=row][tabindex='0']", "main h2[tabindex]"];

/** What had the keyboard has gone, and nobody has it: the next Tab would begin at the top of the page. */
export const isKeyboardNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Gives the keyboard to whoever goes on with it, unless somebody has it. */
export const keyboardGoesOn = (): void => {
  for (const where of WHERE_TO_GO_ON) {
    if (!isKeyboardNowhere()) return;
    document.querySelector<HTMLElement>(where)?.focus({ preventScroll: true });
  }
};

/** A part that goes away under the keyboard, as a bar does when its button is pressed, passes it on. */
export const useKeyboardGoesOn = (part: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      // Only once the page is drawn without the part: until then it has the keyboard.
      if (element?.contains(document.activeElement)) queueMicrotask(keyboardGoesOn);
    };
  }, [part]);
};
