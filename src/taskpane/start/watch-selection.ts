import type { Host, Selection } from "../../ui/host/host.ts";
import { watched, type Watched } from "./watched.ts";

const same = (one: Selection, other: Selection): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is selected in the host, read anew whenever it may have changed. It is watched as long as the page lives. */
export const watchSelection = (
  host: Pick<Host, "selection" | "onSelectionMayHaveChanged">,
): Watched<Selection> => {
  const selection = watched(host.selection());
  host.onSelectionMayHaveChanged(() => {
    const next = host.selection();
    if (!same(selection.now(), next)) selection.set(next);
  });
  return selection;
};
