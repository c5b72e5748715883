import type { CaseRow } from "../../contracts/case.ts";

/** The cases received last, newest first. */
export const latestFirst = (rows: readonly CaseRow[], most: number): CaseRow[] =>
  [...rows]
    .sort(
      (one, other) =>
        other.receivedOn.localeCompare(one.receivedOn) || other.reference.localeCompare(one.reference),
    )
    .slice(0, most);
