import { describe, expect, it } from "@jest/globals";
import { ownerAway } from "../../../../src/ui/case/owner-away.ts";

const TODAY = "2026-04-10";
const leave = (coveredBy: string | null) => ({
  officers: [{ id: "tom", name: "Tom Reed", services: [] }],
  absences: [{ id: "leave-0001", officer: "priya", from: "2026-04-09", to: "2026-04-14", coveredBy }],
});

describe("beside the owner of a case", () => {
  it.each([
    ["tom", "Away until Tue 14 April, Tom Reed covers"],
    [null, "Away until Tue 14 April, nobody covers"],
  ])("stands until when they are away and who covers (%s)", (cover, words) => {
    expect(ownerAway(leave(cover), { id: "priya" }, TODAY)).toBe(words);
  });

  it("stands nothing while they are there, or nobody has it", () => {
    expect(ownerAway(leave("tom"), { id: "priya" }, "2026-04-15")).toBeNull();
    expect(ownerAway(leave("tom"), { id: "tom" }, TODAY)).toBeNull();
    expect(ownerAway(leave("tom"), null, TODAY)).toBeNull();
  });
});
