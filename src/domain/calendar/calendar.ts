import type { Division } from "./bank-holiday.ts";
import type { CivilDate } from "./civil-date.ts";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Opening and closing time as `HH:MM` on the wall clock of the calendar's time zone. */
export type OpeningHours = readonly [opens: string, closes: string];

/**
 * When a service works. A working day is a day on which the calendar has opening hours and which is
 * neither bank holiday nor closure. A weekday absent from `hours` is not a working day.
 */
export interface Calendar {
  readonly id: string;
  readonly name: string;
  /** Rises with every change, so that an explanation can say which calendar it counted with. */
  readonly version: number;
  /** IANA name, for example `Europe/London`. */
  readonly timeZone: string;
  readonly hours: Readonly<Partial<Record<Weekday, readonly OpeningHours[]>>>;
  readonly bankHolidays: readonly Division[];
  readonly closures: readonly { readonly date: CivilDate; readonly name: string }[];
}
