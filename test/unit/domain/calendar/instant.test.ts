import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { instantOf, millisecondsOf } from "../../../../src/domain/calendar/instant.ts";

const FIRST = Date.parse("0001-01-01T00:00:00.000Z");
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** Any moment that can be written, and those beside the ends of years and days. */
const aMoment = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -2, max: 2 }))
    .map(([year, ms]) => Date.parse(`${String(year).padStart(4, "0")}-03-01T00:00:00.000Z`) + ms),
);

describe("a moment, written and read", () => {
  it("is what Date would write", () => {
    fc.assert(
      fc.property(aMoment, (ms) => {
        expect(instantOf(ms)).toBe(new Date(ms).toISOString());
      }),
      { numRuns: 3000 },
    );
  });

  it("is read as Date would read it, in every way of writing it", () => {
    const ways: ((iso: string) => string)[] = [
      (iso) => iso,
      (iso) => iso.replace(".000Z", "Z"),
      (iso) => iso.slice(0, 16) + "Z",
      (iso) => iso.replace("Z", "+00:00"),
      (iso) => iso.replace("Z", "+05:45"),
      (iso) => iso.replace("Z", "-11:30"),
      (iso) => iso.slice(0, 10),
    ];
    fc.assert(
      fc.property(aMoment, fc.constantFrom(...ways), (ms, way) => {
        const text = way(new Date(ms).toISOString());
        expect(millisecondsOf(text)).toBe(Date.parse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("is read or refused as Date would, when one letter of it is another", () => {
    const letters = fc.constantFrom(..."0123456789-+:.TZ tz/ \u0660\u00a0e");
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 0, max: 23 }), letters, (ms, at, letter) => {
        const iso = new Date(ms).toISOString();
        const text = iso.slice(0, at) + letter + iso.slice(at + 1);
        const expected = Date.parse(text);
        if (Number.isNaN(expected)) expect(() => millisecondsOf(text)).toThrow(RangeError);
        else expect(millisecondsOf(text)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    "",
    "soon",
    "2026-02-30T09:00:00.000Z",
    "2026-02-29T09:00:00.000Z",
    "2026-13-01T09:00:00.000Z",
    "2026-00-01T09:00:00.000Z",
    "2026-04-02T25:00:00.000Z",
    "2026-04-02T23:60:00.000Z",
    "2026-04-02T23:59:61.000Z",
    "2026-04-02T15:00:00.0x0Z",
    "-026-04-02T15:00:00.000Z",
    "2026-04-02T15:00:00.000Z2026-04-02T15:00:00.000Z",
    "\u0662\u0660\u0662\u0666-04-02T15:00:00.000Z",
  ])("%j is as good a moment as Date thinks", (text) => {
    const expected = Date.parse(text);
    if (Number.isNaN(expected)) expect(() => millisecondsOf(text)).toThrow(RangeError);
    else expect(millisecondsOf(text)).toBe(expected);
  });
});
