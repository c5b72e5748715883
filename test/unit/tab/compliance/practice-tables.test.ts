import { describe, expect, it } from "@jest/globals";
import type { PracticeReport } from "../../../../src/contracts/compliance.ts";
import { spreadPicture } from "../../../../src/tab/charts/spread-picture.ts";
import { movesTable } from "../../../../src/tab/compliance/practice/export-tables.ts";
import { spreadChart } from "../../../../src/tab/compliance/practice/spread-chart.ts";
import { ofAll } from "../../../support/figures.ts";

const period = { id: "2026-Q3", title: "July to September 2026", from: "2026-07-01", to: "2026-09-30" };
const report = {
  period,
  scope: ofAll,
  handOffs: {
    cases: 120,
    handedOn: 20,
    spread: [
      { times: 0, cases: 100, missed: 4 },
      { times: 1, cases: 20, missed: 6 },
    ],
  },
  extensions: { cases: 120, extended: 3, times: 5 },
  pauses: { cases: 120, paused: 8, workingDays: { median: 4, p90: 11 } },
  replyDays: [
    {
      ...{ standardId: "email-reply", standardTitle: "Reply to e-mails & forms", promisedDays: 8 },
      ...{ cases: 9, median: 3, p90: 9 },
      histogram: [
        { days: 3, cases: 7 },
        { days: 9, cases: 2 },
      ],
    },
    {
      ...{ standardId: "fax-reply", standardTitle: "Reply to faxes", promisedDays: 8 },
      ...{ cases: 0, median: null, p90: null, histogram: [] },
    },
  ],
} as unknown as PracticeReport;

describe("what happened on the way, as an exported table", () => {
  it("has every row of the screen, with all its numbers, and leaves empty what does not apply", () => {
    const { title, columns, rows } = movesTable({ authorities: [], services: [] }, report);
    expect(title).toBe("On the way");
    const from = columns.findIndex(({ heading }) => heading === "What happened");
    expect(columns.slice(from).map(({ heading }) => heading)).toEqual([
      ...["What happened", "Times handed on", "Cases", "Of cases", "Late", "Times extended"],
      ...["Median working days", "90th percentile working days"],
    ]);
    expect(rows.map((row) => row.slice(from))).toEqual([
      ["Not handed on", 0, 100, 120, 4, null, null, null],
      ["Handed on", 1, 20, 120, 6, null, null, null],
      ["Extended", null, 3, 120, null, 5, null, null],
      ["Paused for the customer", null, 8, 120, null, null, 4, 11],
    ]);
  });
});

describe("answers by working day, as a picture", () => {
  const chart = spreadChart(report, "All services", "Counted today");
  const { svg, width, height } = spreadPicture(chart);

  it("has a panel for each promise that was answered, and says what and when it is of", () => {
    expect(chart.panels.map(({ title }) => title)).toEqual(["Reply to e-mails & forms"]);
    expect(svg).toContain("July to September 2026 · All services");
    expect(svg).toContain("9 answered; 3 days at the median, 9 days at the 90th percentile");
    expect(svg).toContain("Reply to e-mails &amp; forms");
    expect(svg).toContain("Counted today");
    expect(svg).toMatch(new RegExp(`width="${width}" height="${height}"`));
  });

  it("tells what came after the promised day by stripes", () => {
    expect(svg.match(/url\(#late\)/g)).toHaveLength(1);
  });
});
