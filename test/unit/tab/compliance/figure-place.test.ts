import { describe, expect, it } from "@jest/globals";
import type { Figure } from "../../../../src/domain/compliance/figure.ts";
import { byStandard, figurePlace, topFigures } from "../../../../src/tab/compliance/figure-place.ts";
import { hashOf } from "../../../../src/tab/place.ts";

const figure = (standardId: string, group: string | null, met: number): Figure => ({
  standardId,
  standardTitle: standardId,
  promised: "reply",
  targetPercent: 95,
  group,
  met,
  missed: 0,
  missedOpen: 0,
  denominator: met,
  percent: met === 0 ? null : 100,
  excluded: { notYetDue: 0, notFromPublic: 0, merged: 0, noReplyNeeded: 0, notMeasured: 0 },
  metAutomatically: 0,
  metByHoldingReply: 0,
  metByExtension: 0,
  previous: null,
  yearBefore: null,
});

const report = {
  period: { id: "2026-Q4", title: "October to December 2026", from: "2026-10-01", to: "2026-12-31" },
  scope: { authority: "eastmere", service: null, channel: null, kind: null },
  standards: [figure("email-reply", null, 12), figure("fax-reply", null, 0)],
  groups: {
    authority: [],
    service: [figure("email-reply", "housing", 5), figure("email-reply", "planning", 7)],
    channel: [],
    kind: [],
  },
};

describe("the cases behind a number", () => {
  it("are those of the same period, council, standard, service and outcome", () => {
    const place = figurePlace(report, figure("email-reply", "housing", 5), "met");
    expect(hashOf(place)).toBe(
      "#/cases?period=2026-Q4&authority=eastmere&service=housing&standard=email-reply&outcome=met",
    );
  });

  it("are of all services for a figure over all", () => {
    expect(figurePlace(report, figure("email-reply", null, 12), "denominator").service).toBeNull();
  });
});

describe("the table of figures", () => {
  it("leaves out a standard without cases", () => {
    expect(byStandard(report, null).map(({ total }) => total.standardId)).toEqual(["email-reply"]);
  });

  it("shows only the service that was picked", () => {
    expect(byStandard(report, "housing")[0]?.services.map(({ group }) => group)).toEqual(["housing"]);
    expect(topFigures(report, "housing").map(({ met }) => met)).toEqual([5]);
  });

  it("shows a standard of which all cases were answered with others", () => {
    const none = figure("fax-reply", null, 0);
    const merged = { ...none, excluded: { ...none.excluded, merged: 2 } };
    const standards = byStandard({ ...report, standards: [merged] }, null);
    expect(standards.map(({ total }) => total.standardId)).toEqual(["fax-reply"]);
  });

  it("shows a standard of which no case needed a reply", () => {
    const none = figure("fax-reply", null, 0);
    const notNeeded = { ...none, excluded: { ...none.excluded, noReplyNeeded: 1 } };
    const standards = byStandard({ ...report, standards: [notNeeded] }, null);
    expect(standards.map(({ total }) => total.standardId)).toEqual(["fax-reply"]);
  });

  it("shows nothing for a service without cases", () => {
    expect(byStandard(report, "revenues")).toEqual([]);
  });
});
