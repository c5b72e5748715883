import { begin } from "./begin.ts";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane");
void begin(place);
