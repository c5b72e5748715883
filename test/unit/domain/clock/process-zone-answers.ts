// Run in a process of its own, with TZ set from outside: prints what the rules answer there.
import { civilDateAt, instantAt, timeOfDayAt } from "../../../../src/domain/calendar/time-zone.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { clockInWords, explanationInWords } from "../../../../src/domain/clock/in-words.ts";
import { acknowledged, caseHistory, replied } from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

const ARRIVALS = [
  "2026-04-02T15:00:00.000Z",
  "2026-06-01T23:30:00.000Z",
  "2026-01-01T00:10:00.000Z",
  "2026-03-28T23:59:59.000Z",
  "2026-03-29T01:00:00.000Z",
  "2026-10-25T00:30:00.000Z",
  "2026-10-25T23:59:59.000Z",
  "2026-12-31T23:59:59.000Z",
];

const later = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

const answers = ARRIVALS.map((arrival) => {
  const facts = [
    [later(arrival, 20), acknowledged()],
    [later(arrival, 24 * 13), replied],
  ] as const;
  return {
    on: civilDateAt(arrival, "Europe/London"),
    at: timeOfDayAt(arrival, "Europe/London"),
    opens: instantAt(civilDateAt(arrival, "Europe/London"), "01:30", "Europe/London"),
    clocks: [12, 24 * 6, 24 * 30].flatMap((hours) =>
      [facts, []].flatMap((happened) =>
        clocksOf(foldCase(caseHistory(arrival, happened)), RULES, later(arrival, hours)).map((clock) => [
          clock.state,
          clock.due.at,
          clock.answeredOnDay,
          clock.workingDaysLeft,
          clock.workingDaysLate,
          clockInWords(clock, later(arrival, hours)),
          explanationInWords(clock.due),
        ]),
      ),
    ),
  };
});

console.log(JSON.stringify({ offsetInJuly: new Date(2026, 6, 1).getTimezoneOffset(), answers }));
