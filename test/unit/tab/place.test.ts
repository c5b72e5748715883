import { describe, expect, it } from "@jest/globals";
import { hashOf, placeOf, placeOfDeepLink, START, type Place } from "../../../src/tab/place.ts";

describe("the address of a place in the tab", () => {
  const places: Place[] = [
    START,
    { ...START, service: "housing", authority: "eastmere", whose: "mine", search: "bins & boxes" },
    { ...START, list: "at-risk", whose: "all" },
    { ...START, list: "followed" },
    { ...START, list: "snoozed", service: "housing" },
    { ...START, page: "compliance", period: "2026/27-Q1", authority: "calderwick" },
    { ...START, page: "cases", period: "2026-Q4", standard: "email-reply", outcome: "missed-open" },
    { ...START, page: "cases", period: "2026-Q4", standard: "email-reply", outcome: "merged" },
    {
      ...START,
      page: "compliance",
      channel: "letter",
      kind: "complaint",
      trend: "week",
      standard: "x",
      by: "kind",
    },
    {
      ...START,
      page: "cases",
      period: "2026-W14",
      channel: "email",
      kind: "member-enquiry",
      behind: { promised: "reply", answerDays: "30-", weekday: "1-5", hour: "0", driver: "chased" },
    },
    { ...START, page: "cases", period: "2026", behind: { heldBy: "housing", paused: "yes", handOffs: "1-" } },
    { ...START, page: "cases", period: "2026", behind: { heldBy: "housing", order: "working-days" } },
    { ...START, page: "case", reference: "HS-2026-00412" },
    { ...START, page: "letters" },
    { ...START, page: "mailboxes", service: "housing" },
    { ...START, page: "mailbox", mailbox: "housing@calderwick.example" },
    { ...START, page: "templates", authority: "eastmere" },
    { ...START, page: "set-aside" },
  ];

  it.each(places.map((place) => [hashOf(place), place] as const))("reads %s back", (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });

  it.each(["", "#", "#/", "#/nowhere", "#/case", "#/case/", "#/mailbox", "nonsense?x=1"])(
    "leads from %j to the start",
    (hash) => {
      expect(placeOf(hash)).toEqual(START);
    },
  );

  it("passes over an outcome that it does not know", () => {
    expect(placeOf("#/cases?outcome=everything").outcome).toBeNull();
  });

  it("passes over a weekday without a word, a channel and a kind that nobody knows", () => {
    expect(placeOf("#/cases?weekday=&channel=pigeon&kind=rant")).toEqual({
      ...START,
      page: "cases",
    });
  });

  it("understands the names of links that people keep", () => {
    expect(placeOf("#/today?list=due-soon&mine=yes")).toEqual({ ...START, list: "at-risk", whose: "mine" });
  });

  it("shows all open cases where the link names a list that it does not know", () => {
    expect(placeOf("#/today?list=late")).toEqual(START);
  });

  it("survives a reference that is not properly encoded", () => {
    expect(placeOf("#/case/100%")).toMatchObject({ page: "case", reference: "100%" });
  });

  it("opens the case that a Teams link names", () => {
    expect(placeOfDeepLink("HS-2026-00412")).toEqual({
      ...START,
      page: "case",
      reference: "HS-2026-00412",
    });
  });

  it("opens the page that a Teams link names", () => {
    expect(placeOfDeepLink("/compliance?period=2026-Q2")).toMatchObject({
      page: "compliance",
      period: "2026-Q2",
    });
  });
});
