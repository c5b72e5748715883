import { describe, expect, it } from "@jest/globals";
import { notSignedIn, unreachable } from "../../../../src/ui/api/failure.ts";
import { factToSend, mayStillBeSaved } from "../../../../src/ui/case/unsaved.ts";
import { unsavedEntry } from "./unsaved-entry.ts";

describe("what is sent of something that waited", () => {
  it("names the day of the officer's click once that day is over", () => {
    expect(factToSend(unsavedEntry(), "2026-04-08T07:00:00.000Z")).toEqual({
      type: "acknowledged",
      note: null,
      on: "2026-04-07",
    });
  });

  it("names no day while it is the same one, by the case's own time zone", () => {
    const beforeMidnight = unsavedEntry({ recordedAt: "2026-04-06T23:30:00.000Z" });
    expect(factToSend(beforeMidnight, "2026-04-07T20:00:00.000Z")).not.toHaveProperty("on");
    expect(factToSend(beforeMidnight, "2026-04-07T23:30:00.000Z")).toMatchObject({ on: "2026-04-07" });
  });

  it("leaves the day that the officer named, and what has none", () => {
    const byLetter = { type: "replied", note: null, on: "2026-04-03" } as const;
    expect(factToSend(unsavedEntry({ fact: byLetter }), "2026-04-09T07:00:00.000Z")).toEqual(byLetter);
    const taken = { type: "takenOn", owner: null } as const;
    expect(factToSend(unsavedEntry({ fact: taken }), "2026-04-09T07:00:00.000Z")).toEqual(taken);
  });
});

describe("a failure to save", () => {
  it("is no refusal while the service is away or nobody is signed in", () => {
    expect([unreachable, notSignedIn].map(mayStillBeSaved)).toEqual([true, true]);
    expect(mayStillBeSaved({ code: "answer-before-receipt", message: "Too early", mayPass: false })).toBe(
      false,
    );
  });
});
