import type { Instant } from "../domain/calendar/civil-date.ts";

/** When a list is asked for, and who is away then without anybody in their place. */
export interface Moment {
  readonly now: Instant;
  readonly uncovered: ReadonlySet<string>;
}
