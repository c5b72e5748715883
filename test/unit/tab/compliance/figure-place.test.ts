import { describe, expect, it } from "@jest/globals";
import {
  byStandard,
  casesPlace,
  figurePlace,
  hasCases,
  leftOutOf,
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
    expect(hashOf(casesPlace(report, { weekday: 1, hour: 9 }))).toBe(
      "#/cases?period=2026-Q4&authority=eastmere&weekday=1&hour=9",
    );
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
