import { describe, expect, it } from "@jest/globals";
import { allRisksToTell, risksToTell } from "../../../../src/tab/cases/risks-to-tell.ts";

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

describe("the reasons in a list of cases at risk", () => {
  it("are all but the one that the clock beside them says", () => {
    expect(allRisksToTell(["due-tomorrow", "unowned"], { promised: "reply" })).toEqual(["unowned"]);
    expect(allRisksToTell(["due-tomorrow", "not-acknowledged"], { promised: "acknowledgement" })).toEqual([
      "due-tomorrow",
    ]);
  });

  it("are all told where no clock is running", () => {
    expect(allRisksToTell(["wrote-again"], null)).toEqual(["wrote-again"]);
  });
});
