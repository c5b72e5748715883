import { describe, expect, it } from "@jest/globals";
import { withLastChoice } from "../../../../src/ui/letters/last-choice.ts";
import { emptyDraft } from "../../../../src/ui/letters/letter-draft.ts";

const AUTHORITIES = [{ id: "ashby" }, { id: "borrow" }];
const SERVICES = [{ id: "housing" }, { id: "revenues" }];
const EMPTY = emptyDraft(["ashby", "borrow"], ["housing", "revenues"]);

describe("the form for the next letter", () => {
  it("begins with what was chosen for the last one, and with no word of it", () => {
    const before = { channel: "fax", authority: "borrow", service: "revenues" } as const;
    expect(withLastChoice(EMPTY, before, AUTHORITIES, SERVICES)).toEqual({ ...EMPTY, ...before });
  });

  it("chooses nothing that there is no more", () => {
    const before = { channel: "pigeon" as "fax", authority: "gone", service: "gone" };
    expect(withLastChoice(EMPTY, before, AUTHORITIES, SERVICES)).toEqual(EMPTY);
  });

  it("is empty for somebody who logs for the first time", () => {
    expect(withLastChoice(EMPTY, null, AUTHORITIES, SERVICES)).toEqual(EMPTY);
  });
});
