import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import type { Driver } from "../../../../src/domain/compliance/driver.ts";
import { measuresOf, type Measures } from "../../../../src/domain/compliance/measures.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import {
  acknowledged,
  caseHistory,
  extended,
  holdingReply,
  madeComplex,
  mergedFrom,
  noReplyNeeded,
  passedTo,
  receiptCorrectedTo,
  replied,
  reopened,
  waitingEnded,
  waitingFor,
  withdrawn,
  wroteAgain,
} from "../../../support/case-history.ts";
import { aStandard, anAcknowledgement, RULES } from "../../../support/rules.ts";

/** Thursday 5 March 2026, 10:00 in London. With ten working days it is due on Thursday 19 March. */
const RECEIVED = "2026-03-05T10:00:00.000Z";

/** Acknowledge within one working day, reply within ten; the reply waits for the customer and can be put off. */
const rules: Rules = {
  ...RULES,
  standards: [
    anAcknowledgement({ allowance: { workingDays: 1 } }),
    aStandard({
      channels: ["email", "letter"],
      waiting: { clarification: "stops" },
      extension: { atMost: { workingDays: 5 }, times: 1, noticeBy: "due-date", noticeSays: "When" },
    }),
  ],
};

type Facts = readonly (readonly [at: string, fact: CaseFact])[];

interface Told {
  readonly receivedAt?: string;
  readonly received?: Parameters<typeof caseHistory>[2];
  readonly now?: string;
  readonly rules?: Rules;
}

const measured = (facts: Facts, told: Told = {}): Measures => {
  const matter = foldCase(caseHistory(told.receivedAt ?? RECEIVED, facts, told.received));
  const counted = told.rules ?? rules;
  return measuresOf(matter, clocksOf(matter, counted, told.now ?? "2026-05-29T12:00:00.000Z"), counted);
};

const took = (id: string | null): CaseFact => ({
  type: "takenOn",
  owner: id === null ? null : { id, name: "Priya Shah" },
});

describe("when a case arrived", () => {
  it.each<[string, Told, number, number | null]>([
    ["on a Thursday at ten", {}, 4, 10],
    ["by the summer time on the wall", { receivedAt: "2026-07-05T23:30:00.000Z" }, 1, 0],
    ["on a Sunday night in winter", { receivedAt: "2026-01-04T23:59:59.000Z" }, 7, 23],
    [
      "at an hour that nobody knows, as a letter",
      { receivedAt: "2026-03-05T00:00:00.000Z", received: { channel: "letter", messageId: null } },
      4,
      null,
    ],
  ])("%s", (_, told, weekday, hour) => {
    expect(measured([], told)).toMatchObject({ arrivedWeekday: weekday, arrivedHour: hour });
  });

  it("is no longer known to the hour once its date was corrected", () => {
    const moved = measured([["2026-03-06T10:00:00.000Z", receiptCorrectedTo("2026-03-03")]]);
    expect(moved).toMatchObject({ arrivedWeekday: 2, arrivedHour: null });
    const same = measured([["2026-03-06T10:00:00.000Z", receiptCorrectedTo("2026-03-05")]]);
    expect(same).toMatchObject({ arrivedWeekday: 4, arrivedHour: 10 });
  });

  it("is its own arrival, whatever was merged with it", () => {
    const merged = measured([
      ["2026-03-06T10:00:00.000Z", mergedFrom("2026-03-02T08:00:00.000Z", "2026-03-02")],
    ]);
    expect(merged).toMatchObject({ arrivedWeekday: 4, arrivedHour: 10 });
  });
});

