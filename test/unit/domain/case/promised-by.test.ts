import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import {
  caseHistory,
  holdingReply,
  holdingReplyBy as promising,
  replied,
  reopened,
  withdrawn,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

const on = (day: number): string => `2026-04-${String(day).padStart(2, "0")}T09:00:00.000Z`;
const promisedBy = (...facts: readonly (readonly [string, CaseFact])[]) =>
  foldCase(caseHistory("2026-04-02T15:00:00.000Z", facts)).promisedBy;

describe("the date by which a customer was told to expect the reply", () => {
  it("is none while no holding reply named one", () => {
    expect(promisedBy()).toBeNull();
    expect(promisedBy([on(7), holdingReply])).toBeNull();
  });

  it("is the one that was named last, even if it is sooner, in whatever order they were written down", () => {
    expect(promisedBy([on(7), promising("2026-04-30")], [on(9), promising("2026-04-24")])).toBe("2026-04-24");
    expect(promisedBy([on(9), promising("2026-04-24")], [on(7), promising("2026-04-30")])).toBe("2026-04-24");
  });

  it("stands when a later holding reply names none", () => {
    expect(promisedBy([on(7), promising("2026-04-30")], [on(9), holdingReply])).toBe("2026-04-30");
  });

  it("is the one before when the last is taken back", () => {
    const first = [on(7), promising("2026-04-30")] as const;
    const second = [on(9), promising("2026-05-14")] as const;
    expect(promisedBy(first, second, [on(10), withdrawn(3)])).toBe("2026-04-30");
    expect(promisedBy(first, [on(10), withdrawn(2)])).toBeNull();
  });

  it("stays as it was told after the reply, and is spent when that reply did not answer the matter", () => {
    const answered = [
      [on(7), promising("2026-04-30")],
      [on(9), replied],
    ] as const;
    expect(promisedBy(...answered)).toBe("2026-04-30");
    expect(promisedBy(...answered, [on(10), reopened])).toBeNull();
    expect(promisedBy(...answered, [on(10), reopened], [on(10), promising("2026-05-14")])).toBe("2026-05-14");
    expect(promisedBy(...answered, [on(10), reopened], [on(11), withdrawn(4)])).toBe("2026-04-30");
  });

  it("is told by the clock of the reply alone, and while it is awaited", () => {
    const facts = [[on(7), promising("2026-04-30")]] as const;
    const told = (...more: readonly (readonly [string, CaseFact])[]) =>
      clocksOf(foldCase(caseHistory("2026-04-02T15:00:00.000Z", [...facts, ...more])), RULES, on(10)).map(
        (clock) => clock.promisedBy,
      );
    expect(told()).toEqual([null, "2026-04-30"]);
    expect(told([on(9), replied])).toEqual([null, null]);
  });
});
