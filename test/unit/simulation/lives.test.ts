import { describe, expect, it } from "@jest/globals";
import { brokenPromises } from "../../simulation/invariants.ts";
import { live } from "../../simulation/life.ts";
import { troubleNamed } from "../../simulation/trouble.ts";

const named = (name: string) => {
  const trouble = troubleNamed(name);
  if (trouble === undefined) throw new Error(`There is no trouble ${name}`);
  return trouble;
};

describe("a council's weeks in memory", () => {
  for (const name of ["calm", "flaky", "deadly", "away", "restored", "jumping", "stormy"]) {
    it(`keep every promise when they are ${name}`, async () => {
      const life = await live({ seed: 3, days: 10, trouble: named(name) });
      expect(brokenPromises(life)).toEqual([]);
      expect(life.tables.cases.size).toBeGreaterThan(0);
    });
  }

  it("go by in the same way again for the same seed", async () => {
    const [one, again, other] = [
      await live({ seed: 8, days: 10 }),
      await live({ seed: 8, days: 10 }),
      await live({ seed: 9, days: 10 }),
    ];
    expect(again.timeline.digest()).toBe(one.timeline.digest());
    expect(other.timeline.digest()).not.toBe(one.timeline.digest());
  });

  it("bring the marks up to date when Microsoft 365 comes back after a week", async () => {
    // Seed 10 of the first simulation: after ten tries the marks had been left as they were.
    const life = await live({ seed: 10, trouble: named("away") });
    expect(brokenPromises(life)).toEqual([]);
  });
});
