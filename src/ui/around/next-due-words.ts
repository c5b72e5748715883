import type { CaseRow, ClockSummary } from "../../contracts/case.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { leftInWords } from "../format/due.ts";
import { NEXT_WORDS } from "./words.ts";

const STILL_DUE: readonly ClockSummary["state"][] = ["running", "due-soon", "overdue"];

/** The promise of a listed case that is due first; null where none is. */
export const dueFirst = ({ acknowledgement, reply }: CaseRow): ClockSummary | null => {
  const due = [acknowledgement, reply].filter((clock) => clock !== null && STILL_DUE.includes(clock.state));
  return due.toSorted((one, other) => ((one?.dueAt ?? "") < (other?.dueAt ?? "") ? -1 : 1))[0] ?? null;
};

/** "reply tomorrow", "acknowledgement 2 working days late": what a listed case wants next. */
export const wantedInWords = (row: CaseRow, today: CivilDate, timeZone: string): string => {
  const clock = dueFirst(row) ?? row.reply;
  if (clock === null) return NEXT_WORDS.nothingPromised;
  return `${NEXT_WORDS.promised[clock.promised]} ${leftInWords(clock, today, timeZone)}`;
};
