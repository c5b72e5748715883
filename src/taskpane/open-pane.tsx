import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { believeZonesOf } from "./believe-zones.ts";
import { Pane } from "./Pane.tsx";
import type { PaneStart } from "./start/pane-start.ts";

/** Puts the whole pane in the place of what the small script has shown, in one step: nothing blinks. */
export const openPane = (place: HTMLElement, start: PaneStart): void => {
  believeZonesOf(start);
  const root = createRoot(place);
  flushSync(() => {
    root.render(<Pane start={start} />);
  });
};
