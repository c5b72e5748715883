import { tokenOfSomebody } from "../../ui/sign-in/kept-token.ts";
import { afterNextPaint } from "../start/after-next-paint.ts";
import { wholePage } from "../start/whole-page.ts";
import { fetchStart, loadStart } from "./load-start.ts";
import { look } from "./look.ts";

/*
 * Stands in the page before office.js: while that is on its way, this is read, and what was kept is looked up. The page
 * calls what is left here as soon as office.js has come, or has failed to.
 */

/** After this long the start begins beside the look: it shows what was last known, or that nobody is signed in. */
const PATIENCE_MS = 1_000;

const kept = tokenOfSomebody(() => sessionStorage);
// Then there is nothing to ask, and the start is the first to show something.
if (kept === null) fetchStart(document);

let begun = false;
const begin = async (): Promise<void> => {
  if (begun) return;
  begun = true;
  await wholePage(document);
  loadStart(document);
};
const lookAndBegin = async (): Promise<void> => {
  if (await look(window, kept)) await afterNextPaint();
  void begin();
};

/** By the name that the page calls. */
Object.assign(globalThis, {
  responseStandardsLook: () => {
    void lookAndBegin();
    setTimeout(() => void begin(), PATIENCE_MS);
  },
});
