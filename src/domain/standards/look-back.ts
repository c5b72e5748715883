import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import { clocksOf } from "../clock/clocks.ts";
import type { JudgedClock } from "../compliance/figure.ts";
import { judge } from "../compliance/judge.ts";
import type { Rules } from "./rules.ts";
import type { Standard } from "./standard.ts";

/** A case under a promise as it was, and as it would have been; null where the promise did not cover it. */
export interface CountedAgain {
  readonly was: JudgedClock | null;
  readonly would: JudgedClock | null;
}

/** Before everything: the proposal holds for all cases that are looked at. */
const FROM_THE_BEGINNING: CivilDate = "1000-01-01";

/** These rules, with the proposal in the place of every version of its standard, and in force all along. */
export const withProposal = (rules: Rules, proposed: Standard): Rules => ({
  ...rules,
  standards: [
    ...rules.standards.filter(({ id }) => id !== proposed.id),
    {
      ...proposed,
      inForceFrom: FROM_THE_BEGINNING,
      notMeasured: proposed.notMeasured && { ...proposed.notMeasured, since: FROM_THE_BEGINNING },
    },
  ],
});

/**
 * Counts one case twice at one moment: by the rules that judged it, and by the same rules with the proposal in them.
 * The whole case is counted, not the one promise alone: an allowance also decides whether a matter that was called
 * complex on the way was called so in time.
 */
export const countAgain = (
  reference: string,
  matter: Case,
  rules: { readonly was: Rules; readonly would: Rules },
  standard: string,
  asOf: Instant,
): CountedAgain => {
  const judged = (by: Rules): JudgedClock | null =>
    judge(
      reference,
      matter,
      clocksOf(matter, by, asOf).filter((clock) => clock.standard.id === standard),
    )[0] ?? null;
  return { was: judged(rules.was), would: judged(rules.would) };
};
