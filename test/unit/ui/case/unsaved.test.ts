import { describe, expect, it } from "@jest/globals";
import { notSignedIn, unreachable } from "../../../../src/ui/api/failure.ts";
import { afterChange, type Unsaved, type UnsavedChange } from "../../../../src/ui/case/unsaved.ts";

const sent = (key: string): UnsavedChange => ({
  type: "sent",
  key,
  reference: "HS-2026-00412",
  fact: { type: "notFromPublic", reason: "A supplier" },
});
const after = (...changes: UnsavedChange[]): readonly Unsaved[] =>
  changes.reduce<readonly Unsaved[]>(afterChange, []);

describe("what waits to be saved", () => {
  it("is gone once the service has confirmed it", () => {
    expect(after(sent("one"), sent("two"), { type: "saved", key: "one" })).toMatchObject([{ key: "two" }]);
  });

  it("is kept with its words while the service is away, and sent again under the same key", () => {
    const kept = after(sent("one"), { type: "not-saved", key: "one", failure: unreachable });
    expect(kept).toMatchObject([{ state: "kept", fact: { reason: "A supplier" }, failure: unreachable }]);
    expect(afterChange(kept, { type: "sent-again", key: "one" })).toMatchObject([
      { key: "one", state: "sending", failure: null },
    ]);
  });

  it("is kept through a sign-out", () => {
    expect(after(sent("one"), { type: "not-saved", key: "one", failure: notSignedIn })).toMatchObject([
      { state: "kept" },
    ]);
  });

  it("stays readable when the service refuses it, until it is discarded", () => {
    const refusal = { code: "answer-before-receipt", message: "Too early", mayPass: false };
    const refused = after(sent("one"), { type: "not-saved", key: "one", failure: refusal });
    expect(refused).toMatchObject([{ state: "refused" }]);
    expect(afterChange(refused, { type: "dropped", key: "one" })).toEqual([]);
  });

  it("holds a key once", () => {
    expect(after(sent("one"), sent("one"))).toHaveLength(1);
  });
});
