import { aYearOn } from "../../domain/calendar/a-year-on.ts";
import { isCivilDate, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Result } from "../../domain/result.ts";
import type { Refusal } from "../refusal.ts";
import { refuse, type Situation } from "./situation.ts";

/** Why a holding reply that went out at `sentAt` can not have named this date; null where it can, or named none. */
export const checkReplyBy = (
  replyBy: CivilDate | undefined,
  sentAt: Instant,
  { rules }: Situation,
): Result<never, Refusal> | null => {
  if (replyBy === undefined) return null;
  if (!isCivilDate(replyBy)) {
    return refuse("field-invalid", `${replyBy} is not a date. Write it as 2026-04-02.`, "replyBy");
  }
  const sentOn = civilDateAt(sentAt, rules.calendar.timeZone);
  if (replyBy < sentOn) {
    const message = "The reply is promised for a day before the holding reply went out.";
    return refuse("field-invalid", message, "replyBy");
  }
  return replyBy > aYearOn(sentOn)
    ? refuse("field-invalid", "The reply is promised for more than a year later.", "replyBy")
    : null;
};
