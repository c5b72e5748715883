import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import type { Standard } from "../../../../src/domain/standards/standard.ts";
import { caseHistory, extended, replied, waitingEnded, waitingFor } from "../../../support/case-history.ts";
import { anAcknowledgement, aStandard, RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Thursday before Easter, 16:00 in London: ten working days are due on Monday 20 April. */
const MAUNDY_THURSDAY = "2026-04-02T15:00:00.000Z";

const reply = (standard: Partial<Standard>, now: string, happened: Happened) => {
  const rules = { ...RULES, standards: [aStandard(standard)] };
  const [clock] = clocksOf(foldCase(caseHistory(MAUNDY_THURSDAY, happened)), rules, now);
  if (clock === undefined) throw new Error("There is a reply");
  return clock;
};

describe("waiting that stops the clock", () => {
  const STOPS: Partial<Standard> = { waiting: { identity: "stops", fee: "stops" } };
  const asked = ["2026-04-08T09:00:00.000Z", waitingFor("identity")] as const;
  const answered = ["2026-04-14T09:00:00.000Z", waitingEnded] as const;

  it("leaves out the whole days: 9, 10 and 13 April", () => {
    expect(reply(STOPS, "2026-04-15T09:00:00.000Z", [asked, answered])).toMatchObject({
      state: "running",
      due: { on: "2026-04-23" },
      originalDue: null,
    });
  });

  it("leaves out the days of asking and of the answer where the standard says so", () => {
    const counting = { ...aStandard().counting, partlyPausedDays: "do-not-count" } as const;
    expect(reply({ ...STOPS, counting }, "2026-04-15T09:00:00.000Z", [asked, answered]).due.on).toBe(
      "2026-04-27",
    );
  });

  it("says for what, and counts nothing down, while it lasts", () => {
    expect(reply(STOPS, "2026-04-13T09:00:00.000Z", [asked])).toMatchObject({
      state: "paused",
      pausedFor: { waitingFor: "identity", since: asked[0] },
      workingDaysLeft: null,
      workingDaysLate: null,
    });
  });

  it("stands still from the moment of asking", () => {
    expect(reply(STOPS, asked[0], [asked]).state).toBe("paused");
  });

  it("does not run out on the last day: it goes on with the day on which the clock starts again", () => {
    const happened: Happened = [
      ["2026-04-20T09:00:00.000Z", waitingFor("identity")],
      ["2026-04-24T09:00:00.000Z", waitingEnded],
    ];
    expect(reply(STOPS, "2026-04-23T09:00:00.000Z", happened.slice(0, 1)).state).toBe("paused");
    expect(reply(STOPS, "2026-04-24T10:00:00.000Z", happened)).toMatchObject({
      state: "due-soon",
      due: { on: "2026-04-24" },
    });
  });

  it("stands still throughout when one thing is waited for after another", () => {
    const happened: Happened = [
      ["2026-04-07T11:00:00.000Z", waitingFor("identity")],
      ["2026-04-08T11:00:00.000Z", waitingFor("fee")],
      ["2026-04-09T11:00:00.000Z", waitingEnded],
    ];
    expect(reply(STOPS, "2026-04-10T09:00:00.000Z", happened).due.on).toBe("2026-04-21");
  });

  it("does not stop for what the standard does not name", () => {
    const happened: Happened = [["2026-04-08T09:00:00.000Z", waitingFor("clarification")]];
    expect(reply(STOPS, "2026-04-13T09:00:00.000Z", happened)).toMatchObject({
      state: "running",
      pausedFor: null,
      due: { on: "2026-04-20" },
    });
  });

  it("is over with the answer", () => {
    const happened: Happened = [asked, ["2026-04-09T09:00:00.000Z", replied]];
    expect(reply(STOPS, "2026-05-13T09:00:00.000Z", happened)).toMatchObject({
      state: "met",
      pausedFor: null,
    });
  });
});

/** The reply is due on 20 April. */
describe("waiting that begins too late", () => {
  const BOTH: Partial<Standard> = { waiting: { identity: "stops", clarification: "restarts" } };
  const tooLate = (what: "identity" | "clarification"): Happened => [
    ["2026-04-22T09:00:00.000Z", waitingFor(what)],
    ["2026-04-24T09:00:00.000Z", waitingEnded],
  ];

  it.each(["identity", "clarification"] as const)("for %s does not mend a promise that is broken", (what) => {
    const happened = tooLate(what);
    expect(reply(BOTH, "2026-04-23T09:00:00.000Z", happened.slice(0, 1))).toMatchObject({
      state: "overdue",
      pausedFor: null,
      due: { on: "2026-04-20" },
    });
    expect(reply(BOTH, "2026-04-27T09:00:00.000Z", happened)).toMatchObject({
      state: "overdue",
      start: { event: "receipt" },
      due: { on: "2026-04-20" },
    });
  });

  it.each(["identity", "clarification"] as const)("for %s changes nothing after the answer", (what) => {
    const late: Happened = [["2026-04-21T09:00:00.000Z", replied], ...tooLate(what)];
    expect(reply(BOTH, "2026-04-27T09:00:00.000Z", late)).toMatchObject({
      state: "missed",
      due: { on: "2026-04-20" },
    });
  });

  it("still counts where the reply had been put off in time", () => {
    const standard: Partial<Standard> = {
      ...BOTH,
      extension: { atMost: { workingDays: 10 }, times: 1, noticeBy: "due-date", noticeSays: "why" },
    };
    const happened: Happened = [
      ["2026-04-17T09:00:00.000Z", extended(5, "2026-04-17")],
      ...tooLate("identity"),
    ];
    // 27 April by the extension, and one day more for 23 April, on which the clock stood still throughout.
    expect(reply(standard, "2026-04-25T09:00:00.000Z", happened)).toMatchObject({
      state: "running",
      due: { on: "2026-04-28" },
    });
  });
});

describe("putting a reply off", () => {
  const ONCE: Partial<Standard> = {
    extension: {
      atMost: { workingDays: 10 },
      times: 1,
      noticeBy: "due-date",
      noticeSays: "Why, and until when",
    },
  };
  const TWICE: Partial<Standard> = {
    extension: {
      atMost: { workingDays: 5 },
      times: 2,
      noticeBy: "due-date",
      noticeSays: "Why, and until when",
    },
  };

  it.each<[string, Partial<Standard>, CaseFact[], string, string | null, (string | null)[]]>([
    ["told on the due date", ONCE, [extended(10, "2026-04-20")], "2026-05-05", "2026-04-20", [null]],
    ["by less than it might be", ONCE, [extended(3, "2026-04-10")], "2026-04-23", "2026-04-20", [null]],
    ["told a day too late", ONCE, [extended(10, "2026-04-21")], "2026-04-20", null, ["told-too-late"]],
    ["by too much", ONCE, [extended(11, "2026-04-10")], "2026-04-20", null, ["too-long"]],
    [
      "once too often",
      ONCE,
      [extended(5, "2026-04-10"), extended(5, "2026-04-13")],
      "2026-04-27",
      "2026-04-20",
      [null, "too-often"],
    ],
    ["where nobody may", {}, [extended(1, "2026-04-10")], "2026-04-20", null, ["not-extendable"]],
    [
      "twice, the second told by the new due date",
      TWICE,
      [extended(5, "2026-04-20"), extended(5, "2026-04-27")],
      "2026-05-05",
      "2026-04-20",
      [null, null],
    ],
    [
      "twice, the second told too late",
      TWICE,
      [extended(5, "2026-04-20"), extended(5, "2026-04-28")],
      "2026-04-27",
      "2026-04-20",
      [null, "told-too-late"],
    ],
    [
      "one that does not hold uses up none of those that may be",
      ONCE,
      [extended(11, "2026-04-10"), extended(10, "2026-04-10")],
      "2026-05-05",
      "2026-04-20",
      ["too-long", null],
    ],
  ])("%s", (_, standard, facts, on, original, refused) => {
    const happened = facts.map((fact) => ["2026-04-10T09:00:00.000Z", fact] as const);
    const clock = reply(standard, "2026-04-10T10:00:00.000Z", happened);
    expect(clock.due.on).toBe(on);
    expect(clock.originalDue?.on ?? null).toBe(original);
    expect(clock.extensions.map((each) => each.refused)).toEqual(refused);
  });

  it("moves the reply alone: the acknowledgement keeps its day", () => {
    const rules = { ...RULES, standards: [anAcknowledgement(ONCE), aStandard(ONCE)] };
    const matter = foldCase(
      caseHistory(MAUNDY_THURSDAY, [["2026-04-10T09:00:00.000Z", extended(10, "2026-04-10")]]),
    );
    const [acknowledgement, second] = clocksOf(matter, rules, "2026-04-10T10:00:00.000Z");
    expect([acknowledgement?.due.on, acknowledgement?.extensions]).toEqual(["2026-04-13", []]);
    expect(second?.due.on).toBe("2026-05-05");
  });

  it("goes on from where the clock had stood still", () => {
    const happened: Happened = [
      ["2026-04-08T09:00:00.000Z", waitingFor("identity")],
      ["2026-04-14T09:00:00.000Z", waitingEnded],
      ["2026-04-14T10:00:00.000Z", extended(10, "2026-04-14")],
    ];
    const clock = reply({ ...ONCE, waiting: { identity: "stops" } }, "2026-04-15T09:00:00.000Z", happened);
    // Working day 13, then working day 23: the early May holiday lies between.
    expect([clock.originalDue?.on, clock.due.on]).toEqual(["2026-04-23", "2026-05-08"]);
  });

  it("puts months off by months", () => {
    const month: Partial<Standard> = {
      allowance: { calendarMonths: 1 },
      extension: { atMost: { calendarMonths: 2 }, times: 1, noticeBy: "due-date", noticeSays: "Why" },
    };
    const happened: Happened = [["2026-04-10T09:00:00.000Z", extended(2, "2026-05-02")]];
    const clock = reply(month, "2026-04-10T10:00:00.000Z", happened);
    expect([clock.originalDue?.on, clock.due.on]).toEqual(["2026-05-02", "2026-07-02"]);
  });
});
