import { describe, expect, it } from "@jest/globals";
import { arrivalsBetween, matterOf, mattersGoOn } from "../../../../src/demo/council/arrivals.ts";

const at = (time: string): string => `2026-04-08T${time}:00.000Z`;

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
    const minutes = arrivalsBetween("a word", at("08:00"), at("16:00")).map((each) => each.minute);
    for (const minute of minutes) {
      const [letter, ...rest] = matterOf("a word", minute);
      expect(letter).toMatchObject({ folder: "inbox", receivedAt: new Date(minute * 60_000).toISOString() });
      expect(rest.some((each) => each.folder === "sentitems")).toBe(true);
      expect(rest.every((each) => each.receivedAt > (letter?.receivedAt ?? ""))).toBe(true);
    }
    const ids = minutes.flatMap((minute) => matterOf("a word", minute)).map((each) => each.internetMessageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("go on until their matters are over, whether they are looked at often or seldom", () => {
    const arrivals = arrivalsBetween("a word", at("08:00"), at("12:00"));
    const all = arrivals
      .flatMap(({ minute }) => matterOf("a word", minute))
      .map((each) => each.internetMessageId);
    const heard: string[] = [];
    let left: typeof arrivals = arrivals;
    let from = at("08:00");
    for (const to of [at("12:00"), at("12:01"), "2026-04-20T00:00:00.000Z", "2026-08-01T00:00:00.000Z"]) {
      const gone = mattersGoOn("a word", left, from, to);
      heard.push(...gone.messages.map((each) => each.internetMessageId));
      [left, from] = [gone.arrivals, to];
    }
    expect([...heard].sort()).toEqual([...all].sort());
    expect(left).toEqual([]);
  });
});
