import type { Instant } from "../calendar/civil-date.ts";
import { millisecondsOf } from "../calendar/instant.ts";
import type { Due } from "./clock.ts";

const SECOND = 1000;

/** Whether a moment comes too late. The last second of the due time belongs to it to its end. */
export const isPastDue = (moment: Instant, { at }: Pick<Due, "at">): boolean =>
  millisecondsOf(moment) >= millisecondsOf(at) + SECOND;
