import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { dueOf } from "../../../../src/domain/clock/due.ts";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";
import {
  clockInWords,
  dateInWords,
  explanationInWords,
  fullDateInWords,
  momentInWords,
} from "../../../../src/domain/clock/in-words.ts";
import { acknowledged, caseHistory, notFromPublic, replied } from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Acknowledgement due Tue 7 April, reply due Thu 16 April 2026. */
const MAUNDY_THURSDAY = "2026-04-02T15:00:00.000Z";

const said = (
  promised: "acknowledgement" | "reply",
  now: string,
  happened: Happened = [],
  received = MAUNDY_THURSDAY,
  rules = RULES,
): string => {
  const clock = clocksOf(foldCase(caseHistory(received, happened)), rules, now).find(
    ({ standard }) => standard.promised === promised,
  );
  if (!clock) throw new Error("There is such a clock");
  return clockInWords(clock, now);
};

describe("a clock in the words of an officer", () => {
  it.each([
    ["2026-04-08T09:00:00.000Z", "Due Thu 16 April · 6 working days left"],
    ["2026-04-14T22:30:00.000Z", "Due Thu 16 April · 2 working days left"],
    // Half past eleven UTC is half past midnight in London: the day before has begun.
    ["2026-04-14T23:30:00.000Z", "Due tomorrow"],
    ["2026-04-15T09:00:00.000Z", "Due tomorrow"],
    ["2026-04-16T09:00:00.000Z", "Due today"],
    ["2026-04-17T09:00:00.000Z", "Overdue since Fri 17 April · 1 working day"],
    ["2026-04-20T09:00:00.000Z", "Overdue since Fri 17 April · 2 working days"],
    ["2027-01-04T09:00:00.000Z", "Overdue since Fri 17 April 2026 · 181 working days"],
  ])("open, at %s: %s", (now, words) => {
    expect(said("reply", now)).toBe(words);
  });

  it("names the date when the next working day is not tomorrow", () => {
    // Received Mon 30 March 2026: day 8 is Mon 13 April, and it is Friday.
    expect(said("reply", "2026-04-10T09:00:00.000Z", [], "2026-03-30T12:00:00.000Z")).toBe(
      "Due Mon 13 April · 1 working day left",
    );
  });

  it("counts no day late over the weekend", () => {
    expect(said("reply", "2026-04-11T12:00:00.000Z", [], "2026-03-27T12:00:00.000Z")).toBe(
      "Overdue since Sat 11 April",
    );
  });

  it("gives the year when it is not this one", () => {
    expect(said("reply", "2026-12-23T12:00:00.000Z", [], "2026-12-23T12:00:00.000Z")).toBe(
      "Due Thu 7 January 2027 · 8 working days left",
    );
  });

  it.each<[string, "acknowledgement" | "reply", Happened, string]>([
    [
      "replied in time",
      "reply",
      [["2026-04-13T09:00:00.000Z", replied]],
      "Kept: replied on working day 5 of 8",
    ],
    ["replied at once", "reply", [["2026-04-02T16:00:00.000Z", replied]], "Kept: replied the same day"],
    [
      "replied over the holidays",
      "reply",
      [["2026-04-04T16:00:00.000Z", replied]],
      "Kept: replied before working day 1",
    ],
    ["replied late", "reply", [["2026-04-21T09:00:00.000Z", replied]], "Missed: replied 3 working days late"],
    [
      "replied a day late",
      "reply",
      [["2026-04-17T09:00:00.000Z", replied]],
      "Missed: replied 1 working day late",
    ],
    [
      "acknowledged",
      "acknowledgement",
      [["2026-04-07T09:00:00.000Z", acknowledged()]],
      "Kept: acknowledged on working day 1 of 1",
    ],
    [
      "replied instead of acknowledged",
      "acknowledgement",
      [["2026-04-02T17:00:00.000Z", replied]],
      "Kept: replied in full the same day",
    ],
    [
      "acknowledged late",
      "acknowledgement",
      [["2026-04-09T09:00:00.000Z", acknowledged()]],
      "Missed: acknowledged 2 working days late",
    ],
    ["not from the public", "reply", [["2026-04-09T09:00:00.000Z", notFromPublic]], "Not needed"],
  ])("%s", (_, promised, happened, words) => {
    expect(said(promised, "2026-04-30T09:00:00.000Z", happened)).toBe(words);
  });

  it("says of an answer on the weekend after a Friday that it was late, without a working day", () => {
    const happened: Happened = [["2026-04-11T12:00:00.000Z", replied]];
    expect(said("reply", "2026-04-30T09:00:00.000Z", happened, "2026-03-27T12:00:00.000Z")).toBe(
      "Missed: replied after the due date, before the next working day",
    );
  });

  it("says when a machine kept the promise", () => {
    const happened: Happened = [["2026-04-02T15:01:00.000Z", acknowledged(true)]];
    const rules = { ...RULES, automaticAcknowledgementCounts: true };
    expect(said("acknowledgement", "2026-04-30T09:00:00.000Z", happened, MAUNDY_THURSDAY, rules)).toBe(
      "Kept: acknowledged automatically the same day",
    );
  });
});

describe("dates in words", () => {
  it("give the year when it is not this one", () => {
    expect(dateInWords("2026-04-16", "2026-12-31")).toBe("Thu 16 April");
    expect(dateInWords("2026-04-06", "2027-01-01")).toBe("Mon 6 April 2026");
    expect(fullDateInWords("2026-09-01")).toBe("Tue 1 September 2026");
  });

  it("give the time on the council's wall", () => {
    expect(momentInWords("2026-06-01T23:30:00.000Z", "Europe/London", "2026-06-05")).toBe("Tue 2 June 00:30");
  });
});

describe("the counting in words", () => {
  const due = (receivedOn: string, workingDays: number, closures = RULES.calendar.closures) =>
    dueOf({
      received: { on: receivedOn },
      allowance: { workingDays },
      counting: DEFAULT_COUNTING,
      calendar: { ...RULES.calendar, closures },
      bankHolidays: RULES.bankHolidays,
    });

  it("tells each day in a line", () => {
    expect(explanationInWords(due("2026-04-02", 2))).toEqual([
      "Thu 2 April: received, day 0",
      "Fri 3 April: Good Friday, not counted",
      "Sat 4 April: weekend, not counted",
      "Sun 5 April: weekend, not counted",
      "Mon 6 April: Easter Monday, not counted",
      "Tue 7 April: day 1",
      "Wed 8 April: day 2, due by the end of the day",
    ]);
  });

  it("names the closure, the holiday of the receipt, and the year that is not this one", () => {
    const closures = [{ date: "2026-12-29", name: "Christmas closure" }];
    const lines = explanationInWords(due("2026-12-28", 3, closures), "2026-12-28");
    expect(lines[0]).toMatch(/^Mon 28 December: received \(Boxing Day.*\), day 0$/);
    expect(lines[1]).toBe("Tue 29 December: Christmas closure, council closed, not counted");
    expect(lines.at(-1)).toBe("Mon 4 January 2027: day 3, due by the end of the day");
  });

  it("ends with the warning where bank holidays are not known", () => {
    expect(explanationInWords(due("2028-12-29", 1)).at(-1)).toContain("Bank holidays are known up to 2028");
  });
});
