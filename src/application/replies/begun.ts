import type { Instant } from "../../domain/calendar/civil-date.ts";
import { instantOf, millisecondsOf } from "../../domain/calendar/instant.ts";
import type { BegunAnswer } from "../ports/answers-begun.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** So long what an officer began tells what the next mail of the case is (ADR 11). */
const COUNTS_FOR = 12 * HOUR;
/** Our clock and that of the mail server are not the same one. */
const CLOCKS_APART = MINUTE;
/** Mail may be read long after it was sent; what is older than this can tell nothing any more. */
const KEPT_FOR = 30 * DAY;

/** Whether a mail that was sent at this moment may be the one that was begun. */
export const mayBe = (begun: Pick<BegunAnswer, "at">, sentAt: Instant): boolean => {
  const since = millisecondsOf(sentAt) - millisecondsOf(begun.at);
  return since >= -CLOCKS_APART && since <= COUNTS_FOR;
};

/** What was begun before this moment can be cleared away. */
export const forgottenBefore = (now: Instant): Instant => instantOf(millisecondsOf(now) - KEPT_FOR);
