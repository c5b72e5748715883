import type { CaseRow, ClockSummary } from "../../contracts/case.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";

export const DUE_GROUPS = ["overdue", "today", "this-week", "later", "paused", "settled"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

export interface DueRow {
  readonly row: CaseRow;
  /** The clock that runs out next, or that is paused; null when nothing is due. */
  readonly clock: ClockSummary | null;
  readonly group: DueGroup;
}

const RUNNING: readonly ClockSummary["state"][] = ["running", "due-soon", "overdue"];

const clocksIn = (row: CaseRow, states: readonly ClockSummary["state"][]): readonly ClockSummary[] =>
  [row.acknowledgement, row.reply].filter(
    (clock) => clock !== null && states.includes(clock.state),
  ) as ClockSummary[];

/** The running clock of a case that runs out first, on the same day the acknowledgement; else one that is paused. */
export const nextClock = (row: CaseRow): ClockSummary | null => {
  const [first, second] = clocksIn(row, RUNNING);
  if (!first) return clocksIn(row, ["paused"])[0] ?? null;
  return second && second.dueOn < first.dueOn ? second : first;
};

/** The Sunday of the week of `date`. */
const endOfWeek = (date: CivilDate): CivilDate => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
};

export const groupOf = (dueOn: CivilDate, today: CivilDate): DueGroup => {
  if (dueOn < today) return "overdue";
  if (dueOn === today) return "today";
  return dueOn <= endOfWeek(today) ? "this-week" : "later";
};

const groupOfClock = (clock: ClockSummary | null, today: CivilDate): DueGroup => {
  if (clock === null) return "settled";
  return clock.state === "paused" ? "paused" : groupOf(clock.dueOn, today);
};

const LAST = "9999-12-31";

const byDueDate = (one: DueRow, other: DueRow): number =>
  (one.clock?.dueOn ?? LAST).localeCompare(other.clock?.dueOn ?? LAST) ||
  one.row.reference.localeCompare(other.row.reference);

/** Cases by what is due next, earliest first. One whose promises are all settled comes last: it is listed for another reason. */
export const dueRows = (rows: readonly CaseRow[], today: CivilDate): readonly DueRow[] =>
  rows
    .map((row) => {
      const clock = nextClock(row);
      return { row, clock, group: groupOfClock(clock, today) };
    })
    .sort(byDueDate);

export interface DueGroupRows {
  readonly group: DueGroup;
  readonly rows: readonly DueRow[];
}

export const grouped = (rows: readonly DueRow[]): readonly DueGroupRows[] =>
  DUE_GROUPS.map((group) => ({ group, rows: rows.filter((each) => each.group === group) })).filter(
    (each) => each.rows.length > 0,
  );
