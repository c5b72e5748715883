import { describe, expect, it } from "@jest/globals";
import { carriedOn } from "../../../../src/application/calendars/carried-on.ts";
import type { Council, Service } from "../../../../src/application/ports/council.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { aCouncil } from "../../../support/builders.ts";
import { withAuthority } from "../../../support/rules-changes.ts";

const { hours, closures, openings } = DEFAULT_CALENDAR;
const CLOSED = [{ date: "2026-12-24", name: "Christmas Eve" }];

const ashby = (version: number, closed = closures): Council =>
  withAuthority("ashby", { calendar: { ...DEFAULT_CALENDAR, id: "ashby", version, closures: closed } });
const versionOf = ({ authorities }: Council) =>
  authorities.find(({ id }) => id === "ashby")?.calendar.version;

const housing = (changes: Partial<Service>): Council => {
  const council = aCouncil();
  const services = council.services.map((each) => (each.id === "housing" ? { ...each, ...changes } : each));
  return { ...council, services };
};
const own = (version: number, closed = closures): Partial<Service> => ({
  calendar: { id: "housing", name: "Housing", version, hours, closures: closed, openings },
});
const ofHousing = ({ services }: Council) => services.find(({ id }) => id === "housing");

describe("the versions of calendars in a document that is saved", () => {
  it("stay as they are for the same days, whatever an older document says", () => {
    expect(versionOf(carriedOn(ashby(7), ashby(2)))).toBe(7);
    expect(ofHousing(carriedOn(housing(own(4)), housing(own(1))))?.calendar?.version).toBe(4);
  });

  it("go on with other days, so that no number stands for two", () => {
    expect(versionOf(carriedOn(ashby(7), ashby(7, CLOSED)))).toBe(8);
    expect(versionOf(carriedOn(ashby(7), ashby(2, CLOSED)))).toBe(8);
    expect(ofHousing(carriedOn(housing(own(4)), housing(own(4, CLOSED))))?.calendar?.version).toBe(5);
  });

  it("are believed where the document goes further, or where there was none", () => {
    expect(versionOf(carriedOn(ashby(7), ashby(12, CLOSED)))).toBe(12);
    expect(versionOf(carriedOn(null, ashby(3)))).toBe(3);
  });

  it("are remembered of a service that has no days of its own any longer, and go on from there", () => {
    const without = carriedOn(housing(own(4)), aCouncil());
    expect(ofHousing(without)).toMatchObject({ lastCalendarVersion: 4 });
    expect(ofHousing(without)?.calendar).toBeUndefined();
    expect(ofHousing(carriedOn(without, aCouncil()))?.lastCalendarVersion).toBe(4);
    expect(ofHousing(carriedOn(without, housing(own(1))))?.calendar?.version).toBe(5);
  });
});
