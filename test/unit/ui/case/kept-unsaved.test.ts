import { describe, expect, it } from "@jest/globals";
import { keptUnsaved, UNSAVED_PREFIX, type EntryStore } from "../../../../src/ui/case/kept-unsaved.ts";
import { unsavedEntry } from "./unsaved-entry.ts";

const storage = (): EntryStore & { readonly held: Map<string, string> } => {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
};
const full = (): never => {
  throw new DOMException("full", "QuotaExceededError");
};

describe("what is kept until the service takes it", () => {
  it("is still there in the next visit, in the order in which it was recorded", () => {
    const computer = storage();
    const visit = keptUnsaved(computer, "siân");
    visit.put(unsavedEntry({ key: "second", recordedAt: "2026-04-07T10:01:00.000Z" }));
    visit.put(unsavedEntry({ key: "first", recordedAt: "2026-04-07T10:00:00.000Z" }));
    const next = keptUnsaved(computer, "siân");
    expect(next.lasts).toBe(true);
    expect(next.all().map(({ key }) => key)).toEqual(["first", "second"]);
    next.drop("first");
    expect(visit.all().map(({ key }) => key)).toEqual(["second"]);
  });

  it("is never seen by another officer on the same computer", () => {
    const computer = storage();
    keptUnsaved(computer, "siân").put(unsavedEntry());
    expect(keptUnsaved(computer, "asha").all()).toEqual([]);
    expect(keptUnsaved(computer, "siâ").all()).toEqual([]);
  });

  it("is kept until the page is closed where storage is denied, also through a sign-out", () => {
    for (const [officer, denied] of [
      ["nobody's", null],
      ["a refusing one's", { ...storage(), setItem: full }],
    ] as const) {
      const kept = keptUnsaved(denied, officer);
      kept.put(unsavedEntry());
      expect(kept.lasts).toBe(false);
      expect(keptUnsaved(denied, officer).all()).toHaveLength(1);
      kept.drop("key-0001");
      expect(kept.all()).toEqual([]);
    }
  });

  it("is kept until the page is closed where the storage has become full", () => {
    const computer = storage();
    const kept = keptUnsaved(computer, "full");
    kept.put(unsavedEntry({ key: "one" }));
    computer.setItem = full;
    kept.put(unsavedEntry({ key: "two" }));
    expect(kept.all().map(({ key }) => key)).toEqual(["one", "two"]);
    expect(kept.lasts).toBe(false);
  });

  it("is read with doubt: what is not an entry is passed over", () => {
    const computer = storage();
    computer.setItem(`${UNSAVED_PREFIX}siân.1`, "{");
    computer.setItem(`${UNSAVED_PREFIX}siân.2`, JSON.stringify({ key: "2" }));
    computer.setItem(`${UNSAVED_PREFIX}siân.3`, JSON.stringify({ ...unsavedEntry(), state: "sending" }));
    expect(keptUnsaved(computer, "siân").all()).toEqual([]);
  });
});
