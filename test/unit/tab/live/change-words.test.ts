import { describe, expect, it } from "@jest/globals";
import { changeInWords, leavingInWords } from "../../../../src/tab/live/change-words.ts";

const OFFICERS = [{ id: "o-1", name: "Sam Ward" }];
const change = (reference: string, what: string, by: string | null = "o-1") => ({ reference, what, by });

describe("what others have done to a case", () => {
  it("is said with their name, and without one where nobody did it", () => {
    expect(changeInWords(change("C-1", "replied"), OFFICERS)).toBe("Sam Ward recorded the reply");
    expect(changeInWords(change("C-1", "replied", "o-9"), OFFICERS)).toBe("A colleague recorded the reply");
    expect(changeInWords(change("C-1", "replied", null), OFFICERS)).toBe("The reply has just been seen");
  });

  it("is the reason why a case is no longer where it was", () => {
    const left = [change("C-1", "replied")];
    const moved = [change("C-2", "extended")];
    expect(leavingInWords({ left, moved }, OFFICERS)).toBe(
      "C-1 left this list: Sam Ward recorded the reply. C-2 moved in this list: Sam Ward extended the reply.",
    );
  });

  it("is counted where it is too much to name", () => {
    const left = ["C-1", "C-2", "C-3", "C-4"].map((reference) => change(reference, "replied"));
    expect(leavingInWords({ left, moved: [] }, OFFICERS)).toBe("4 cases left this list.");
  });
});
