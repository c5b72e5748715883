import { describe, expect, it } from "@jest/globals";
import { START, type Place } from "../../../../src/tab/place.ts";
import { snoozedQuery, todayQuery } from "../../../../src/tab/today/today-query.ts";

const at = (changes: Partial<Place>): Place => ({ ...START, ...changes });

describe("the question behind a list of the page Today", () => {
  it("leaves out what one has snoozed, in every list", () => {
    expect(todayQuery(START, "")).toEqual({ list: "open", snoozed: "without" });
    for (const list of ["due-soon", "overdue", "at-risk", "followed"] as const)
      expect(todayQuery(at({ list }), "")).toEqual({ list, snoozed: "without" });
  });

  it("finds what one has snoozed when one searches for it", () => {
    expect(todayQuery(START, "HS-2026-00412")).toEqual({ list: "open", search: "HS-2026-00412" });
  });

  it("shows nothing but what one has snoozed where that is asked for, searched or not", () => {
    expect(todayQuery(at({ list: "snoozed" }), "")).toEqual({ list: "open", snoozed: "only" });
    expect(todayQuery(at({ list: "snoozed" }), "bins")).toEqual({
      list: "open",
      snoozed: "only",
      search: "bins",
    });
  });

  it("keeps to the council, the service and the owner of the place", () => {
    const place = at({ authority: "ashby", service: "housing", mine: true, list: "followed" });
    const scope = { authority: "ashby", service: "housing", owner: "me" };
    expect(todayQuery(place, "")).toEqual({ list: "followed", snoozed: "without", ...scope });
    expect(snoozedQuery(place)).toEqual({ list: "open", snoozed: "only", ...scope, limit: 1 });
  });

  it("counts all that is snoozed in that scope, whatever is searched for just now", () => {
    expect(snoozedQuery(at({ search: "bins" }))).toEqual({ list: "open", snoozed: "only", limit: 1 });
  });
});
