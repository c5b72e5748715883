import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDateAt } from "../../../../src/domain/calendar/time-zone.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import {
  acknowledged,
  caseHistory,
  madeComplex,
  notFromPublic,
  passedTo,
  replied,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Thursday before Easter, 16:00 in London: acknowledgement due Tue 7 April, reply due Thu 16 April. */
const MAUNDY_THURSDAY = "2026-04-02T15:00:00.000Z";
const AUTOMATIC_COUNTS: Rules = { ...RULES, automaticAcknowledgementCounts: true };

const clocks = (now: string, happened: Happened = [], rules: Rules = RULES, received = MAUNDY_THURSDAY) => {
  const [acknowledgement, reply] = clocksOf(foldCase(caseHistory(received, happened)), rules, now);
  if (!acknowledgement || !reply) throw new Error("An e-mail has two clocks");
  return { acknowledgement, reply };
};

describe("the clocks of an e-mail", () => {
  it("are the acknowledgement, then the reply", () => {
    const { acknowledgement, reply } = clocks(MAUNDY_THURSDAY);
    expect(acknowledgement.standard.id).toBe("email-acknowledgement");
    expect(acknowledgement.due.on).toBe("2026-04-07");
    expect(reply.standard.id).toBe("email-reply");
    expect(reply.due.on).toBe("2026-04-16");
  });

  it.each([
    ["as it arrives", "2026-04-02T15:00:00.000Z", "running", 8, null],
    ["over the holidays", "2026-04-05T12:00:00.000Z", "running", 8, null],
    ["on day 2", "2026-04-08T08:00:00.000Z", "running", 6, null],
    ["two days before", "2026-04-14T08:00:00.000Z", "running", 2, null],
    ["the working day before", "2026-04-15T08:00:00.000Z", "due-soon", 1, null],
    ["on the due day", "2026-04-16T08:00:00.000Z", "due-soon", 0, null],
    ["in the last second", "2026-04-16T22:59:59.999Z", "due-soon", 0, null],
    ["a moment later", "2026-04-16T23:00:00.000Z", "overdue", null, 1],
    ["on Saturday after", "2026-04-18T12:00:00.000Z", "overdue", null, 1],
    ["on Monday after", "2026-04-20T12:00:00.000Z", "overdue", null, 2],
  ])("count down to the reply: %s", (_, now, state, workingDaysLeft, workingDaysLate) => {
    const { reply } = clocks(now);
    expect(reply).toMatchObject({
      state,
      workingDaysLeft,
      workingDaysLate,
      answeredAt: null,
      answeredBy: null,
    });
  });

  it("call the acknowledgement due soon only on its due day: one working day has no day before", () => {
    expect(clocks("2026-04-02T15:00:00.000Z").acknowledgement.state).toBe("running");
    expect(clocks("2026-04-06T12:00:00.000Z").acknowledgement).toMatchObject({
      state: "running",
      workingDaysLeft: 1,
    });
    expect(clocks("2026-04-07T12:00:00.000Z").acknowledgement).toMatchObject({
      state: "due-soon",
      workingDaysLeft: 0,
    });
    expect(clocks("2026-04-08T12:00:00.000Z").acknowledgement.state).toBe("overdue");
  });

  it("are overdue by no working day at the weekend after a Friday", () => {
    const { reply } = clocks("2026-04-11T12:00:00.000Z", [], RULES, "2026-03-27T12:00:00.000Z");
    expect(reply.due.on).toBe("2026-04-10");
    expect(reply).toMatchObject({ state: "overdue", workingDaysLate: 0 });
  });

  it("start on the date of the council's wall: half past midnight in summer is the next day", () => {
    const { reply } = clocks("2026-06-02T12:00:00.000Z", [], RULES, "2026-06-01T23:30:00.000Z");
    expect(reply.receivedOn).toBe("2026-06-02");
    expect(reply.due.on).toBe("2026-06-12");
  });

  it("never have more days left than were promised, should the receipt lie ahead", () => {
    expect(clocks("2026-03-20T12:00:00.000Z").reply).toMatchObject({ state: "running", workingDaysLeft: 8 });
  });
});

