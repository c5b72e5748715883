import type { CaseRow, ClockSummary } from "../../contracts/case.ts";

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

/** The same, and how the reply went where nothing is due any more. */
export const clockToShow = (row: CaseRow): ClockSummary | null =>
  nextClock(row) ?? row.reply ?? row.acknowledgement;
