import { describe, expect, it } from "@jest/globals";
import type { OpenCase } from "../../../../../src/ui/api/api.ts";
import { mergeEffects } from "../../../../../src/ui/case/merging/merge-effects.ts";
import { shownCase } from "../../../../../src/ui/case/shown-case.ts";
import { caseHistory } from "../../../../support/case-history.ts";
import { RULES } from "../../../../support/rules.ts";
import { ME, shownAt } from "../shown.ts";

const NOW = "2026-04-10T09:00:00.000Z";

const otherOf = (receivedAt: string, rules = RULES) => {
  const open = { reference: "HS-2026-00413", events: caseHistory(receivedAt), rules };
  return shownCase(open as unknown as OpenCase, { rules: {}, me: ME }, [], NOW);
};

describe("what answering with another case does, said before", () => {
  it("moves the other's dates to the earlier receipt of both", () => {
    expect(mergeEffects(shownAt(NOW), otherOf("2026-04-08T09:00:00.000Z"), ME)).toEqual([
      "HS-2026-00412 is answered and counted under HS-2026-00413.",
      "HS-2026-00413 then counts from Thu 2 April, the earlier receipt of both.",
      "The acknowledgement is then due Tue 7 April instead of Thu 9 April.",
      "The reply is then due Thu 16 April instead of Mon 20 April.",
    ]);
  });

  it("leaves the other's dates where that came first", () => {
    expect(mergeEffects(shownAt(NOW), otherOf("2026-03-31T09:00:00.000Z"), ME)).toEqual([
      "HS-2026-00412 is answered and counted under HS-2026-00413.",
      "HS-2026-00413 came first, on Tue 31 March, and counts from then.",
    ]);
  });

  it("leaves them too where both came on one day", () => {
    expect(mergeEffects(shownAt(NOW), otherOf("2026-04-02T20:00:00.000Z"), ME)).toHaveLength(2);
  });
});
