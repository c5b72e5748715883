import type { Division } from "../../domain/calendar/bank-holiday.ts";
import type { OpeningHours, Weekday } from "../../domain/calendar/calendar.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { daysInOrder, WEEK, type Days } from "./days.ts";
import { closingTimeTyped, timeTyped } from "./typed-time.ts";

export interface TypedPair {
  readonly opens: string;
  readonly closes: string;
}

export interface TypedClosure {
  readonly date: string;
  readonly name: string;
  /** It was over when the change was begun: such days are kept out of the way. */
  readonly past: boolean;
}

export interface TypedOpening extends TypedClosure {
  readonly hours: readonly TypedPair[];
}

/** Opening days while somebody types. */
export interface TypedDays {
  /** Of a service: whether it has days of its own. An authority always has. */
  readonly own: boolean;
  readonly hours: Readonly<Record<Weekday, readonly TypedPair[]>>;
  readonly closures: readonly TypedClosure[];
  readonly openings: readonly TypedOpening[];
  readonly bankHolidays: readonly Division[];
}

export const NEW_PAIR: TypedPair = { opens: "", closes: "" };
export const NEW_CLOSURE: TypedClosure = { date: "", name: "", past: false };
export const NEW_OPENING: TypedOpening = { ...NEW_CLOSURE, hours: [NEW_PAIR] };

const typedPairs = (hours: readonly OpeningHours[] = []): readonly TypedPair[] =>
  hours.map(([opens, closes]) => ({ opens, closes }));

/** Saved days, to be changed. A service without days of its own begins with those of the authority still to come. */
export const typedFrom = (saved: Days | null, councils: Days, today: CivilDate): TypedDays => {
  const own = saved !== null;
  const { hours, closures, openings, bankHolidays } = daysInOrder(saved ?? councils);
  const begun = ({ date }: { readonly date: CivilDate }): boolean => own || date >= today;
  return {
    own,
    hours: {
      ...{ mon: typedPairs(hours.mon), tue: typedPairs(hours.tue), wed: typedPairs(hours.wed) },
      ...{ thu: typedPairs(hours.thu), fri: typedPairs(hours.fri) },
      ...{ sat: typedPairs(hours.sat), sun: typedPairs(hours.sun) },
    },
    closures: closures.filter(begun).map(({ date, name }) => ({ date, name, past: date < today })),
    openings: openings.filter(begun).map((opening) => ({
      date: opening.date,
      name: opening.name ?? "",
      past: opening.date < today,
      hours: typedPairs(opening.hours),
    })),
    bankHolidays,
  };
};

const hoursFrom = (pairs: readonly TypedPair[]): OpeningHours[] =>
  pairs.map(({ opens, closes }) => [timeTyped(opens), closingTimeTyped(closes)]);

/** What was typed, in the order in which it was typed; whether it can be counted with is another question. */
export const daysTyped = (typed: TypedDays): Days => ({
  hours: Object.fromEntries(
    WEEK.flatMap((day) => (typed.hours[day].length === 0 ? [] : [[day, hoursFrom(typed.hours[day])]])),
  ),
  closures: typed.closures.map(({ date, name }) => ({ date, name: name.trim() })),
  openings: typed.openings.map(({ date, name, hours }) => ({
    date,
    name: name.trim() === "" ? null : name.trim(),
    hours: hoursFrom(hours),
  })),
  bankHolidays: typed.bankHolidays,
});

/** The days that would be saved; null for a service that works when the authority works. */
export const daysFrom = (typed: TypedDays): Days | null => (typed.own ? daysTyped(typed) : null);

export const changedAt = <T>(all: readonly T[], index: number, next: T): readonly T[] =>
  all.map((each, position) => (position === index ? next : each));

export const withoutAt = <T>(all: readonly T[], index: number): readonly T[] =>
  all.filter((_, position) => position !== index);

/** Monday's hours on the other days of the working week. */
export const withMondayUntilFriday = ({ hours, ...rest }: TypedDays): TypedDays => {
  const { mon } = hours;
  return { ...rest, hours: { ...hours, tue: mon, wed: mon, thu: mon, fri: mon } };
};
