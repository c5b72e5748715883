import { describe, expect, it } from "@jest/globals";
import {
  absenceOn,
  coversFor,
  lookedAfterBy,
  uncoveredOn,
  type Absence,
} from "../../../../src/domain/absence/absence.ts";

const away = (officer: string, from: string, to: string, coveredBy: string | null = null): Absence => ({
  ...{ id: `${officer} ${from}`, officer, from, to, coveredBy },
});

const PRIYA = away("priya", "2026-04-09", "2026-04-14", "tom");
const TOM = away("tom", "2026-04-13", "2026-04-17", "ana");

describe("who is away", () => {
  it.each([
    ["2026-04-08", null],
    ["2026-04-09", PRIYA],
    ["2026-04-14", PRIYA],
    ["2026-04-15", null],
  ])("on %s, both ends included", (on, absence) => {
    expect(absenceOn([PRIYA, TOM], "priya", on)).toBe(absence);
  });

  it("of two at once is away by the one that lasts longer", () => {
    const longer = away("priya", "2026-04-01", "2026-05-01");
    expect(absenceOn([PRIYA, longer], "priya", "2026-04-10")).toBe(longer);
    expect(absenceOn([longer, PRIYA], "priya", "2026-04-10")).toBe(longer);
  });
});

describe("who looks after the cases of somebody who is away", () => {
  it.each<[string, string, string | null]>([
    ["is the officer, who is there", "2026-04-08", "priya"],
    ["is the one who covers", "2026-04-10", "tom"],
    ["is who covers for the one who covers", "2026-04-13", "ana"],
    ["is the officer again afterwards", "2026-04-15", "priya"],
  ])("%s (%s)", (_, on, expected) => {
    expect(lookedAfterBy([PRIYA, TOM], "priya", on)).toBe(expected);
  });

  it("is nobody where the cover leads in a circle, or to nobody", () => {
    const circle = [
      away("priya", "2026-04-09", "2026-04-14", "tom"),
      away("tom", "2026-04-09", "2026-04-14", "priya"),
    ];
    expect(lookedAfterBy(circle, "priya", "2026-04-10")).toBeNull();
    expect(lookedAfterBy([away("priya", "2026-04-09", "2026-04-14")], "priya", "2026-04-10")).toBeNull();
    expect(uncoveredOn(circle, "2026-04-10")).toEqual(new Set(["priya", "tom"]));
    expect(uncoveredOn(circle, "2026-04-15")).toEqual(new Set());
  });

  it("names all for whom one covers, also by way of another", () => {
    expect(coversFor([PRIYA, TOM], "tom", "2026-04-10")).toEqual(["priya"]);
    expect(coversFor([PRIYA, TOM], "ana", "2026-04-13")).toEqual(["priya", "tom"]);
    expect(coversFor([PRIYA, TOM], "tom", "2026-04-13")).toEqual([]);
  });
});
