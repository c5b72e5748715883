import { describe, expect, it } from "@jest/globals";
import { arrivalsBetween, matterOf, stillGoingOn } from "../../../../src/demo/council/arrivals.ts";

const at = (time: string): string => `2026-04-08T${time}:00.000Z`;
const minuteOf = (moment: string): number => Date.parse(moment) / 60_000;

describe("letters that come while somebody watches", () => {
  it("come every few minutes in office hours, seldom outside, and never at night", () => {
    const inOfficeHours = arrivalsBetween("a word", at("08:00"), at("16:00")).length;
    expect(inOfficeHours).toBeGreaterThan(60);
    expect(inOfficeHours).toBeLessThan(140);
    const evening = arrivalsBetween("a word", at("17:00"), at("21:00")).length;
    expect(evening).toBeGreaterThan(2);
    expect(evening).toBeLessThan(30);
    expect(arrivalsBetween("a word", at("22:00"), "2026-04-09T05:00:00.000Z")).toEqual([]);
  });

  it("are the same in pieces as in one, so that none is doubled or lost at a seam", () => {
    const whole = arrivalsBetween("a word", at("09:00"), at("12:00"));
    const seams = ["09:00", "09:00", "09:17", "10:30", "12:00"].map(at);
    const pieces = seams
      .slice(1)
      .flatMap((to, index) => arrivalsBetween("a word", seams[index] as string, to));
    expect(pieces).toEqual(whole);
    const odd = "2026-04-08T10:11:12.345Z";
    expect([
      ...arrivalsBetween("a word", at("09:00"), odd),
      ...arrivalsBetween("a word", odd, at("12:00")),
    ]).toEqual(whole);
  });

  it("arrive in their minute, and are answered as the council's other mail is", () => {
    const minutes = arrivalsBetween("a word", at("08:00"), at("16:00"));
    for (const minute of minutes) {
      const [letter, ...rest] = matterOf("a word", minute);
      expect(letter).toMatchObject({ folder: "inbox", receivedAt: new Date(minute * 60_000).toISOString() });
      expect(rest.some((each) => each.folder === "sentitems")).toBe(true);
      expect(rest.every((each) => each.receivedAt > (letter?.receivedAt ?? ""))).toBe(true);
    }
    const ids = minutes.flatMap((minute) => matterOf("a word", minute)).map((each) => each.internetMessageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are forgotten once their matters are over", () => {
    const [old, recent] = [minuteOf("2026-01-08T10:00:00Z"), minuteOf(at("10:00"))];
    expect(stillGoingOn([old, recent], at("12:00"))).toEqual([recent]);
  });
});
