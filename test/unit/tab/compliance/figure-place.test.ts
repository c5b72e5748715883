import { describe, expect, it } from "@jest/globals";
import {
  byDays,
  byStandard,
  casesPlace,
  figurePlace,
  hasCases,
  leftOutOf,
  thenPlace,
} from "../../../../src/tab/compliance/figure-place.ts";
import { hashOf } from "../../../../src/tab/place.ts";
import { aFigure, ofAll } from "../../../support/figures.ts";

const report = { period: { id: "2026-Q4" }, scope: { ...ofAll, authority: "eastmere" } };

describe("the cases behind a number", () => {
  it("are those of the same period, scope, standard, group and outcome", () => {
    const place = figurePlace(report, aFigure({ group: "housing" }), "met", "service");
    expect(hashOf(place)).toBe(
      "#/cases?period=2026-Q4&authority=eastmere&service=housing&standard=email-reply&outcome=met",
    );
  });

  it("are of all groups for a figure over all", () => {
    const place = figurePlace(report, aFigure({ group: null }), "denominator", "service");
    expect(place).toMatchObject({ service: null, authority: "eastmere", channel: null });
  });

  it("are of the channel, kind or council that a row is of", () => {
    expect(figurePlace(report, aFigure({ group: "letter" }), "met", "channel").channel).toBe("letter");
    expect(figurePlace(report, aFigure({ group: "complaint" }), "met", "kind").kind).toBe("complaint");
    expect(figurePlace(report, aFigure({ group: "calderwick" }), "met", "authority").authority).toBe(
      "calderwick",
    );
  });

  it("keep what further says which they are", () => {
    expect(hashOf(casesPlace(report, { weekday: "1", hour: "9" }))).toBe(
      "#/cases?period=2026-Q4&authority=eastmere&weekday=1&hour=9",
    );
  });
});

describe("the cases that a value was counted from", () => {
  it("are those of the number, the fewest working days first, for a median or a percentile", () => {
    expect(hashOf(byDays(casesPlace(report, { heldBy: "housing" })))).toBe(
      "#/cases?period=2026-Q4&authority=eastmere&heldBy=housing&order=working-days",
    );
  });

  it("are those that were decided in the period before, or a year before, for a change", () => {
    const periods = {
      previous: { id: "2026-Q3", title: "", from: "2026-07-01", to: "2026-09-30" },
      yearBefore: { id: "2025-Q4", title: "", from: "2025-10-01", to: "2025-12-31" },
    };
    const figure = aFigure({ group: "housing" });
    const then = (when: "previous" | "yearBefore") =>
      thenPlace({ ...report, ...periods }, when, figure, "service");
    expect(then("previous")).toMatchObject({
      ...{ period: "2026-Q3", authority: "eastmere", service: "housing" },
      ...{ standard: "email-reply", outcome: "denominator" },
    });
    expect(then("yearBefore").period).toBe("2025-Q4");
  });
});

describe("the tables of figures", () => {
  it("leave out a standard without cases", () => {
    const standards = [aFigure({ met: 12 }), aFigure({ standardId: "fax-reply", met: 0 })];
    const groups = [aFigure({ group: "housing", met: 5 }), aFigure({ group: "planning", met: 7 })];
    const shown = byStandard(standards, groups);
    expect(shown.map(({ total }) => total.standardId)).toEqual(["email-reply"]);
    expect(shown[0]?.groups.map(({ group }) => group)).toEqual(["housing", "planning"]);
  });

  it("show a standard of which every case was left out, and count what was", () => {
    const none = aFigure({ met: 0, excluded: { merged: 2, noReplyNeeded: 1 } });
    expect(leftOutOf(none)).toBe(3);
    expect(hasCases(none)).toBe(true);
    expect(byStandard([none], [])).toHaveLength(1);
  });
});
