import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";

const SCRIPT = resolve("test/unit/domain/clock/process-zone-answers.ts");

const answersUnder = async (zone: string): Promise<{ offsetInJuly: number; answers: unknown[] }> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", SCRIPT], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout) as { offsetInJuly: number; answers: unknown[] };
};

describe("the time zone of the machine", () => {
  it("changes no date, no state and no word", async () => {
    const [london, utc, newYork] = await Promise.all([
      answersUnder("Europe/London"),
      answersUnder("UTC"),
      answersUnder("America/New_York"),
    ]);
    // The processes really ran in different zones ...
    expect([london, utc, newYork].map((each) => each?.offsetInJuly)).toEqual([-60, 0, 240]);
    // ... and said the same.
    expect(london.answers.length).toBeGreaterThan(0);
    expect(utc.answers).toEqual(london.answers);
    expect(newYork.answers).toEqual(london.answers);
  }, 60_000);
});
