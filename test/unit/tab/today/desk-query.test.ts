import { describe, expect, it } from "@jest/globals";
import { START, type Place } from "../../../../src/tab/place.ts";
import { deskQuery, whoseOf } from "../../../../src/tab/today/desk-query.ts";

const HOUSING = { services: ["housing"] };
const at = (changes: Partial<Place>): Place => ({ ...START, ...changes });

describe("whose cases a place shows", () => {
  it("are those of one's own services, unless the address says otherwise", () => {
    expect(whoseOf(START, HOUSING)).toBe("team");
    expect(whoseOf(at({ whose: "mine" }), HOUSING)).toBe("mine");
    expect(whoseOf(at({ whose: "all" }), HOUSING)).toBe("all");
  });

  it("are everyone's for somebody without a service, and in a service that is not one's own", () => {
    expect(whoseOf(START, { services: [] })).toBe("all");
    expect(whoseOf(at({ service: "revenues" }), HOUSING)).toBe("all");
    expect(whoseOf(at({ service: "housing" }), HOUSING)).toBe("team");
  });
});

describe("the question behind a list", () => {
  it("says all that the place says, and what is searched for without the blanks around it", () => {
    const place = at({ list: "overdue", authority: "ashby", service: "housing" });
    expect(deskQuery(place, HOUSING, " bins ")).toEqual({
      ...{ list: "overdue", whose: "team", authority: "ashby" },
      ...{ service: "housing", search: "bins" },
    });
    expect(deskQuery(START, HOUSING, " ")).toEqual({ list: "open", whose: "team" });
  });
});
