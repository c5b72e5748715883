import { DEFAULT_COUNTING } from "../counting.ts";
import type { Channel, Standard } from "../standard.ts";

/** What every row of a preset begins with, as long as its source says nothing else. */
export const PUBLISHED = {
  version: 1,
  // Published by others: nobody in the council that switches it on has approved it yet.
  approved: null,
  authorities: null,
  services: null,
  kinds: null,
  complexity: "any",
  counting: DEFAULT_COUNTING,
  workingDays: "own-calendar",
  startsAt: "receipt",
  waiting: {},
  extension: null,
  basis: "corporate",
  measured: "measured",
  notMeasured: null,
  // None of the sources gives a percentage, and none is invented.
  targetPercent: null,
} as const satisfies Partial<Standard>;

/** What arrives in writing. */
export const IN_WRITING: readonly Channel[] = ["email", "web-form", "letter", "fax"];

/** Every way in which a case comes: a matter may be spoken as well as written. */
export const WRITTEN_OR_SPOKEN: readonly Channel[] = [...IN_WRITING, "call-back"];
