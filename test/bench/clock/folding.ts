import { foldCase } from "../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../src/domain/clock/clocks.ts";
import { RULES } from "../../support/rules.ts";
import { histories } from "./histories.ts";
import type { Runner } from "./race.ts";

/** How many cases are folded in one go. */
export const BATCHES = [1_000, 10_000, 100_000] as const;

const NOW = "2027-01-04T10:00:00.000Z";

/** From the events of a case to its clocks, as after every start of the service, for so many different cases. */
export const foldingRunners = (): readonly Runner[] => {
  const all = histories(Math.max(...BATCHES));
  return BATCHES.map((batch) => ({
    group: `fold${batch}`,
    name: "Response Standards",
    step: batch,
    run: (answers) => {
      let clocks = 0;
      for (let index = 0; index < answers; index += 1) {
        const history = all[index % batch] as (typeof all)[number];
        clocks += clocksOf(foldCase(history), RULES, NOW).length;
      }
      if (clocks === 0) throw new Error("No case has a clock");
    },
  }));
};
