import { describe, expect, it } from "@jest/globals";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { replyFactsOf } from "../../../../src/domain/reply/facts-of-case.ts";
import type { Allowance } from "../../../../src/domain/standards/allowance.ts";
import type { Standard } from "../../../../src/domain/standards/standard.ts";
import { caseHistory, receiptCorrectedTo, replied } from "../../../support/case-history.ts";
import { anAcknowledgement, aStandard, RULES } from "../../../support/rules.ts";

/** Wednesday 15 April 2026, 11:00 in London. */
const RECEIVED_AT = "2026-04-15T10:00:00.000Z";

const factsAt = (
  now: string,
  standards: readonly Standard[],
  happened: Parameters<typeof caseHistory>[1] = [],
) => {
  const matter = foldCase(caseHistory(RECEIVED_AT, happened));
  return replyFactsOf({
    ...{ reference: "HS-2026-00001", matter, clocks: clocksOf(matter, { ...RULES, standards }, now) },
    ...{ timeZone: "Europe/London", service: "Housing", council: "Ashby", officer: "Priya", newDate: null },
  });
};
const promising = (allowance: Allowance): readonly Standard[] => [
  anAcknowledgement(),
  aStandard({ allowance }),
];

describe("what a reply can say of a case", () => {
  it("is who wrote, when, and what was promised", () => {
    expect(factsAt(RECEIVED_AT, promising({ workingDays: 3 }))).toMatchObject({
      customer: "A Resident",
      subject: "Leaking gutter",
      receivedOn: "2026-04-15",
      reply: { allowance: { workingDays: 3 }, dueOn: "2026-04-20" },
      late: null,
    });
  });

  it("names the receipt as it was corrected", () => {
    const corrected = [["2026-04-16T08:00:00.000Z", receiptCorrectedTo("2026-04-14")]] as const;
    expect(factsAt("2026-04-16T09:00:00.000Z", promising({ workingDays: 3 }), corrected).receivedOn).toBe(
      "2026-04-14",
    );
  });

  it("holds no promise where no standard gives one", () => {
    expect(factsAt(RECEIVED_AT, [anAcknowledgement()])).toMatchObject({ reply: null, late: null });
  });

  it.each([
    ["two working days on", "2026-04-22T09:00:00.000Z", { workingDays: 3 }, { workingDays: 2 }],
    ["not yet", "2026-04-20T09:00:00.000Z", { workingDays: 3 }, null],
    ["by hours within the day", "2026-04-15T15:30:00.000Z", { hours: 2 }, { hours: 3 }],
    ["by minutes", "2026-04-15T12:20:00.000Z", { hours: 2 }, { minutes: 20 }],
    ["by time of opening", "2026-04-15T10:50:00.000Z", { workingMinutes: 30 }, { workingMinutes: 20 }],
  ] as const)("says by how much the reply is late: %s", (_when, now, allowance, late) => {
    expect(factsAt(now, promising(allowance)).late).toEqual(late);
  });

  it("says by how much it came late, after it was given", () => {
    const late = [["2026-04-23T09:00:00.000Z", replied]] as const;
    expect(factsAt("2026-05-07T09:00:00.000Z", promising({ workingDays: 3 }), late).late).toEqual({
      workingDays: 3,
    });
  });
});
