import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import {
  acknowledged,
  caseHistory,
  reached,
  receiptCorrectedTo,
  reopened,
  replied,
  waitingEnded,
  waitingFor,
} from "../../../support/case-history.ts";
import { anAcknowledgement, aStandard, RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Thursday before Easter, 16:00 in London. Working days 1, 5, 10, 11, 15: 7, 13, 20, 21 and 27 April. */
const MAUNDY_THURSDAY = "2026-04-02T15:00:00.000Z";

const clocks = (rules: Partial<Rules>, now: string, happened: Happened) =>
  clocksOf(foldCase(caseHistory(MAUNDY_THURSDAY, happened)), { ...RULES, ...rules }, now);

describe("ten working days of the acknowledgement, which is promised within five", () => {
  const CHAINED: Partial<Rules> = {
    standards: [anAcknowledgement(), aStandard({ startsAt: "acknowledgement" })],
  };
  const reply = (now: string, happened: Happened, rules: Partial<Rules> = CHAINED) => {
    const clock = clocks(rules, now, happened)[1];
    if (clock === undefined) throw new Error("There is a reply");
    return clock;
  };

  it.each<[string, string, Happened, string, string, string]>([
    [
      "sent on working day 1: due on working day 11",
      "2026-04-08T09:00:00.000Z",
      [["2026-04-07T09:00:00.000Z", acknowledged()]],
      "2026-04-07",
      "on-time",
      "2026-04-21",
    ],
    [
      "sent on working day 5: due on working day 15",
      "2026-04-14T09:00:00.000Z",
      [["2026-04-13T21:00:00.000Z", acknowledged()]],
      "2026-04-13",
      "on-time",
      "2026-04-27",
    ],
    [
      "not sent yet: the latest day for it is taken",
      "2026-04-08T09:00:00.000Z",
      [],
      "2026-04-13",
      "awaited",
      "2026-04-27",
    ],
    ["never sent: that day still", "2026-05-20T09:00:00.000Z", [], "2026-04-13", "awaited", "2026-04-27"],
    [
      "sent on working day 7, too late: it does not lengthen the wait",
      "2026-04-16T09:00:00.000Z",
      [["2026-04-15T09:00:00.000Z", acknowledged()]],
      "2026-04-13",
      "late",
      "2026-04-27",
    ],
    [
      "sent by a machine, which does not count here",
      "2026-04-08T09:00:00.000Z",
      [["2026-04-02T15:01:00.000Z", acknowledged(true)]],
      "2026-04-13",
      "awaited",
      "2026-04-27",
    ],
  ])("%s", (_, now, happened, on, standing, due) => {
    expect(reply(now, happened)).toMatchObject({
      start: { event: "acknowledgement", on, standing },
      due: { on: due },
    });
  });

  it("report beside it what the letter of the rule would give for a late one", () => {
    // Acknowledged on working day 7: ten more make working day 17.
    expect(
      reply("2026-04-16T09:00:00.000Z", [["2026-04-15T09:00:00.000Z", acknowledged()]]).dueFromLateStart,
    ).toBe("2026-04-29");
    expect(
      reply("2026-04-08T09:00:00.000Z", [["2026-04-07T09:00:00.000Z", acknowledged()]]).dueFromLateStart,
    ).toBeNull();
  });

  it("start with a machine's acknowledgement where the authority says that it counts", () => {
    const rules = { ...CHAINED, automaticAcknowledgementCounts: true };
    expect(
      reply("2026-04-08T09:00:00.000Z", [["2026-04-02T15:01:00.000Z", acknowledged(true)]], rules),
    ).toMatchObject({
      start: { on: "2026-04-02", standing: "on-time" },
      due: { on: "2026-04-20" },
    });
  });

  it("are kept by a reply that comes before any acknowledgement, and keeps that as well", () => {
    const happened: Happened = [["2026-04-09T09:00:00.000Z", replied]];
    const [acknowledgement, answer] = clocks(CHAINED, "2026-05-20T09:00:00.000Z", happened);
    expect(acknowledgement).toMatchObject({ state: "met", answeredBy: "reply", answeredOnDay: 3 });
    expect(answer).toMatchObject({
      state: "met",
      answeredOnDay: 0,
      start: { on: "2026-04-09", standing: "on-time" },
    });
  });

  it("explain that the clock starts, rather than that something was received", () => {
    const { due } = reply("2026-04-08T09:00:00.000Z", [["2026-04-07T09:00:00.000Z", acknowledged()]]);
    expect(due.days[0]).toMatchObject({ date: "2026-04-07", outcome: "started" });
  });

  it("count from the receipt where no acknowledgement is promised or sent", () => {
    const [only] = clocks(
      { standards: [aStandard({ startsAt: "acknowledgement" })] },
      "2026-04-08T09:00:00.000Z",
      [],
    );
    expect(only).toMatchObject({ start: { event: "receipt", on: "2026-04-02" }, due: { on: "2026-04-20" } });
  });
});

describe("a clarification that starts a new period", () => {
  const RESTARTS: Partial<Rules> = { standards: [aStandard({ waiting: { clarification: "restarts" } })] };
  const asked = ["2026-04-08T09:00:00.000Z", waitingFor("clarification")] as const;
  const answered = ["2026-04-14T09:00:00.000Z", waitingEnded] as const;

  it("stands still while it is awaited", () => {
    expect(clocks(RESTARTS, "2026-04-10T09:00:00.000Z", [asked])[0]).toMatchObject({
      state: "paused",
      pausedFor: { waitingFor: "clarification", since: asked[0] },
      workingDaysLeft: null,
      start: { event: "receipt" },
    });
  });

  it("counts ten days from its own arrival, on working day 6", () => {
    expect(clocks(RESTARTS, "2026-04-15T09:00:00.000Z", [asked, answered])[0]).toMatchObject({
      state: "running",
      pausedFor: null,
      receivedOn: "2026-04-02",
      start: { event: "waiting-ended", on: "2026-04-14", standing: "on-time" },
      due: { on: "2026-04-28" },
    });
  });

  it("counts from the last one, should it be asked for twice", () => {
    const again: Happened = [
      asked,
      answered,
      ["2026-04-15T09:00:00.000Z", waitingFor("clarification")],
      ["2026-04-17T09:00:00.000Z", waitingEnded],
    ];
    expect(clocks(RESTARTS, "2026-04-20T09:00:00.000Z", again)[0]?.start.on).toBe("2026-04-17");
  });

  it("is nothing to a standard that does not speak of it", () => {
    expect(
      clocks({ standards: [aStandard()] }, "2026-04-15T09:00:00.000Z", [asked, answered])[0],
    ).toMatchObject({
      state: "running",
      start: { event: "receipt" },
      due: { on: "2026-04-20" },
    });
  });
});

describe("a clock that starts at a milestone", () => {
  const SUMMARY: Partial<Rules> = {
    standards: [
      aStandard({ startsAt: { milestone: "investigation concluded" }, allowance: { workingDays: 3 } }),
    ],
  };

  it("counts from it once it is reached, and from the first time that it was", () => {
    const happened: Happened = [
      ["2026-04-09T09:00:00.000Z", reached("investigation concluded")],
      ["2026-04-10T09:00:00.000Z", reached("investigation concluded")],
    ];
    expect(clocks(SUMMARY, "2026-04-10T09:00:00.000Z", happened)[0]).toMatchObject({
      start: { event: "milestone", on: "2026-04-09", standing: "on-time" },
      due: { on: "2026-04-14" },
    });
  });

  it("awaits it until then, and does not run", () => {
    const happened: Happened = [["2026-04-07T09:00:00.000Z", reached("visit")]];
    expect(clocks(SUMMARY, "2026-06-07T12:00:00.000Z", happened)[0]).toMatchObject({
      start: { event: "milestone", standing: "awaited" },
      state: "paused",
      workingDaysLate: null,
    });
  });
});

describe("a clock after the replies were set aside", () => {
  const happened: Happened = [
    ["2026-04-07T09:00:00.000Z", replied],
    ["2026-04-14T09:00:00.000Z", reopened],
  ];
  const STANDARDS: Partial<Rules> = { standards: [anAcknowledgement(), aStandard()] };

  it("stands as it stood: the first promise is still open, and the receipt was confirmed all the same", () => {
    const [acknowledgement, reply] = clocks(STANDARDS, "2026-04-15T09:00:00.000Z", happened);
    expect(acknowledgement).toMatchObject({ state: "met", answeredBy: "reply" });
    expect(reply).toMatchObject({ state: "running", due: { on: "2026-04-20" }, answeredAt: null });
  });

  it("is overdue once the first promise is, and missed by a reply after it", () => {
    expect(clocks(STANDARDS, "2026-04-21T09:00:00.000Z", happened)[1]?.state).toBe("overdue");
    const again: Happened = [...happened, ["2026-04-22T09:00:00.000Z", replied]];
    expect(clocks(STANDARDS, "2026-04-23T09:00:00.000Z", again)[1]).toMatchObject({
      state: "missed",
      answeredAt: "2026-04-22T09:00:00.000Z",
    });
  });
});

describe("a corrected receipt", () => {
  it("has no time of day: hours count from the start of the date", () => {
    const rules = { standards: [aStandard({ allowance: { hours: 24 } })] };
    const happened: Happened = [["2026-04-02T16:00:00.000Z", receiptCorrectedTo("2026-04-01")]];
    expect(clocks(rules, "2026-04-02T16:00:00.000Z", happened)[0]).toMatchObject({
      receivedOn: "2026-04-01",
      due: { at: "2026-04-01T23:00:00.000Z" },
    });
  });
});
