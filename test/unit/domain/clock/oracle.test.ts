import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";

const SCRIPT = resolve("test/unit/domain/clock/oracle-answers.ts");
const QUESTIONS = 2500;
const SPANS = 500;

interface Compared {
  readonly offsetInJuly: number;
  readonly compared: number;
  readonly differences: readonly unknown[];
}

const comparedUnder = async (zone: string): Promise<Compared> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", SCRIPT, String(QUESTIONS)],
    { env: { ...process.env, TZ: zone } },
  );
  return JSON.parse(stdout) as Compared;
};

describe("the engine and an oracle that counts by the letter of the rules, with Temporal", () => {
  it("agree on any question, from 2000 to 2040, whatever the zone of the machine", async () => {
    const answers = await Promise.all(["Europe/London", "UTC", "America/New_York"].map(comparedUnder));
    expect(answers).toEqual(
      [-60, 0, 240].map((offsetInJuly) => ({ offsetInJuly, compared: QUESTIONS + SPANS, differences: [] })),
    );
  }, 300_000);
});
