import type { DeskRow } from "../../../contracts/desk.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { Rules } from "../../../domain/standards/rules.ts";
import { choiceName, untilInWords } from "../../../ui/around/snooze-words.ts";
import { snoozeChoices } from "../../../ui/around/snooze-choices.ts";

export interface RowSnooze {
  readonly until: Instant;
  readonly name: string;
  /** The moment in words. */
  readonly moment: string;
  /** A promise of the case is late by then. */
  readonly isPastDue: boolean;
}

const OPEN: readonly string[] = ["running", "due-soon", "overdue"];

/** Until when a case may be put off with one click, by the hours of its service, as on its own page. */
export const snoozeChoicesOfRow = (row: DeskRow, rules: Rules, now: Instant): readonly RowSnooze[] => {
  const { timeZone } = rules.calendar;
  // The hours are those of the service, and what is due stands in the row: the events are not asked for.
  const known = { case: { receivedByService: row.service }, clocks: [], rules, timeZone };
  const due = [row.acknowledgement, row.reply].flatMap((clock) =>
    clock !== null && OPEN.includes(clock.state) ? [clock.dueAt] : [],
  );
  const today = now.slice(0, 10);
  return snoozeChoices(known as unknown as Parameters<typeof snoozeChoices>[0], now).map((choice) => ({
    until: choice.until,
    name: choiceName(choice, timeZone, today),
    moment: untilInWords(choice.until, timeZone, today),
    isPastDue: due.some((at) => at < choice.until),
  }));
};
