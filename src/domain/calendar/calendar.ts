import type { Division } from "./bank-holiday.ts";
import type { CivilDate } from "./civil-date.ts";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Opening and closing time as `HH:MM` on the wall clock of the calendar's time zone. */
export type OpeningHours = readonly [opens: string, closes: string];

/** Hours of one date, in the place of whatever would hold on it otherwise. Without hours it is closed. */
export interface Opening {
  readonly date: CivilDate;
  /** Why: "Late evening before the election". null: nobody said. */
  readonly name: string | null;
  readonly hours: readonly OpeningHours[];
}

/**
 * When a service works. A working day is a day on which the calendar has opening hours and which is
 * neither bank holiday nor closure. A weekday absent from `hours` is not a working day. What is said of one
 * date goes before what is said of all: an opening makes a Saturday, a bank holiday or a closure a working day.
 */
export interface Calendar {
  readonly id: string;
  readonly name: string;
  /** Rises with every change, so that an explanation can say which calendar it counted with. */
  readonly version: number;
  /** IANA name, for example `Europe/London`. */
  readonly timeZone: string;
  /** Split days are several pairs; a weekly training closure is the gap between two pairs, or a later opening. */
  readonly hours: Readonly<Partial<Record<Weekday, readonly OpeningHours[]>>>;
  readonly bankHolidays: readonly Division[];
  readonly closures: readonly { readonly date: CivilDate; readonly name: string }[];
  readonly openings: readonly Opening[];
}
