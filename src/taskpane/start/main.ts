import { begin } from "./begin.ts";
import { nextTurn } from "./next-turn.ts";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane");
// The page is read in one turn and begun in the next: together they would keep a slow computer from answering.
nextTurn(() => void begin(place));
