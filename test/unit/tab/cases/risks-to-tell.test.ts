import { describe, expect, it } from "@jest/globals";
import { risksToTell } from "../../../../src/tab/cases/risks-to-tell.ts";

describe("the reasons that a row has still to tell", () => {
  it("are not those that its date and its owner tell already", () => {
    expect(risksToTell(["overdue", "unowned", "wrote-again"], { promised: "reply" })).toEqual([
      "wrote-again",
    ]);
  });

  it("are not the acknowledgement, where the row shows its clock", () => {
    expect(risksToTell(["not-acknowledged"], { promised: "acknowledgement" })).toEqual([]);
    expect(risksToTell(["not-acknowledged"], { promised: "reply" })).toEqual(["not-acknowledged"]);
  });
});
