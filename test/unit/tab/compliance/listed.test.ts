import { describe, expect, it } from "@jest/globals";
import { listedQuery, listedScope, listedTitle } from "../../../../src/tab/compliance/listed.ts";
import { START, type Place } from "../../../../src/tab/place.ts";

const council = {
  authorities: [{ id: "eastmere", name: "Eastmere" }],
  services: [{ id: "housing", name: "Housing" }],
  rules: {},
};
const place = (changes: Partial<Place>): Place => ({ ...START, page: "cases", ...changes });

describe("the list of cases behind a number", () => {
  it("asks for exactly what the number counts, and for nothing that was not said", () => {
    const asked = place({ service: "housing", kind: "complaint", behind: { weekday: "1", hour: "9" } });
    expect(listedQuery(asked, "2026-Q3")).toEqual({
      period: "2026-Q3",
      service: "housing",
      kind: "complaint",
      weekday: "1",
      hour: "9",
    });
    expect(listedQuery(place({ standard: "email-reply", outcome: "missed" }), "2026-Q3")).toEqual({
      period: "2026-Q3",
      standard: "email-reply",
      outcome: "missed",
    });
  });

  it.each([
    [{ standard: "email-reply", outcome: "missed" }, "email-reply: late"],
    [
      { standard: "email-reply", outcome: "answered", behind: { answerDays: "25-" } },
      "email-reply: answered, answered on working day 25 or later",
    ],
    [
      { behind: { weekday: "1", hour: "23" } },
      "Cases received: arrived on a Monday, arrived between 23:00 and 00:00",
    ],
    [
      { behind: { weekday: "1-5", hour: "9-16" } },
      "Cases received: arrived Monday to Friday, arrived between 09:00 and 17:00",
    ],
    [
      { behind: { weekday: "7", hour: "0-23" } },
      "Cases received: arrived on a Sunday, time of arrival known",
    ],
    [{ behind: { handOffs: "0" } }, "Cases received: not handed on"],
    [{ behind: { handOffs: "2" } }, "Cases received: handed on 2 times"],
    [{ behind: { heldBy: "housing" } }, "Cases received: Housing had it"],
    [
      { outcome: "missed", behind: { promised: "reply", driver: "chased" } },
      "Replies: late, The customer wrote again before the reply",
    ],
    [{}, "Cases received"],
  ] as const)("says of %j what it lists", (changes, title) => {
    expect(listedTitle(council, place(changes))).toBe(title);
  });

  it("says of when and of whom", () => {
    const asked = place({ service: "housing", authority: "eastmere", channel: "letter" });
    expect(listedScope(council, asked, "2026/27-Q1")).toBe(
      "Q1 2026/27: April to June 2026 · Housing · Eastmere · Letter",
    );
  });
});
