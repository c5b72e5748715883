import { afterNextPaint } from "../start/after-next-paint.ts";
import { wholePage } from "../start/whole-page.ts";
import { loadStart } from "./load-start.ts";
import { look } from "./look.ts";

/** After this long the start begins beside the look: it shows what was last known, or that nobody is signed in. */
const PATIENCE_MS = 1_000;

let begun = false;
const begin = async (): Promise<void> => {
  if (begun) return;
  begun = true;
  await wholePage(document);
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no place for the pane");
  loadStart(place);
};
const lookAndBegin = async (): Promise<void> => {
  if (await look(window)) await afterNextPaint();
  void begin();
};
void lookAndBegin();
setTimeout(() => void begin(), PATIENCE_MS);
