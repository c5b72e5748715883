import { useLayoutEffect, useRef, type RefCallback } from "react";
import { withPlace } from "./with-place.ts";

/** What a text area needs, for places to be put into it where somebody writes. */
export interface Writing {
  readonly ref: RefCallback<HTMLTextAreaElement>;
  readonly onFocus: () => void;
}

/** Places are put where somebody wrote last, and the caret stands behind them. Until somebody writes: the first part. */
export const usePlaces = <Part extends string>(
  texts: Readonly<Record<Part, string>>,
  first: Part,
  onChange: (part: Part, text: string) => void,
): { readonly writing: (part: Part) => Writing; readonly put: (place: string) => void } => {
  const areas = useRef(new Map<Part, HTMLTextAreaElement>());
  const written = useRef(first);
  const caret = useRef<number | null>(null);

  // The text is React's: the caret would jump to its end unless it is put back after the text has changed.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    const area = areas.current.get(written.current);
    area?.focus();
    area?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  return {
    writing: (part) => ({
      ref: (area) => {
        if (area === null) areas.current.delete(part);
        else areas.current.set(part, area);
      },
      onFocus: () => {
        written.current = part;
      },
    }),
    put: (place) => {
      const part = written.current;
      const area = areas.current.get(part);
      const end = texts[part].length;
      const next = withPlace(texts[part], place, area?.selectionStart ?? end, area?.selectionEnd ?? end);
      caret.current = next.caret;
      onChange(part, next.text);
    },
  };
};
