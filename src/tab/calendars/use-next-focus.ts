import { useEffect, useRef, type RefObject } from "react";

/**
 * Puts the focus where one goes on after a row has come or gone, once it is there: the element is marked with
 * `data-focus`. Nobody is thrown to the top of the page.
 */
export const useNextFocus = <E extends HTMLElement>(): {
  readonly box: RefObject<E>;
  readonly focusNext: (mark: string) => void;
} => {
  const box = useRef<E>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const mark = wanted.current;
    wanted.current = null;
    box.current?.querySelector<HTMLElement>(`[data-focus="${mark}"]`)?.focus();
  });
  return { box, focusNext: (mark) => (wanted.current = mark) };
};
