import { isCivilDate } from "../domain/calendar/civil-date.ts";
import type { CivilDate } from "../domain/calendar/civil-date.ts";
import { civilDateAt, isTimeOfDay } from "../domain/calendar/time-zone.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The date of receipt that a person wrote: a date, a time on the wall clock of the zone, or a moment with an
 * offset, which is brought into the zone first.
 */
export const receiptFrom = (text: string | undefined, timeZone: string): Result<CivilDate> => {
  const wrong = (message: string) => failed({ code: "received-not-understood", field: "received", message });
  if (text === undefined) return wrong("Say when it came in with --received, for example 2026-04-02T16:00.");
  const [, date = "", time, offset] = WRITTEN.exec(text.trim()) ?? [];
  if (!isCivilDate(date) || (time !== undefined && !isTimeOfDay(time))) {
    return wrong(
      `"${text}" is not a date or a time. Write 2026-04-02, 2026-04-02T16:00 or 2026-04-02T16:00+01:00.`,
    );
  }
  // Counting goes some weeks beyond the receipt, and dates end with the year 9999.
  if (date > "9990") return wrong(`The year of "${text}" is too far ahead to count from.`);
  if (offset === undefined) return succeeded(date);
  const ms = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(ms)
    ? wrong(`"${text}" has an offset that does not exist: ${offset}.`)
    : succeeded(civilDateAt(new Date(ms).toISOString(), timeZone));
};
