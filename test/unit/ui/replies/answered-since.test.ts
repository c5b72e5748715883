import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { answeredSince } from "../../../../src/ui/replies/answered-since.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  madeComplex,
  replied,
  withdrawn,
} from "../../../support/case-history.ts";

const AT = "2026-04-07T09:00:00.000Z";
const history = (...facts: CaseFact[]) =>
  caseHistory(
    "2026-04-02T15:00:00.000Z",
    facts.map((fact) => [AT, fact] as const),
  );

describe("an answer that has come into the record", () => {
  it.each([
    ["an acknowledgement by a person", acknowledged()],
    ["a holding reply", holdingReply],
    ["a reply", replied],
  ])("is %s", (_what, fact) => {
    expect(answeredSince(history(fact), 1)).toBe(true);
  });

  it.each([
    ["a machine's acknowledgement", acknowledged(true)],
    ["a change of complexity", madeComplex],
  ])("is not %s", (_what, fact) => {
    expect(answeredSince(history(fact), 1)).toBe(false);
  });

  it("is not one of before, nor one that was taken back", () => {
    expect(answeredSince(history(acknowledged()), 2)).toBe(false);
    expect(answeredSince(history(acknowledged(), withdrawn(2)), 1)).toBe(false);
  });
});
