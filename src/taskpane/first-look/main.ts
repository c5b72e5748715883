import { afterNextPaint } from "../start/after-next-paint.ts";
import { loadStart } from "./load-start.ts";
import { look } from "./look.ts";

/** After this long the start begins beside the look: it shows what was last known, or that nobody is signed in. */
const PATIENCE_MS = 1_000;

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane");
let begun = false;
const begin = (): void => {
  if (begun) return;
  begun = true;
  loadStart(place);
};
const lookAndBegin = async (): Promise<void> => {
  if (await look(place, window)) await afterNextPaint();
  begin();
};
void lookAndBegin();
setTimeout(begin, PATIENCE_MS);
