import { useEffect, useState } from "react";
import type { Host, Selection } from "../ui/host/host.ts";

const sameSelection = (one: Selection, other: Selection): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is selected in the host, read anew whenever it may have changed. */
export const useSelection = (host: Host): Selection => {
  const [selection, setSelection] = useState<Selection>(() => host.selection());
  useEffect(() => {
    const readAgain = () => {
      const next = host.selection();
      setSelection((known) => (sameSelection(known, next) ? known : next));
    };
    const stop = host.onSelectionMayHaveChanged(readAgain);
    readAgain();
    return stop;
  }, [host]);
  return selection;
};
