import { dayNumberOf, isCivilDate } from "../domain/calendar/civil-date.ts";
import type { CivilDate, Instant } from "../domain/calendar/civil-date.ts";
import { civilDateAt } from "../domain/calendar/time-zone.ts";
import { DAY, zoneOf } from "../domain/calendar/zone.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** When something came in, as somebody wrote it. */
export interface Receipt {
  /** The date in the calendar's time zone. */
  readonly on: CivilDate;
  /** null where only the date is known. */
  readonly at: Instant | null;
}

const MINUTE = 60_000;

const offsetOf = (offset: string): number => {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith("-") ? -minutes : minutes) * MINUTE;
};

/**
 * What a person wrote: a date, a time on the wall clock of the zone, or a moment with an offset. A time that the
 * clocks leap over in spring moves forward by the leap; one that comes twice in autumn means the first.
 * @param field what to name when it is not understood
 * @throws RangeError for an unknown time zone
 */
export const receiptFrom = (text: string, timeZone: string, field: string): Result<Receipt> => {
  const wrong = (message: string) => failed({ code: "time-not-understood", field, message });
  const [, date = "", time, hour, minute, second = "0", fraction = "", offset] =
    WRITTEN.exec(text.trim()) ?? [];
  if (!isCivilDate(date)) {
    return wrong(
      `"${text}" is not a date or a time. Write 2026-04-02, 2026-04-02T16:00 or 2026-04-02T16:00+01:00.`,
    );
  }
  // Beyond these, calendars are guesswork, and a year is more likely a slip of the pen.
  if (date < "1900" || date > "2200") {
    return wrong(`The year of "${text}" is out of reach. Dates from 1900 to 2199 can be counted from.`);
  }
  if (time === undefined) return succeeded({ on: date, at: null });
  const ofDay = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000;
  // Finer than a millisecond is cut off.
  const wall = dayNumberOf(date) * DAY + ofDay + Number(fraction.padEnd(3, "0").slice(0, 3));
  const ms = offset === undefined ? zoneOf(timeZone).momentOf(wall) : wall - offsetOf(offset);
  const at = new Date(ms).toISOString();
  return succeeded({ on: civilDateAt(at, timeZone), at });
};
