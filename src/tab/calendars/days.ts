import type { CalendarDays } from "../../contracts/calendar.ts";
import type { Division } from "../../domain/calendar/bank-holiday.ts";
import type { Calendar, OpeningHours, Weekday } from "../../domain/calendar/calendar.ts";

export const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const satisfies readonly Weekday[];

export const DIVISIONS = [
  "england-and-wales",
  "scotland",
  "northern-ireland",
] as const satisfies readonly Division[];

/** What people change in a calendar; of a service the bank holidays are those of the authority. */
export type Days = Pick<Calendar, "hours" | "closures" | "openings" | "bankHolidays">;

/** Days as they are saved, with the version that the next one follows. null: those of the authority. */
export interface SavedDays {
  /** 0 for a service without days of its own. */
  readonly version: number;
  readonly days: Days | null;
}

const byDate = (one: { readonly date: string }, other: { readonly date: string }): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

const inOrder = (hours: readonly OpeningHours[]): OpeningHours[] =>
  [...hours].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));

/** The same days in one order, whatever order they were typed in: a day without hours is not named. */
export const daysInOrder = ({ hours, closures, openings, bankHolidays }: Days): Days => ({
  hours: Object.fromEntries(
    WEEK.flatMap((day) => {
      const pairs = inOrder(hours[day] ?? []);
      return pairs.length === 0 ? [] : [[day, pairs]];
    }),
  ),
  closures: closures.map(({ date, name }) => ({ date, name })).sort(byDate),
  openings: openings
    .map((opening) => ({ date: opening.date, name: opening.name, hours: inOrder(opening.hours) }))
    .sort(byDate),
  bankHolidays: DIVISIONS.filter((division) => bankHolidays.includes(division)),
});

const written = (days: Days | null): string => JSON.stringify(days === null ? null : daysInOrder(days));

export const sameDays = (one: Days | null, other: Days | null): boolean => written(one) === written(other);

const copied = (hours: readonly OpeningHours[]): [string, string][] =>
  hours.map(([opens, closes]) => [opens, closes]);

/** As they are sent: in order, and of a service without bank holidays. */
export const daysToSend = (days: Days | null, of: "authority" | "service"): CalendarDays | null => {
  if (days === null) return null;
  const { hours, closures, openings, bankHolidays } = daysInOrder(days);
  return {
    hours: Object.fromEntries(Object.entries(hours).map(([day, pairs]) => [day, copied(pairs)])),
    closures: closures.map(({ date, name }) => ({ date, name })),
    openings: openings.map((opening) => ({ ...opening, hours: copied(opening.hours) })),
    ...(of === "authority" ? { bankHolidays: [...bankHolidays] } : {}),
  };
};
