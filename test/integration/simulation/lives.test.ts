import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import type { Tally } from "../../simulation/lives.ts";

/** In a process of its own: within the test runner the same lives take twenty times as long. */
const lived = (...settings: readonly string[]): Tally => {
  const args = ["--import", "tsx", "test/simulation/main.ts", "--processes=1", ...settings];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  if (!last.startsWith("{")) throw new Error(`The simulation said nothing: ${stderr}`);
  return JSON.parse(last) as Tally;
};

describe("councils' weeks in memory", () => {
  it("keep every promise, whatever goes wrong", () => {
    const tally = lived("--days=10", "--mailbox-days=480", "--seed=1");
    expect(tally).toMatchObject({ lives: 16, broken: 0, seedsBroken: [] });
    expect(tally.cases).toBeGreaterThan(100);
    expect(tally.deaths).toBeGreaterThan(0);
  });

  it("go by in the same way again for the same seed", () => {
    const [one, again] = [lived("--mailbox-days=90", "--seed=4"), lived("--mailbox-days=90", "--seed=4")];
    expect(again.digest).toBe(one.digest);
    expect(again.steps).toBe(one.steps);
  });

  it("bring the marks up to date when Microsoft 365 comes back after a week", () => {
    // What had been tried ten times was left as it was for ever.
    expect(lived("--mailbox-days=90", "--seed=10", "--trouble=away")).toMatchObject({ broken: 0 });
  });
});
