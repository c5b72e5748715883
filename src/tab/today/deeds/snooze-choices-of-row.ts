import type { ClockSummary } from "../../../contracts/case.ts";
import type { DeskRow } from "../../../contracts/desk.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../../domain/calendar/time-zone.ts";
import type { Rules } from "../../../domain/standards/rules.ts";
import { snoozeChoicesOf } from "../../../ui/around/snooze-choices.ts";
import { choiceName, untilInWords } from "../../../ui/around/snooze-words.ts";

export interface RowSnooze {
  readonly until: Instant;
  readonly name: string;
  /** The moment in words. */
  readonly moment: string;
  /** A promise of the case is late by then. */
  readonly isPastDue: boolean;
}

const OPEN: readonly ClockSummary["state"][] = ["running", "due-soon", "overdue"];

/** The promise that is due next, as the row tells of it. */
const nextDueOf = ({ acknowledgement, reply }: DeskRow) => {
  const due = [acknowledgement, reply].flatMap((clock) =>
    clock !== null && OPEN.includes(clock.state) ? [{ on: clock.dueOn, at: clock.dueAt }] : [],
  );
  return due.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0] ?? null;
};

/** Until when a case may be put off with one click, by the hours of its service, as on its own page. */
export const snoozeChoicesOfRow = (row: DeskRow, rules: Rules, now: Instant): readonly RowSnooze[] => {
  const { timeZone } = rules.calendar;
  const today = civilDateAt(now, timeZone);
  return snoozeChoicesOf({ service: row.service, rules, due: nextDueOf(row) }, now).map((choice) => ({
    until: choice.until,
    name: choiceName(choice, timeZone, today),
    moment: untilInWords(choice.until, timeZone, today),
    isPastDue: choice.isPastDue,
  }));
};
