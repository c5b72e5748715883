import { describe, expect, it } from "@jest/globals";
import {
  extended,
  MOST_SELECTED,
  NOTHING_SELECTED,
  selectedOf,
  toggled,
  without,
} from "../../../../src/tab/today/selection.ts";
import { aDeskRow } from "../../../support/desk-row.ts";

const rowAt = (place: number) => (place < 600 ? aDeskRow(`C-${place}`) : undefined);
const names = ({ rows }: ReturnType<typeof toggled>) => [...rows.keys()];

describe("the selection of a list", () => {
  it("takes a case in and out", () => {
    const one = toggled(NOTHING_SELECTED, 3, rowAt);
    expect(names(one)).toEqual(["C-3"]);
    expect(names(toggled(one, 3, rowAt))).toEqual([]);
  });

  it("reaches from where it began to where Shift leads, either way", () => {
    const one = toggled(NOTHING_SELECTED, 3, rowAt);
    expect(names(extended(one, 3, 5, rowAt))).toEqual(["C-3", "C-4", "C-5"]);
    expect(names(extended(one, 3, 1, rowAt)).sort()).toEqual(["C-1", "C-2", "C-3"]);
  });

  it("begins where the keyboard is when nothing was selected before", () => {
    expect(names(extended(NOTHING_SELECTED, 7, 8, rowAt))).toEqual(["C-7", "C-8"]);
  });

  it("holds no more than can be done at once, and nothing that has not been read", () => {
    expect(selectedOf(Array.from({ length: 600 }, (_, at) => aDeskRow(`C-${at}`))).rows.size).toBe(
      MOST_SELECTED,
    );
    expect(names(extended(NOTHING_SELECTED, 598, 610, rowAt))).toEqual(["C-598", "C-599"]);
  });

  it("lets go of what has left the list", () => {
    const three = extended(toggled(NOTHING_SELECTED, 3, rowAt), 3, 5, rowAt);
    expect(names(without(three, ["C-4"]))).toEqual(["C-3", "C-5"]);
  });
});
