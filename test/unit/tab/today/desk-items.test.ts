import { describe, expect, it } from "@jest/globals";
import { deskItems } from "../../../../src/tab/today/desk-items.ts";
import { NO_GROUPS } from "../../../support/desk-row.ts";

const items = deskItems({ ...NO_GROUPS, overdue: 2, later: 3 });

describe("the lines of a list", () => {
  it("are the groups that have cases, each above its own", () => {
    expect(Array.from({ length: items.count }, (_, line) => items.at(line))).toEqual([
      { is: "group", group: "overdue", cases: 2 },
      { is: "case", at: 0 },
      { is: "case", at: 1 },
      { is: "group", group: "later", cases: 3 },
      { is: "case", at: 2 },
      { is: "case", at: 3 },
      { is: "case", at: 4 },
    ]);
  });

  it("are found by the place of a case", () => {
    expect([0, 1, 2, 4].map(items.lineOf)).toEqual([1, 2, 4, 6]);
  });

  it("are none where there is no case", () => {
    expect(deskItems(NO_GROUPS).count).toBe(0);
  });
});
