import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { believeZone, zoneToTell, type ToldZone } from "../../../../src/domain/calendar/told-zone.ts";
import { DAY, offsetsIn, tellZone, zoneOf } from "../../../../src/domain/calendar/zone.ts";

const HOUR = 3_600_000;

/** A name that nothing else in this process has asked for, so that what is told is believed. */
const under = (timeZone: string, told: ToldZone): ToldZone => ({ ...told, timeZone });

describe("a time zone as one machine tells it to another", () => {
  it("tells when the clocks change, beginning with the offset that holds at first", () => {
    const { from, offsets } = zoneToTell("Europe/London", "2026-04-02");
    expect(offsets[0]).toEqual([from, 0]);
    expect(offsets).toContainEqual([Date.parse("2026-03-29T01:00:00Z"), HOUR]);
    expect(offsets).toContainEqual([Date.parse("2026-10-25T01:00:00Z"), 0]);
  });

  it("covers eight years before and twelve after", () => {
    const { from, to } = zoneToTell("Europe/London", "2026-12-31");
    expect([new Date(from).toISOString(), new Date(to).toISOString()]).toEqual([
      "2018-01-01T00:00:00.000Z",
      "2038-01-01T00:00:00.000Z",
    ]);
  });

  it.each([
    ["Europe/London", "Europe/Belfast"],
    ["Australia/Lord_Howe", "Australia/LHI"],
    ["America/New_York", "US/Eastern"],
    ["Asia/Kolkata", "Asia/Calcutta"],
  ])("is counted with as the zone's own rules are, in the years told and outside them: %s", (zone, alias) => {
    const told = zoneToTell(zone, "2026-04-02");
    believeZone(under(alias, told));
    const own = offsetsIn(zone);
    const { offsetAt } = zoneOf(alias);
    fc.assert(
      fc.property(
        fc.integer({ min: told.from - 2_000 * DAY, max: told.to + 2_000 * DAY }),
        (ms) => offsetAt(ms) === own(ms),
      ),
      { numRuns: 300 },
    );
    for (const [change] of told.offsets) {
      expect([offsetAt(change - 1), offsetAt(change)]).toEqual([own(change - 1), own(change)]);
    }
  });

  it("changes nothing of a zone that has been asked for here already", () => {
    const before = zoneOf("Europe/Paris").offsetAt(0);
    tellZone("Europe/Paris", () => 7 * HOUR);
    expect(zoneOf("Europe/Paris").offsetAt(0)).toBe(before);
  });
});
