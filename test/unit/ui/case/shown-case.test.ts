import { describe, expect, it } from "@jest/globals";
import type { OpenCase } from "../../../../src/ui/api/api.ts";
import { shownCase } from "../../../../src/ui/case/shown-case.ts";
import type { Unsaved } from "../../../../src/ui/case/unsaved.ts";
import { caseHistory } from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";
import { unsavedEntry } from "./unsaved-entry.ts";

const RECEIVED = "2026-04-02T15:00:00.000Z";
const LATER = "2026-04-07T16:30:00.000Z";
const OFFICER = { id: "officer-1", name: "An Officer", services: [] };

const withUnsaved = (...unsaved: Unsaved[]) => {
  const open = { reference: "HS-2026-00412", events: caseHistory(RECEIVED) } as unknown as OpenCase;
  return shownCase(open, { rules: { "upper-wending": RULES }, me: OFFICER }, unsaved, LATER);
};

describe("a case of which something is not saved yet", () => {
  it("shows it already while it is being sent", () => {
    const shown = withUnsaved(unsavedEntry({ state: "sending" }));
    expect(shown).toMatchObject({ saving: true, notSentYet: false, lastSeq: 1 });
    expect(shown.clocks[0]?.state).toBe("met");
  });

  it("shows it at the moment of the officer's click while it waits, and says that it waits", () => {
    const shown = withUnsaved(unsavedEntry());
    expect(shown).toMatchObject({ saving: false, notSentYet: true, lastSeq: 1 });
    expect(shown.case.acknowledgedByPersonAt).toBe("2026-04-07T15:55:00.000Z");
  });

  it("shows what waits in its order", () => {
    const shown = withUnsaved(
      unsavedEntry({ fact: { type: "takenOn", owner: { id: "officer-1", name: "An Officer" } } }),
      unsavedEntry({ key: "key-0002", fact: { type: "takenOn", owner: null } }),
    );
    expect(shown.case.owner).toBeNull();
    expect(shown.case.history.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it("shows nothing of what was refused, or belongs to another case", () => {
    for (const entry of [unsavedEntry({ state: "refused" }), unsavedEntry({ reference: "HS-2026-00413" })]) {
      const shown = withUnsaved(entry);
      expect(shown.clocks[0]?.state).toBe("due-soon");
      expect(shown).toMatchObject({ saving: false, notSentYet: false });
    }
  });
});
