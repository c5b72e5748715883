import { describe, expect, it } from "@jest/globals";
import { gatheredRows } from "../../../../src/demo/outlook/gathered-rows.ts";

const NOW = new Date("2026-11-22T10:00:00Z");
const row = (receivedAt: string) => ({ receivedAt });

describe("the message list", () => {
  it("gathers its rows under headings that are true on every day of a month", () => {
    const rows = [
      "2026-11-22T00:27:00Z",
      "2026-11-20T11:42:00Z",
      "2026-11-13T11:13:00Z",
      "2026-08-26T09:00:00Z",
    ].map(row);
    expect(gatheredRows(rows, NOW).map(({ heading }) => heading)).toEqual([
      "Today",
      "Last seven days",
      "Last 30 days",
      "Older",
    ]);
  });

  it("keeps the order of the rows within a heading", () => {
    const rows = ["2026-11-19T11:00:00Z", "2026-11-18T11:00:00Z"].map(row);
    expect(gatheredRows(rows, NOW)).toEqual([{ heading: "Last seven days", rows }]);
  });
});
