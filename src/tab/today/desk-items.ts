import type { DeskPage } from "../../contracts/desk.ts";

export type DueGroup = keyof DeskPage["groups"];

/** In the order of the list. */
export const DUE_GROUPS = [
  "overdue",
  "today",
  "this-week",
  "later",
  "paused",
  "settled",
] as const satisfies readonly DueGroup[];

export type DeskItem =
  | { readonly is: "group"; readonly group: DueGroup; readonly cases: number }
  | { readonly is: "case"; readonly at: number };

/** The lines of a list: each group that has cases under its heading. */
export interface DeskItems {
  readonly count: number;
  readonly at: (line: number) => DeskItem;
  /** The line of the case at a place in the list. */
  readonly lineOf: (place: number) => number;
}

export const deskItems = (groups: DeskPage["groups"]): DeskItems => {
  const shown: { group: DueGroup; cases: number; line: number; first: number }[] = [];
  let [line, first] = [0, 0];
  for (const group of DUE_GROUPS) {
    const cases = groups[group];
    if (cases === 0) continue;
    shown.push({ group, cases, line, first });
    line += cases + 1;
    first += cases;
  }
  return {
    count: line,
    at: (asked) => {
      const under = shown.findLast((each) => each.line <= asked);
      if (under === undefined || under.line === asked) {
        return { is: "group", group: under?.group ?? "settled", cases: under?.cases ?? 0 };
      }
      return { is: "case", at: under.first + asked - under.line - 1 };
    },
    lineOf: (place) => {
      const under = shown.findLast((each) => each.first <= place);
      return under === undefined ? 0 : under.line + 1 + place - under.first;
    },
  };
};
