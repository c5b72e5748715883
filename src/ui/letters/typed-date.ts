import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { typedDay } from "../format/typed-day.ts";
import { letterWords } from "./words.ts";

/**
 * Reads the date of a stamp as people here type it: 20/11/2026, 20.11.26, 20 November, Fri 20 Nov 2026, today,
 * yesterday. The day comes first. Failures: `date-missing`, `date-not-understood`, `date-in-future`.
 */
export const readTypedDate = (typed: string, today: CivilDate): Result<CivilDate> => {
  if (typed.trim() === "") return failed({ code: "date-missing", message: letterWords.dateMissing });
  const date = typedDay(typed, today, "latest");
  if (date === null) {
    return failed({
      code: "date-not-understood",
      message: letterWords.dateNotUnderstood,
    });
  }
  return date > today
    ? failed({ code: "date-in-future", message: letterWords.dateInFuture })
    : succeeded(date);
};
