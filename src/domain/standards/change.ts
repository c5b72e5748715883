import type { CivilDate } from "../calendar/civil-date.ts";
import type { Allowance } from "./allowance.ts";
import type { Counting } from "./counting.ts";
import type { Standard } from "./standard.ts";

/**
 * What a council may change of one of its promises, from a date on. What it is for stays: a promise to other people,
 * or for another way of writing in, is another promise.
 */
export interface StandardChange {
  readonly title: string;
  readonly allowance: Allowance;
  readonly counting: Counting;
  readonly waiting: Standard["waiting"];
  /** Percentage; null: none. */
  readonly targetPercent: number | null;
  readonly measured: Standard["measured"];
  /** Why it is not measured; null where it is. */
  readonly notMeasuredBecause: string | null;
  readonly inForceFrom: CivilDate;
  /** Where the change is written down, for example the minute of a meeting; empty while nobody has said. */
  readonly source: string;
}

/** What a change begins with: all as it is in this version, with its target of today. */
export const unchanged = (
  { title, allowance, counting, waiting, measured, notMeasured }: Standard,
  targetPercent: number | null,
  inForceFrom: CivilDate,
): StandardChange => ({
  ...{ title, allowance, counting, waiting, targetPercent, measured, inForceFrom },
  notMeasuredBecause: notMeasured?.reason ?? null,
  source: "",
});

/** Since when and why it is not measured. It goes on where it was not measured before either. */
const notMeasuredFrom = (
  base: Standard,
  { measured, notMeasuredBecause, inForceFrom }: StandardChange,
): Standard["notMeasured"] => {
  if (measured !== "advertised-only") return measured === base.measured ? base.notMeasured : null;
  const since =
    base.measured === measured && base.notMeasured !== null ? base.notMeasured.since : inForceFrom;
  return { since, reason: notMeasuredBecause ?? "" };
};

/** The next version of a standard, as a change has it. Nobody has approved it yet. */
export const changed = (base: Standard, change: StandardChange): Standard => ({
  ...base,
  version: base.version + 1,
  inForceFrom: change.inForceFrom,
  approved: null,
  title: change.title.trim(),
  allowance: change.allowance,
  counting: change.counting,
  waiting: change.waiting,
  measured: change.measured,
  notMeasured: notMeasuredFrom(base, change),
  targetPercent: change.targetPercent,
  source: change.source.trim() === "" ? `The council's own change of: ${base.source}` : change.source.trim(),
});