describe("for how many working days each service had it", () => {
  it.each<[string, Facts, Measures["serviceDays"]]>([
    ["none on the day of receipt", [], { housing: 0 }],
    ["up to the reply", [["2026-03-12T10:00:00.000Z", replied]], { housing: 5 }],
    [
      "the day on which it is handed on belongs to the one that hands it on",
      [
        ["2026-03-09T10:00:00.000Z", passedTo("planning")],
        ["2026-03-12T10:00:00.000Z", replied],
      ],
      { housing: 2, planning: 3 },
    ],
    [
      "weekends to nobody, and both stays together",
      [
        ["2026-03-06T10:00:00.000Z", passedTo("planning")],
        ["2026-03-08T10:00:00.000Z", passedTo("housing")],
        ["2026-03-10T10:00:00.000Z", replied],
      ],
      { housing: 3, planning: 0 },
    ],
    [
      "nothing to a service that got it after the reply",
      [
        ["2026-03-06T10:00:00.000Z", replied],
        ["2026-03-09T10:00:00.000Z", passedTo("planning")],
      ],
      { housing: 1 },
    ],
    [
      "nothing to a service that got it after the reply of the same day",
      [
        ["2026-03-06T10:00:00.000Z", replied],
        ["2026-03-06T15:00:00.000Z", passedTo("planning")],
      ],
      { housing: 1 },
    ],
    [
      "none to a service that got it on the day of its reply",
      [
        ["2026-03-06T10:00:00.000Z", passedTo("planning")],
        ["2026-03-06T15:00:00.000Z", replied],
      ],
      { housing: 1, planning: 0 },
    ],
    [
      "on after it was reopened",
      [
        ["2026-03-06T10:00:00.000Z", replied],
        ["2026-03-09T10:00:00.000Z", reopened],
        ["2026-03-10T10:00:00.000Z", replied],
      ],
      { housing: 3 },
    ],
    [
      "until it was said that no reply is needed",
      [["2026-03-10T10:00:00.000Z", noReplyNeeded()]],
      { housing: 3 },
    ],
    [
      "while it is open, up to what happened last",
      [["2026-03-11T10:00:00.000Z", acknowledged()]],
      { housing: 4 },
    ],
  ])("%s", (_, facts, days) => {
    expect(measured(facts).serviceDays).toEqual(days);
  });

  it("adds up to the working days of the case, merged ones from the earlier receipt", () => {
    const { serviceDays } = measured([
      ["2026-03-05T11:00:00.000Z", mergedFrom("2026-03-02T08:00:00.000Z", "2026-03-02")],
      ["2026-03-09T10:00:00.000Z", passedTo("planning")],
      ["2026-03-12T10:00:00.000Z", replied],
    ]);
    expect(serviceDays).toEqual({ housing: 5, planning: 3 });
  });
});

describe("hand-offs, extensions and waits", () => {
  it("are counted as often as they happened and stand", () => {
    const facts: Facts = [
      ["2026-03-06T10:00:00.000Z", passedTo("planning")],
      // To the service that has it already: no hand-off.
      ["2026-03-06T11:00:00.000Z", passedTo("planning")],
      ["2026-03-09T10:00:00.000Z", passedTo("housing")],
      ["2026-03-10T10:00:00.000Z", extended(3, "2026-03-10")],
      ["2026-03-11T10:00:00.000Z", passedTo("planning")],
      ["2026-03-11T10:01:00.000Z", withdrawn(6)],
    ];
    expect(measured(facts)).toMatchObject({ handOffs: 2, extensions: 1, pauses: 0, pausedDays: 0 });
  });

  it("leave out an extension that does not hold", () => {
    const tooLate: Facts = [["2026-03-24T10:00:00.000Z", extended(3, "2026-03-24")]];
    expect(measured(tooLate).extensions).toBe(0);
  });

  it.each<[string, Facts, number]>([
    [
      "from Friday to Tuesday are two working days",
      [
        ["2026-03-06T10:00:00.000Z", waitingFor("clarification")],
        ["2026-03-10T10:00:00.000Z", waitingEnded],
      ],
      2,
    ],
    [
      "two waits add up",
      [
        ["2026-03-06T10:00:00.000Z", waitingFor("clarification")],
        ["2026-03-10T10:00:00.000Z", waitingEnded],
        ["2026-03-11T10:00:00.000Z", waitingFor("clarification")],
        ["2026-03-12T10:00:00.000Z", waitingEnded],
      ],
      3,
    ],
    [
      "the reply ends a wait",
      [
        ["2026-03-06T10:00:00.000Z", waitingFor("clarification")],
        ["2026-03-09T10:00:00.000Z", replied],
        ["2026-03-16T10:00:00.000Z", waitingEnded],
      ],
      1,
    ],
    [
      "one that lasts is counted up to what happened last",
      [["2026-03-06T10:00:00.000Z", waitingFor("fee")]],
      0,
    ],
  ])("%s", (_, facts, days) => {
    expect(measured(facts).pausedDays).toBe(days);
  });
});

