import { useCallback, useEffect, useRef } from "react";
import { isKeyboardNowhere, keyboardGoesOn } from "../frame/keyboard.ts";

/** Until what was open has gone from the page: Fluent takes it out once it has faded. */
const LOOK_MS = 50;
const LOOKS = 10;

/**
 * Gives the keyboard back to where it was when something opened, once that has closed; where that has gone, it goes on
 * in the list.
 */
export const useKeyboardBack = (isOpen: boolean): { readonly remember: () => void } => {
  const from = useRef<Element | null>(null);
  const remember = useCallback(() => {
    from.current = document.activeElement;
  }, []);
  useEffect(() => {
    const back = from.current;
    if (isOpen || back === null) return undefined;
    from.current = null;
    let timer: ReturnType<typeof setTimeout>;
    const look = (left: number): void => {
      if (!isKeyboardNowhere()) {
        if (left > 0) timer = setTimeout(look, LOOK_MS, left - 1);
        return;
      }
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
      keyboardGoesOn();
    };
    timer = setTimeout(look, LOOK_MS, LOOKS);
    return () => clearTimeout(timer);
  }, [isOpen]);
  return { remember };
};
