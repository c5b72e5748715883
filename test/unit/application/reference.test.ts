import { describe, expect, it } from "@jest/globals";
import { referenceOf, referencesIn } from "../../../src/application/reference.ts";

describe("the references in a subject", () => {
  it.each<[string, readonly string[]]>([
    ["HS-2026-00412: still damp", ["HS-2026-00412"]],
    ["Re: your letter (hs-2026-00412)", ["HS-2026-00412"]],
    ["HS-2026-00412 and RV-2026-00007, HS-2026-00412", ["HS-2026-00412", "RV-2026-00007"]],
    ["Planning application 26/00412", []],
    ["XHS-2026-00412X", []],
    ["HS-2026-412", []],
    ["", []],
  ])("of %j are %j", (subject, references) => {
    expect(referencesIn(subject)).toEqual(references);
  });

  it("are found as they are written by us", () => {
    expect(referencesIn(`About ${referenceOf("CSE", 2026, 1_234_567)}`)).toEqual(["CSE-2026-1234567"]);
  });

  it("are few, however many somebody writes", () => {
    const subject = Array.from({ length: 1_000 }, (_, index) => referenceOf("HS", 2026, index)).join(" ");
    expect(referencesIn(subject)).toHaveLength(5);
  });
});
