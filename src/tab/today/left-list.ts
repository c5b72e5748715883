import type { DeskList } from "../../contracts/desk.ts";
import type { CaseChange } from "../../contracts/live.ts";
import type { DeskSeen } from "./desk-window.ts";

/** These close a case. */
const CLOSING: readonly CaseChange["what"][] = ["replied", "noReplyNeeded", "notFromPublic", "mergedInto"];
/** No closed case is in these. */
const OF_OPEN_CASES: readonly DeskList[] = [
  ...(["open", "overdue", "due-today", "at-risk", "followed", "snoozed"] as const),
];

/**
 * Where a case of a list is, after somebody else has changed it: still there; gone from the list; or only gone from
 * where it was, to a part of the list that nobody has read.
 */
export const whereNow = (
  { reference, what }: Pick<CaseChange, "reference" | "what">,
  seen: Pick<DeskSeen, "placeOf" | "isWhole">,
  list: DeskList,
): "here" | "left" | "moved" => {
  if (CLOSING.includes(what) && OF_OPEN_CASES.includes(list)) return "left";
  if (seen.placeOf(reference) >= 0) return "here";
  return seen.isWhole ? "left" : "moved";
};
