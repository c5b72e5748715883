/**
 * Where one goes on once a row has gone that had the focus: at the way to take the next one away (`data-remove`), or,
 * where none is left, at the way to add one (`data-add`). Somebody who has moved on meanwhile stays where they are.
 */
export const focusAfterRemoval = (box: HTMLElement | null, removed: number): void => {
  if (box === null || document.activeElement !== document.body) return;
  const left = [...box.querySelectorAll<HTMLElement>("[data-remove]")];
  const next = left[removed] ?? left.at(-1) ?? box.querySelector<HTMLElement>("[data-add]");
  next?.focus();
};
