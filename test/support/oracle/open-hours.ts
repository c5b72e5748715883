import { Temporal } from "temporal-polyfill";
import type { BankHolidayList } from "../../../src/domain/calendar/bank-holiday.ts";
import type { Calendar, OpeningHours, Weekday } from "../../../src/domain/calendar/calendar.ts";

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NONE: readonly OpeningHours[] = [];

/** A time for which a service is open, in milliseconds since 1970 in UTC. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * When a service is open, told as naively as it can be: one date at a time, with Temporal, and without a table.
 * It shares nothing with the engine that it judges.
 */
export class OpenHours {
  readonly #calendar: Calendar;
  readonly #off: ReadonlySet<string>;

  constructor(calendar: Calendar, bankHolidays: BankHolidayList) {
    this.#calendar = calendar;
    this.#off = new Set([
      ...calendar.bankHolidays.flatMap((division) =>
        bankHolidays.divisions[division].map(({ date }) => date),
      ),
      ...calendar.closures.map(({ date }) => date),
    ]);
  }

  isWorkingDay(date: Temporal.PlainDate): boolean {
    return this.#hoursOn(date).length > 0;
  }

  /** The date itself when it is a working day, otherwise the next one. */
  workingDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = day.add({ days: 1 });
    return day;
  }

  /**
   * The open times of a date in order. An hour that the clocks leap over moves forward by the leap; where it then
   * runs into the next one, the time in both is open once.
   */
  spansOn(date: Temporal.PlainDate): readonly OpenSpan[] {
    const spans: OpenSpan[] = [];
    let until = -Infinity;
    for (const [opens, closes] of [...this.#hoursOn(date)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const from = Math.max(until, this.#momentOf(date, opens));
      const to = Math.max(from, this.#momentOf(date, closes));
      spans.push({ from, to });
      until = to;
    }
    return spans;
  }

  /** Milliseconds for which the service is open between two moments. */
  openBetween(from: number, to: number): number {
    const last = this.#dateAt(to);
    let open = 0;
    for (
      let date = this.#dateAt(from);
      Temporal.PlainDate.compare(date, last) <= 0;
      date = date.add({ days: 1 })
    ) {
      for (const span of this.spansOn(date)) {
        open += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
      }
    }
    return open;
  }

  #dateAt(moment: number): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(moment)
      .toZonedDateTimeISO(this.#calendar.timeZone)
      .toPlainDate();
  }

  /** What is said of one date goes before what is said of all. */
  #hoursOn(date: Temporal.PlainDate): readonly OpeningHours[] {
    const written = date.toString();
    const opening = this.#calendar.openings.find((each) => each.date === written);
    if (opening !== undefined) return opening.hours;
    if (this.#off.has(written)) return NONE;
    return this.#calendar.hours[WEEKDAYS[date.dayOfWeek - 1] as Weekday] ?? NONE;
  }

  #momentOf(date: Temporal.PlainDate, time: string): number {
    const { timeZone } = this.#calendar;
    return time === "24:00"
      ? date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
      : date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  }
}
