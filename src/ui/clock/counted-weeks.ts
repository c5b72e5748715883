import {
  civilDateOf,
  dayNumberOf,
  weekdayIndexOf,
  type CivilDate,
} from "../../domain/calendar/civil-date.ts";
import type { CountedDay } from "../../domain/clock/clock.ts";

/** One place in the calendar strip: a day of the counting, or a day of its first or last week outside it. */
export interface WeekPlace {
  readonly date: CivilDate;
  readonly day: CountedDay | null;
}

/** The counted days laid out in whole weeks, Monday to Sunday. */
export const countedWeeks = (days: readonly CountedDay[]): readonly (readonly WeekPlace[])[] => {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const start = dayNumberOf(first.date) - weekdayIndexOf(dayNumberOf(first.date));
  const weeks = Math.floor((dayNumberOf(last.date) - start) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_each, weekday) => {
      const date = civilDateOf(start + week * 7 + weekday);
      return { date, day: byDate.get(date) ?? null };
    }),
  );
};
