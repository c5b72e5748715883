import { describe, expect, it } from "@jest/globals";
import { notSignedIn, unreachable } from "../../../../src/ui/api/failure.ts";
import { typedWords, waitingWords } from "../../../../src/ui/case/unsaved-words.ts";
import { unsavedEntry } from "./unsaved-entry.ts";

describe("what is said of something that is not sent yet", () => {
  it("is where it is kept and when it goes", () => {
    expect(waitingWords({ failure: unreachable }, true)).toMatch(/kept on this computer and sent by itself/);
    expect(waitingWords({ failure: unreachable }, false)).toMatch(/until the pane is closed/);
    expect(waitingWords({ failure: notSignedIn }, true)).toMatch(/when you have signed in again/);
  });

  it("holds the words that were typed, so that a refusal loses none", () => {
    const refused = unsavedEntry({ fact: { type: "notFromPublic", reason: "A supplier" } });
    expect(typedWords(refused)).toBe("A supplier");
    expect(typedWords(unsavedEntry({ fact: { type: "replied", note: "By telephone" } }))).toBe(
      "By telephone",
    );
    expect(typedWords(unsavedEntry({ fact: { type: "replied", note: "" } }))).toBeNull();
    expect(typedWords(unsavedEntry({ fact: { type: "takenOn", owner: null } }))).toBeNull();
  });
});
