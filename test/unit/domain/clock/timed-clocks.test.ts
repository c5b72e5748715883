import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import type { Allowance } from "../../../../src/domain/standards/allowance.ts";
import { caseHistory, replied } from "../../../support/case-history.ts";
import { aStandard, RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Thursday before Easter, 16:00 in London: the service closes at 17:00 and opens on Tuesday at 9. */
const MAUNDY_THURSDAY = "2026-04-02T15:00:00.000Z";

const clock = (allowance: Allowance, now: string, happened: Happened = []) => {
  const rules = { ...RULES, standards: [aStandard({ channels: ["call-back"], allowance })] };
  const history = caseHistory(MAUNDY_THURSDAY, happened, { channel: "call-back" });
  const [only] = clocksOf(foldCase(history), rules, now);
  if (only === undefined) throw new Error("There is a call-back");
  return only;
};

describe("a call back within 24 hours", () => {
  it.each<[string, string, string, number | null, number | null]>([
    ["at once", "2026-04-02T15:00:00.000Z", "running", 1440, null],
    ["in the evening", "2026-04-02T20:00:00.000Z", "running", 1140, null],
    ["a minute before the last quarter", "2026-04-03T08:59:00.000Z", "running", 361, null],
    ["in the last quarter", "2026-04-03T09:00:00.000Z", "due-soon", 360, null],
    ["in the last second", "2026-04-03T15:00:00.999Z", "due-soon", 0, null],
    ["a second late", "2026-04-03T15:00:01.000Z", "overdue", null, 0],
    ["an hour and a half late, on Good Friday", "2026-04-03T16:30:00.000Z", "overdue", null, 90],
  ])("%s", (_, now, state, minutesLeft, minutesLate) => {
    expect(clock({ hours: 24 }, now)).toMatchObject({ state, minutesLeft, minutesLate });
  });

  it("is missed by so many minutes", () => {
    const happened: Happened = [["2026-04-03T17:00:00.000Z", replied]];
    expect(clock({ hours: 24 }, "2026-05-01T09:00:00.000Z", happened)).toMatchObject({
      state: "missed",
      minutesLate: 120,
      workingDaysLate: 0,
    });
  });

  it("is kept to its last second", () => {
    const happened: Happened = [["2026-04-03T15:00:00.500Z", replied]];
    expect(clock({ hours: 24 }, "2026-05-01T09:00:00.000Z", happened)).toMatchObject({
      state: "met",
      minutesLate: null,
    });
  });
});

describe("a call back within 120 working minutes", () => {
  it.each<[string, string, string, number | null, number | null]>([
    ["at the weekend an hour is left", "2026-04-04T12:00:00.000Z", "running", 60, null],
    ["on Tuesday at half past nine, a quarter", "2026-04-07T08:30:00.000Z", "due-soon", 30, null],
    ["on Tuesday before the service closes", "2026-04-07T15:00:00.000Z", "overdue", null, 360],
    ["late minutes stand still at night too", "2026-04-08T08:30:00.000Z", "overdue", null, 450],
  ])("%s", (_, now, state, minutesLeft, minutesLate) => {
    expect(clock({ workingMinutes: 120 }, now)).toMatchObject({ state, minutesLeft, minutesLate });
  });
});

describe("a promise in days", () => {
  it("has no minutes", () => {
    expect(clock({ workingDays: 1 }, MAUNDY_THURSDAY)).toMatchObject({
      minutesLeft: null,
      minutesLate: null,
    });
    expect(clock({ workingDays: 1 }, "2026-04-20T09:00:00.000Z")).toMatchObject({
      minutesLeft: null,
      minutesLate: null,
    });
  });
});