describe("an answer", () => {
  it("keeps the promise to the end of the due day", () => {
    const happened: Happened = [["2026-04-16T22:59:59.000Z", replied]];
    expect(clocks("2026-05-01T00:00:00.000Z", happened).reply).toMatchObject({
      state: "met",
      answeredBy: "reply",
      answeredOnDay: 8,
      workingDaysLeft: null,
      workingDaysLate: null,
    });
  });

  it("misses it from the first second of the next day, and is late by working days", () => {
    expect(clocks("2026-05-01T00:00:00.000Z", [["2026-04-16T23:00:00.000Z", replied]]).reply).toMatchObject({
      state: "missed",
      answeredOnDay: 9,
      workingDaysLate: 1,
    });
    expect(
      clocks("2026-05-01T00:00:00.000Z", [["2026-04-21T09:00:00.000Z", replied]]).reply.workingDaysLate,
    ).toBe(3);
  });

  it("is on day 0 on the day of receipt and over a holiday after it", () => {
    expect(
      clocks("2026-04-07T00:00:00.000Z", [["2026-04-02T16:00:00.000Z", replied]]).reply.answeredOnDay,
    ).toBe(0);
    expect(
      clocks("2026-04-07T00:00:00.000Z", [["2026-04-06T10:00:00.000Z", replied]]).reply.answeredOnDay,
    ).toBe(0);
  });

  it("in full also keeps the acknowledgement", () => {
    expect(
      clocks("2026-04-20T00:00:00.000Z", [["2026-04-07T10:00:00.000Z", replied]]).acknowledgement,
    ).toMatchObject({
      state: "met",
      answeredBy: "reply",
      answeredOnDay: 1,
    });
  });

  it("by a person first is what the acknowledgement is judged by, although a reply follows", () => {
    const { acknowledgement } = clocks("2026-04-20T00:00:00.000Z", [
      ["2026-04-07T10:00:00.000Z", acknowledged()],
      ["2026-04-09T10:00:00.000Z", replied],
    ]);
    expect(acknowledgement).toMatchObject({
      state: "met",
      answeredBy: "person",
      answeredAt: "2026-04-07T10:00:00.000Z",
    });
  });

  it("that only acknowledges leaves the reply clock running", () => {
    const { reply } = clocks("2026-04-08T10:00:00.000Z", [["2026-04-07T10:00:00.000Z", acknowledged()]]);
    expect(reply.state).toBe("running");
  });
});

describe("an automatic acknowledgement", () => {
  const automatic: Happened = [["2026-04-02T15:01:00.000Z", acknowledged(true)]];

  it("keeps no promise unless the authority says that it counts", () => {
    expect(clocks("2026-04-08T10:00:00.000Z", automatic).acknowledgement).toMatchObject({
      state: "overdue",
      answeredBy: null,
    });
    expect(clocks("2026-04-08T10:00:00.000Z", automatic, AUTOMATIC_COUNTS).acknowledgement).toMatchObject({
      state: "met",
      answeredBy: "machine",
      answeredOnDay: 0,
    });
  });

  it("does not hide a person's acknowledgement that follows", () => {
    const happened: Happened = [...automatic, ["2026-04-07T10:00:00.000Z", acknowledged()]];
    expect(clocks("2026-04-08T10:00:00.000Z", happened).acknowledgement.answeredBy).toBe("person");
  });
});

describe("a case that is not from the public", () => {
  it("needs no answer, even one that was overdue or answered", () => {
    for (const happened of [
      [["2026-05-01T10:00:00.000Z", notFromPublic]],
      [
        ["2026-04-03T10:00:00.000Z", replied],
        ["2026-05-01T10:00:00.000Z", notFromPublic],
      ],
    ] as Happened[]) {
      const { acknowledgement, reply } = clocks("2026-05-02T10:00:00.000Z", happened);
      for (const clock of [acknowledgement, reply]) {
        expect(clock).toMatchObject({ state: "not-needed", workingDaysLeft: null, workingDaysLate: null });
      }
    }
  });
});

