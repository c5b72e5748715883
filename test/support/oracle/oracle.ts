import { Temporal } from "temporal-polyfill";
import { dueInDays } from "./days.ts";
import { OpenHours } from "./open-hours.ts";
import type { Question, Told } from "./question.ts";
import { dueInTime } from "./time.ts";

/**
 * When a promise is due, by the letter of the rules and with another library: date by date and span by span.
 * Slow, and simple enough to be believed.
 */
export const dueByOracle = (question: Question): Told => {
  const { received, allowance, counting, calendar, bankHolidays } = question;
  const { timeZone } = calendar;
  const hours = new OpenHours(calendar, bankHolidays);
  const arrival =
    typeof received === "number"
      ? Temporal.Instant.fromEpochMilliseconds(received).toZonedDateTimeISO(timeZone)
      : Temporal.PlainDate.from(received).toZonedDateTime(timeZone);
  const receivedOn = arrival.toPlainDate();

  let zero = receivedOn;
  if (hours.isWorkingDay(receivedOn)) {
    const cutOff = typeof received === "number" ? counting.cutOff : null;
    if (cutOff !== null && Temporal.PlainTime.compare(arrival.toPlainTime(), cutOff) > 0) {
      zero = hours.workingDayFrom(receivedOn.add({ days: 1 }));
    }
  } else if (counting.receivedOnNonWorkingDay === "treat-as-next-working-day") {
    zero = hours.workingDayFrom(receivedOn);
  }

  const moved = !zero.equals(receivedOn);
  if ("workingDays" in allowance || "calendarDays" in allowance || "calendarMonths" in allowance) {
    const from = moved ? zero.toZonedDateTime(timeZone).epochMilliseconds : arrival.epochMilliseconds;
    return dueInDays(question, zero, from, hours);
  }
  const start = moved ? zero.toZonedDateTime(timeZone) : arrival;
  return dueInTime(question, start.epochMilliseconds, hours);
};
