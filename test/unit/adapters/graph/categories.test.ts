import { describe, expect, it } from "@jest/globals";
import { withTag } from "../../../../src/adapters/graph/categories.ts";

const OURS = ["Reply: overdue", "Reply: in time"];

describe("the categories of a message with one of ours", () => {
  it("takes the place of the one before, behind a person's", () => {
    expect(withTag(["Reply: in time", "Urgent"], "Reply: overdue", OURS)).toEqual([
      "Urgent",
      "Reply: overdue",
    ]);
  });

  it("stays as it is when it is there already, in whatever capitals", () => {
    expect(withTag(["Urgent", "REPLY: overdue"], "Reply: overdue", OURS)).toBeNull();
    expect(withTag(["Urgent"], null, OURS)).toBeNull();
  });

  it("is one alone, where two have met", () => {
    const both = ["Reply: in time", "Reply: overdue"];
    expect(withTag(both, "Reply: overdue", OURS)).toEqual(["Reply: overdue"]);
    expect(withTag(both, null, OURS)).toEqual([]);
  });

  it("is not put twice even when it is missing from the list of ours", () => {
    expect(withTag(["Reply: new"], "Reply: new", OURS)).toBeNull();
  });
});
