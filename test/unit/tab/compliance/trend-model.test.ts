import { describe, expect, it } from "@jest/globals";
import type { TrendReport } from "../../../../src/contracts/compliance.ts";
import { parsePeriod, periodsUntil } from "../../../../src/domain/compliance/period.ts";
import { isEmpty, pickable, seriesShown, trendChart } from "../../../../src/tab/compliance/trend-model.ts";
import { aPoint, ofAll } from "../../../support/figures.ts";

const periodsTo = (id: string, count: number) => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(id);
  return periodsUntil(read.value, count).map(({ title, from, to, ...period }) => ({
    id: period.id,
    title,
    from,
    to,
  }));
};

const aSeries = (
  points: readonly ReturnType<typeof aPoint>[],
  changes = {},
): TrendReport["series"][number] => ({
  standardId: "email-reply",
  standardTitle: "Reply to e-mails",
  promised: "reply",
  targetPercent: 95,
  points: [...points],
  ...changes,
});

const chartOf = (
  points: readonly ReturnType<typeof aPoint>[],
  { until = "2026-10", length = "month" as TrendReport["length"], today = "2026-11-21" } = {},
) => {
  const series = aSeries(points);
  const report = {
    length,
    scope: { ...ofAll, service: "housing" },
    asOf: "2026-11-21T12:10:00Z",
    periods: periodsTo(until, points.length),
    series: [series],
  };
  return trendChart({ report, series, today, whose: "Housing", counted: "Counted today" });
};

describe("a trend as a chart", () => {
  it("asks a question, and says what is to be seen", () => {
    const chart = chartOf([aPoint(90, 10), aPoint(99, 1), aPoint(96, 4)]);
    expect(chart.title).toBe("Are we replying on time?");
    expect(chart.subtitle).toBe("Reply to e-mails · Housing");
    expect(chart.summary).toBe(
      "96% in October 2026. Between 90% (August 2026) and 99% (September 2026). " +
        "Below the target of 95% in 1 of 3 months. 15 late altogether.",
    );
    expect(chart.source).toBe("August 2026 to October 2026 · n = 300 decided · Counted today");
  });

  it("opens, from each point, the cases that it counts: those decided above, those late below", () => {
    const [first] = chartOf([aPoint(90, 10, 3)]).points;
    expect(first?.keptHref).toBe(
      "#/cases?period=2026-10&service=housing&standard=email-reply&outcome=denominator",
    );
    expect(first?.missedHref).toBe(
      "#/cases?period=2026-10&service=housing&standard=email-reply&outcome=missed",
    );
    expect(first?.keptName).toBe("October 2026: 90% kept, 90 of 100. Show the cases");
    expect(first?.missedName).toBe("October 2026: 10 late, 3 of them still open. Show the cases");
  });

  it("writes few cases as numbers, and does not hold them against the target", () => {
    const chart = chartOf([aPoint(3, 5), aPoint(96, 4)]);
    expect(chart.points[0]).toMatchObject({ value: "3 of 8", few: true });
    expect(chart.summary).toContain("Never below the target of 95%.");
  });

  it("holds each point against the target of its own time", () => {
    const earlier = { ...aPoint(90, 10), targetPercent: 85 };
    const chart = chartOf([{ ...aPoint(80, 20), targetPercent: null }, earlier, aPoint(93, 7)]);
    expect(chart.points.map(({ target }) => target)).toEqual([null, 85, 95]);
    expect(chart.targets).toEqual([
      [
        { from: 1, to: 2, percent: 85 },
        { from: 2, to: 3, percent: 95 },
      ],
    ]);
    expect([chart.targetLabel, chart.targetNote]).toEqual([
      "Target 95%",
      "Target: 85%, then 95% from October 2026",
    ]);
    expect(chart.points.map(({ keptName }) => keptName)).toEqual([
      "August 2026: 80% kept, 80 of 100. Show the cases",
      "September 2026: 90% kept, target 85%, 90 of 100. Show the cases",
      "October 2026: 93% kept, target 95%, 93 of 100. Show the cases",
    ]);
    expect(chart.summary).toContain("Below the target of its time in 1 of 3 months.");
  });

  it("leaves a gap where nothing was decided, and opens nothing there", () => {
    const [none] = chartOf([aPoint(0, 0), aPoint(96, 4)]).points;
    expect(none).toMatchObject({ percent: null, value: "", keptHref: null, missedHref: null });
    expect(none?.keptName).toBe("September 2026: nothing decided");
  });

  it("says of a period that is not over that it is so far only", () => {
    const chart = chartOf([aPoint(96, 4)], { until: "2026-11" });
    expect(chart.points[0]?.keptName).toMatch(/^November 2026 so far: /);
  });

  it("names the year under the first month, and where another begins", () => {
    const chart = chartOf([aPoint(1, 0), aPoint(1, 0), aPoint(1, 0)], {
      until: "2027-01",
      today: "2027-02-01",
    });
    expect(chart.points.map(({ label, subLabel }) => [label, subLabel])).toEqual([
      ["Nov", "2026"],
      ["Dec", null],
      ["Jan", "2027"],
    ]);
  });

  it("knows the names of weeks, quarters and financial quarters", () => {
    const labels = (until: string, length: TrendReport["length"]) => {
      const point = chartOf([aPoint(1, 0)], { until, length }).points[0];
      return [point?.label, point?.subLabel];
    };
    expect(labels("2026-W14", "week")).toEqual(["30", "Mar 2026"]);
    expect(labels("2026-Q2", "quarter")).toEqual(["Q2", "2026"]);
    expect(labels("2026/27-Q1", "financial-quarter")).toEqual(["Q1", "2026/27"]);
    expect(labels("2026/27", "financial-year")).toEqual(["2026/27", null]);
  });

  it("says where its scale begins unless that is nought", () => {
    expect(chartOf([aPoint(96, 4)]).scaleNote).toBe("The scale begins at 90%.");
    expect(chartOf([aPoint(10, 90)]).scaleNote).toBeNull();
  });
});

describe("the promise whose trend is drawn", () => {
  const acknowledged = aSeries([aPoint(500, 0)], { standardId: "ack", promised: "acknowledgement" });
  const letters = aSeries([aPoint(5, 0)], { standardId: "letter-reply" });
  const replies = aSeries([aPoint(50, 2)]);
  const none = aSeries([aPoint(0, 0)], { standardId: "fax-reply" });
  const report = { series: [acknowledged, letters, replies, none] };

  it("is the reply that most cases were decided by, unless another was picked", () => {
    expect(seriesShown(report, null)?.standardId).toBe("email-reply");
    expect(seriesShown(report, "ack")?.standardId).toBe("ack");
    expect(seriesShown(report, "of-another-release")?.standardId).toBe("email-reply");
  });

  it("is none of which nothing was decided", () => {
    expect(pickable(report).map(({ standardId }) => standardId)).not.toContain("fax-reply");
    expect(isEmpty(report)).toBe(false);
  });

  it("can still be picked where nothing was decided of any, so that there is a way back", () => {
    expect(isEmpty({ series: [none] })).toBe(true);
    expect(pickable({ series: [none] })).toEqual([none]);
    expect(seriesShown({ series: [none] }, null)).toBe(none);
    expect(seriesShown({ series: [] }, null)).toBeNull();
  });
});
