import type { Instant } from "../../../src/domain/calendar/civil-date.ts";

/** The same waits as in the store: see src/adapters/store/record/later.ts, which this must not share. */
const LONGEST_WAIT_SECONDS = 3600;

export const later = (moment: Instant, seconds: number): Instant =>
  new Date(Date.parse(moment) + seconds * 1000).toISOString();

export const waitAfter = (attempts: number, asked = 0): number =>
  Math.max(asked, Math.min(5 * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS));
