import { Temporal } from "temporal-polyfill";
import type { OpenHours } from "./open-hours.ts";
import type { Pause, Question, Told } from "./question.ts";
import { stoppedAfter } from "./stopped.ts";

const startOf = (date: Temporal.PlainDate, timeZone: string): number =>
  date.toZonedDateTime(timeZone).epochMilliseconds;

const dateAt = (moment: number, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();

/** The last moment of a due day. A service that closes at midnight closes with the day's last second. */
const endOf = (date: Temporal.PlainDate, { counting, calendar }: Question, hours: OpenHours): number => {
  const lastSecond = startOf(date.add({ days: 1 }), calendar.timeZone) - 1000;
  const close = counting.dueTime === "close" ? hours.spansOn(date).at(-1)?.to : undefined;
  return Math.min(close ?? lastSecond, lastSecond);
};

/** Whether a pause takes the date out of the count. */
const takesOut = (
  { from, to }: Pause,
  date: Temporal.PlainDate,
  { counting, calendar: { timeZone } }: Question,
): boolean =>
  counting.partlyPausedDays === "count"
    ? from <= startOf(date, timeZone) && to >= startOf(date.add({ days: 1 }), timeZone)
    : Temporal.PlainDate.compare(dateAt(from, timeZone), date) <= 0 &&
      Temporal.PlainDate.compare(dateAt(to, timeZone), date) >= 0;

/** Counted date by date from day zero: what is promised in working days, calendar days or months. */
export const dueInDays = (
  question: Question,
  zero: Temporal.PlainDate,
  from: number,
  hours: OpenHours,
): Told => {
  const { allowance, counting, calendar, pauses } = question;
  const working = "workingDays" in allowance;
  const stopped = stoppedAfter(from, pauses);
  const countsAtAll = (date: Temporal.PlainDate): boolean => !working || hours.isWorkingDay(date);
  const counts = (date: Temporal.PlainDate): boolean =>
    countsAtAll(date) && !stopped.some((pause) => takesOut(pause, date, question));
  const stopsOn = (date: Temporal.PlainDate): Pause | undefined =>
    stopped.find(
      (pause) =>
        Temporal.PlainDate.compare(dateAt(pause.from, calendar.timeZone), date) === 0 &&
        pause.from <= endOf(date, question, hours) &&
        pause.to >= startOf(date.add({ days: 1 }), calendar.timeZone),
    );

  let promised: number;
  if ("workingDays" in allowance) promised = allowance.workingDays;
  else if ("calendarDays" in allowance) promised = allowance.calendarDays;
  else if ("calendarMonths" in allowance) {
    promised = zero.until(zero.add({ months: allowance.calendarMonths }), { largestUnit: "days" }).days;
  } else throw new Error("Not counted in days");

  let date = zero;
  let counted = counting.dayOne === "day-of-receipt" && counts(zero) ? 1 : 0;
  for (;;) {
    while (counted < promised) {
      date = date.add({ days: 1 });
      if (counts(date)) counted += 1;
    }
    // Stopped on the last day itself: it can not run out before the clock has started again.
    const stop = stopsOn(date);
    if (stop === undefined) break;
    const again = dateAt(stop.to, calendar.timeZone);
    date = counting.partlyPausedDays === "count" ? again.subtract({ days: 1 }) : again;
    counted -= 1;
  }
  if (counting.dueOnNonWorkingDay === "next-working-day") date = hours.workingDayFrom(date);
  return { on: date.toString(), at: endOf(date, question, hours) };
};
