import {
  civilDateOf,
  dayNumberOf,
  weekdayIndexOf,
  type CivilDate,
} from "../../domain/calendar/civil-date.ts";
import type { CountedDay } from "../../domain/clock/clock.ts";

/** One place in the calendar strip: a day of the counting, or another day of one of its weeks. */
export interface WeekPlace {
  readonly date: CivilDate;
  readonly day: CountedDay | null;
  /** Not told by the counting, but between its first day and its last: months are not counted by days. */
  readonly between: boolean;
}

/** A row of the strip: a week from Monday to Sunday, or several alike of which nothing more is to be told. */
export type WeekRow =
  | { readonly kind: "week"; readonly places: readonly WeekPlace[] }
  | { readonly kind: "between" | "paused"; readonly from: CivilDate; readonly weeks: number };

const PASSED_OVER: readonly CountedDay["outcome"][] = [
  "paused",
  "weekend",
  "bank-holiday",
  "closure",
  "not-open",
];

const quietKind = (places: readonly WeekPlace[]): "between" | "paused" | null => {
  if (places.every(({ between }) => between)) return "between";
  const still = places.some(({ day }) => day?.outcome === "paused");
  return still && places.every(({ day, between }) => between || (day && PASSED_OVER.includes(day.outcome)))
    ? "paused"
    : null;
};

/** A single such week is shown as it is: only from two on is a row saved. */
const gathered = (weeks: readonly (readonly WeekPlace[])[]): readonly WeekRow[] => {
  const rows: WeekRow[] = [];
  for (let at = 0; at < weeks.length;) {
    const places = weeks[at] as readonly WeekPlace[];
    const kind = quietKind(places);
    let end = at + 1;
    while (kind !== null && end < weeks.length && quietKind(weeks[end] ?? []) === kind) end += 1;
    if (kind === null || end - at < 2) {
      rows.push({ kind: "week", places });
      at += 1;
    } else {
      rows.push({ kind, from: (places[0] as WeekPlace).date, weeks: end - at });
      at = end;
    }
  }
  return rows;
};

/** The days of a counting laid out in weeks. Long stretches between its days are gathered into one row. */
export const countedWeeks = (days: readonly CountedDay[]): readonly WeekRow[] => {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const start = dayNumberOf(first.date) - weekdayIndexOf(dayNumberOf(first.date));
  const weeks = Math.floor((dayNumberOf(last.date) - start) / 7) + 1;
  return gathered(
    Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: 7 }, (_each, weekday) => {
        const date = civilDateOf(start + week * 7 + weekday);
        const day = byDate.get(date) ?? null;
        return { date, day, between: day === null && date > first.date && date < last.date };
      }),
    ),
  );
};
