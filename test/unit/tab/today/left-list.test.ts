import { describe, expect, it } from "@jest/globals";
import { whereNow } from "../../../../src/tab/today/left-list.ts";

const seen = (references: readonly string[], isWhole: boolean) => ({
  isWhole,
  placeOf: (reference: string) => references.indexOf(reference),
});
const taken = { reference: "C-1", what: "takenOn" };
const answered = { reference: "C-1", what: "replied" };

describe("a case of a list that somebody else changes", () => {
  it("is still there while it has a place in it", () => {
    expect(whereNow(taken, seen(["C-0", "C-1"], true), "open")).toBe("here");
  });

  it("has left once the whole list was read without it", () => {
    expect(whereNow(taken, seen(["C-0"], true), "open")).toBe("left");
  });

  it("may have moved to where nobody has read", () => {
    expect(whereNow(taken, seen(["C-0"], false), "open")).toBe("moved");
  });

  it("leaves every list of open cases when it is closed, also where nobody has read", () => {
    expect(whereNow(answered, seen([], false), "open")).toBe("left");
    expect(whereNow(answered, seen(["C-1"], true), "due-today")).toBe("left");
  });

  it("stays in the lists that hold closed cases", () => {
    expect(whereNow(answered, seen(["C-1"], false), "wrote-again")).toBe("here");
    expect(whereNow(answered, seen(["C-1"], false), "answered")).toBe("here");
  });
});
