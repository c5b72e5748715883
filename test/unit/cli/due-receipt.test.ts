import { describe, expect, it } from "@jest/globals";
import { receiptFrom } from "../../../src/cli/due-receipt.ts";

const read = (text: string, timeZone = "Europe/London") => {
  const receipt = receiptFrom(text, timeZone, "received");
  if (!receipt.ok) throw new Error(receipt.failure.message);
  return receipt.value;
};

describe("when something came in, as a person wrote it", () => {
  it.each<[string, string, string | null]>([
    ["2026-04-02", "2026-04-02", null],
    ["2026-04-02T16:05", "2026-04-02", "2026-04-02T15:05:00.000Z"],
    [" 2026-04-02 16:05:30 ", "2026-04-02", "2026-04-02T15:05:30.000Z"],
    ["2026-04-02T16:05:30.1239", "2026-04-02", "2026-04-02T15:05:30.123Z"],
    ["2026-04-02T23:30Z", "2026-04-03", "2026-04-02T23:30:00.000Z"],
    ["2026-04-02T23:30-05:00", "2026-04-03", "2026-04-03T04:30:00.000Z"],
    ["2026-01-02T00:15+01:00", "2026-01-01", "2026-01-01T23:15:00.000Z"],
    // The clocks leap from 01:00 to 02:00, and fall back from 02:00 to 01:00.
    ["2026-03-29T01:30", "2026-03-29", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T01:30", "2026-10-25", "2026-10-25T00:30:00.000Z"],
    ["2024-02-29T00:00", "2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["1900-01-01T00:00", "1900-01-01", "1900-01-01T00:00:00.000Z"],
    ["2199-12-31T23:59:59", "2199-12-31", "2199-12-31T23:59:59.000Z"],
  ])("%s is understood", (text, on, at) => {
    expect(read(text)).toEqual({ on, at });
  });

  it("is a time on the council's wall, wherever that is", () => {
    expect(read("2026-04-02T16:05", "America/New_York").at).toBe("2026-04-02T20:05:00.000Z");
  });

  it.each([
    ...["", "today", "2026-4-2", "02/04/2026", "2026-02-29", "2026-13-01", "2026-04-02T", "2026-04-02T16"],
    ...["2026-04-02T24:00", "2026-04-02T16:60", "2026-04-02T16:05:60", "2026-04-02T16:05+1", "2026-04-02Z"],
    ...[
      "2026-04-02T16:05+24:00",
      "1899-12-31",
      "2200-01-01",
      "0000-01-01",
      "+02026-04-02",
      "2026-04-02T16:05 BST",
    ],
  ])("%j is not", (text) => {
    expect(receiptFrom(text, "Europe/London", "pauses.0.1")).toMatchObject({
      ok: false,
      failure: { field: "pauses.0.1", message: expect.stringContaining(`"${text}"`) },
    });
  });
});
