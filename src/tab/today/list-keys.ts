/** What a key means in the list; null: nothing of the list's own. */
export type ListMove =
  | { readonly goes: number; readonly extends: boolean }
  | { readonly does: "toggle" | "select-all" | "open" | "menu" | "clear" };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** @param at the place of the row that has the keyboard; `page` how many rows fit on the screen */
export const moveOf = (event: Key, at: number, list: { total: number; page: number }): ListMove | null => {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  const to = (place: number): ListMove => ({
    goes: Math.max(0, Math.min(list.total - 1, place)),
    extends: shiftKey,
  });
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(list.total - 1);
    case "PageDown":
      return to(at + list.page);
    case "PageUp":
      return to(at - list.page);
    case " ":
      return command ? null : { does: "toggle" };
    case "a":
    case "A":
      return command ? { does: "select-all" } : null;
    case "Enter":
      return { does: "open" };
    case "ContextMenu":
      return { does: "menu" };
    case "F10":
      return shiftKey ? { does: "menu" } : null;
    case "Escape":
      return { does: "clear" };
    default:
      return null;
  }
};
