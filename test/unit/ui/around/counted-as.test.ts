import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { countedAs } from "../../../../src/ui/around/counted-as.ts";
import { withdrawn } from "../../../support/case-history.ts";
import { shownAt } from "../case/shown.ts";

const AT = "2026-04-07T09:00:00.000Z";
const SENT = "<answer@wending.example>";
const sent = (type: "acknowledged" | "holdingReplySent" | "replied"): CaseFact =>
  type === "acknowledged"
    ? { type, automatic: false, messageId: SENT, note: null }
    : { type, messageId: SENT, note: null };
const counted = (...facts: CaseFact[]) =>
  countedAs(
    shownAt(
      "2026-04-08T09:00:00.000Z",
      {},
      facts.map((fact) => [AT, fact] as const),
    ).case,
    SENT,
  );

describe("what a sent message counts as in its case", () => {
  it.each([
    ["acknowledged", { as: "acknowledgement", isCorrectable: false }],
    ["holdingReplySent", { as: "holding-reply", isCorrectable: false }],
    ["replied", { as: "reply", isCorrectable: true }],
  ] as const)("is what was recorded of it: %s", (type, expected) => {
    expect(counted(sent(type))).toEqual(expected);
  });

  it("is what it was corrected to", () => {
    expect(counted(sent("replied"), withdrawn(2), sent("acknowledged"))).toEqual({
      as: "acknowledgement",
      isCorrectable: false,
    });
  });

  it("is nothing where nothing was recorded of it, or that was taken back", () => {
    expect(counted()).toBeNull();
    expect(counted(sent("replied"), withdrawn(2))).toBeNull();
  });
});
