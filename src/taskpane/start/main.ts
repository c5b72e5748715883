import { nextTurn } from "./next-turn.ts";

/**
 * The page is finished in one turn and everything that begins here is read in the next: together they would keep a slow
 * computer from answering for twice as long.
 */
nextTurn(() => {
  void import(/* webpackMode: "eager" */ "./begin.ts");
});