describe("what changes on the way", () => {
  it("a finding on the way that it is complex gives the longer standard from the same receipt", () => {
    const { reply } = clocks("2026-04-20T10:00:00.000Z", [["2026-04-16T10:00:00.000Z", madeComplex]]);
    expect(reply.standard.id).toBe("email-reply-complex");
    expect(reply.receivedOn).toBe("2026-04-02");
    expect(reply.due.on).toBe("2026-05-05");
    expect(reply.state).toBe("running");
  });

  it("passing it to another service does not restart the clock", () => {
    const { reply } = clocks("2026-04-09T10:00:00.000Z", [
      ["2026-04-09T10:00:00.000Z", passedTo("planning")],
    ]);
    expect(reply.due.on).toBe("2026-04-16");
  });

  it("a corrected receipt counts from the corrected date", () => {
    const corrected: CaseFact = {
      type: "correctedReceipt",
      receivedOn: "2026-04-01",
      reason: "Stamped a day late",
    };
    const { reply } = clocks("2026-04-09T10:00:00.000Z", [["2026-04-09T10:00:00.000Z", corrected]]);
    expect(reply.receivedOn).toBe("2026-04-01");
    expect(reply.due.on).toBe("2026-04-15");
  });
});

describe("what no published row covers", () => {
  const clocksFor = (received: Parameters<typeof caseHistory>[2], happened: Happened = []) =>
    clocksOf(foldCase(caseHistory(MAUNDY_THURSDAY, happened, received)), RULES, "2026-04-08T10:00:00.000Z");

  it("an ordinary fax and a call-back have no clock", () => {
    expect(clocksFor({ channel: "fax" })).toEqual([]);
    expect(clocksFor({ channel: "call-back" })).toEqual([]);
  });

  it("a complex fax has the one of its row, and a letter no acknowledgement", () => {
    const ids = (clocks: readonly { readonly standard: { readonly id: string } }[]) =>
      clocks.map(({ standard }) => standard.id);
    expect(ids(clocksFor({ channel: "fax" }, [[MAUNDY_THURSDAY, madeComplex]]))).toEqual([
      "letter-reply-complex",
    ]);
    expect(ids(clocksFor({ channel: "letter" }))).toEqual(["letter-reply"]);
    expect(ids(clocksFor({ channel: "web-form" }))).toEqual(["email-acknowledgement", "email-reply"]);
  });
});

describe("any clock", () => {
  const START = Date.parse("2024-01-01T00:00:00.000Z");
  const MINUTES_IN_THREE_YEARS = 3 * 365 * 24 * 60;
  const aMoment = fc
    .integer({ min: 0, max: MINUTES_IN_THREE_YEARS })
    .map((minutes) => new Date(START + minutes * 60_000).toISOString());
  const aDelay = fc.integer({ min: 0, max: 60 * 24 * 60 });
  const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
  const ORDER = ["running", "due-soon", "overdue"];

  it("only moves forward while it is open, and its days left only shrink", () => {
    fc.assert(
      fc.property(aMoment, aDelay, aDelay, (received, first, second) => {
        const before = clocks(later(received, first), [], RULES, received);
        const after = clocks(later(received, first + second), [], RULES, received);
        for (const name of ["acknowledgement", "reply"] as const) {
          expect(ORDER.indexOf(after[name].state)).toBeGreaterThanOrEqual(ORDER.indexOf(before[name].state));
          expect(after[name].workingDaysLeft ?? -1).toBeLessThanOrEqual(before[name].workingDaysLeft ?? -1);
          expect(after[name].workingDaysLate ?? 0).toBeGreaterThanOrEqual(before[name].workingDaysLate ?? 0);
        }
      }),
    );
  });

  it("is met exactly when the answer came by the last second of the due day, whenever one looks", () => {
    fc.assert(
      fc.property(aMoment, aDelay, aDelay, (received, delay, wait) => {
        const answeredAt = later(received, delay);
        const { reply } = clocks(later(answeredAt, wait), [[answeredAt, replied]], RULES, received);
        expect(reply.state).toBe(answeredAt <= reply.due.at ? "met" : "missed");
      }),
    );
  });

  it("counts the days of an answer so that they agree with the explanation", () => {
    fc.assert(
      fc.property(aMoment, aDelay, (received, delay) => {
        const answeredAt = later(received, delay);
        const { reply } = clocks(answeredAt, [[answeredAt, replied]], RULES, received);
        fc.pre(reply.state === "met");
        const answeredOn = civilDateAt(answeredAt, "Europe/London");
        const counted = reply.due.days.filter(({ date, number }) => number !== null && date <= answeredOn);
        expect(reply.answeredOnDay).toBe(counted.length);
      }),
    );
  });
});