describe("what may go with a late reply", () => {
  const TAKEN: Facts[number] = ["2026-03-05T11:00:00.000Z", took("1")];
  const ACKNOWLEDGED: Facts[number] = ["2026-03-05T12:00:00.000Z", acknowledged()];
  const ANSWERED: Facts[number] = ["2026-03-18T10:00:00.000Z", replied];
  const GOOD: Facts = [TAKEN, ACKNOWLEDGED];

  it("is nothing where a case takes its way", () => {
    expect(measured([...GOOD, ANSWERED]).drivers).toEqual([]);
  });

  it.each<[string, readonly Driver[], Facts, Told?]>([
    [
      "another service",
      ["handed-on"],
      [
        ...GOOD,
        ["2026-03-09T10:00:00.000Z", passedTo("planning")],
        ["2026-03-09T11:00:00.000Z", took("2")],
        ANSWERED,
      ],
    ],
    ["nobody takes it", ["unowned-half-way"], [ACKNOWLEDGED, ANSWERED]],
    // Half of ten working days is over with Thursday 12 March.
    [
      "taken at the last moment of the half-way day",
      [],
      [ACKNOWLEDGED, ["2026-03-12T23:59:59.000Z", took("1")], ANSWERED],
    ],
    [
      "taken the moment after",
      ["unowned-half-way"],
      [ACKNOWLEDGED, ["2026-03-13T00:00:00.000Z", took("1")], ANSWERED],
    ],
    ["answered before half of it is used", [], [ACKNOWLEDGED, ["2026-03-11T10:00:00.000Z", replied]]],
    [
      "given back before",
      ["unowned-half-way"],
      [...GOOD, ["2026-03-11T10:00:00.000Z", took(null)], ANSWERED],
    ],
    [
      "handed on and not taken there",
      ["handed-on", "unowned-half-way"],
      [...GOOD, ["2026-03-11T10:00:00.000Z", passedTo("planning")], ANSWERED],
    ],
    ["open, and nobody does anything", ["unowned-half-way"], [ACKNOWLEDGED]],
    [
      "acknowledged on the second working day",
      ["acknowledged-late"],
      [TAKEN, ["2026-03-09T10:00:00.000Z", acknowledged()], ANSWERED],
    ],
    [
      "acknowledged by a holding reply in time",
      [],
      [TAKEN, ["2026-03-06T10:00:00.000Z", holdingReply], ANSWERED],
    ],
    ["never acknowledged and still open", ["acknowledged-late"], [TAKEN]],
    ["complex", ["complex"], [...GOOD, ["2026-03-06T10:00:00.000Z", madeComplex], ANSWERED]],
    ["the customer asks again", ["chased"], [...GOOD, ["2026-03-16T10:00:00.000Z", wroteAgain], ANSWERED]],
    [
      "the customer thanks after the reply",
      [],
      [...GOOD, ANSWERED, ["2026-03-18T12:00:00.000Z", wroteAgain]],
    ],
    [
      "the customer answers a question of the council",
      ["paused"],
      [
        ...GOOD,
        ["2026-03-09T10:00:00.000Z", waitingFor("clarification")],
        ["2026-03-10T10:00:00.000Z", wroteAgain],
        ["2026-03-10T10:30:00.000Z", waitingEnded],
        ANSWERED,
      ],
    ],
    ["put off", ["extended"], [...GOOD, ["2026-03-10T10:00:00.000Z", extended(3, "2026-03-10")], ANSWERED]],
    [
      "arrived at 17:00, when the service closes",
      ["out-of-hours"],
      [["2026-03-05T18:00:00.000Z", took("1")], ["2026-03-05T18:30:00.000Z", acknowledged()], ANSWERED],
      { receivedAt: "2026-03-05T17:00:00.000Z" },
    ],
    [
      "arrived on a Sunday at noon",
      ["out-of-hours"],
      [["2026-03-08T18:00:00.000Z", took("1")], ["2026-03-08T18:30:00.000Z", acknowledged()], ANSWERED],
      { receivedAt: "2026-03-08T12:00:00.000Z" },
    ],
    [
      "a letter of a working day, its hour unknown",
      [],
      [["2026-03-05T11:00:00.000Z", took("1")], ANSWERED],
      { receivedAt: "2026-03-05T00:00:00.000Z", received: { channel: "letter", messageId: null } },
    ],
  ])("%s", (_, drivers, facts, ...[told]) => {
    expect(measured(facts, told).drivers).toEqual(drivers);
  });

  it("is a bank holiday or a closure within the time for the reply", () => {
    // Good Friday and Easter Monday lie between 31 March and 16 April.
    const easter = measured(
      [
        ["2026-03-31T11:00:00.000Z", took("1")],
        ["2026-03-31T12:00:00.000Z", acknowledged()],
      ],
      { receivedAt: "2026-03-31T10:00:00.000Z" },
    );
    expect(easter.drivers).toEqual(["over-holiday"]);
    const calendar = { ...DEFAULT_CALENDAR, closures: [{ date: "2026-03-11", name: "Training" }] };
    const training = measured([...GOOD, ANSWERED], { rules: { ...rules, calendar } });
    expect(training.drivers).toEqual(["over-holiday"]);
  });

  it("half-way is by the clock where the promise is in hours", () => {
    const inHours: Rules = { ...rules, standards: [aStandard({ allowance: { hours: 4 } })] };
    const takenAt = (at: string) =>
      measured(
        [
          [at, took("1")],
          ["2026-03-05T13:30:00.000Z", replied],
        ],
        { rules: inHours },
      ).drivers;
    expect(takenAt("2026-03-05T11:59:00.000Z")).toEqual([]);
    expect(takenAt("2026-03-05T12:01:00.000Z")).toEqual(["unowned-half-way"]);
  });
});

describe("the measures of a case", () => {
  it("stay the same as time goes by", () => {
    const facts: Facts = [
      ["2026-03-06T10:00:00.000Z", took("1")],
      ["2026-03-09T10:00:00.000Z", waitingFor("clarification")],
      ["2026-03-10T10:00:00.000Z", passedTo("planning")],
      ["2026-03-10T11:00:00.000Z", waitingEnded],
    ];
    const soon = measured(facts, { now: "2026-03-10T11:00:01.000Z" });
    expect(measured(facts, { now: "2027-01-01T00:00:00.000Z" })).toEqual(soon);
  });

  it("are counted by the calendar of the service that it came to, whoever has it", () => {
    const weekend = { ...DEFAULT_CALENDAR, id: "weekend", hours: { sat: [["09:00", "12:00"]] } } as const;
    const counted: Rules = { ...rules, serviceCalendars: { planning: weekend } };
    const { serviceDays } = measured(
      [
        ["2026-03-06T10:00:00.000Z", passedTo("planning")],
        ["2026-03-12T10:00:00.000Z", replied],
      ],
      { rules: counted },
    );
    expect(serviceDays).toEqual({ housing: 1, planning: 4 });
  });
});
