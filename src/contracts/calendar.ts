import Type, { type Static } from "typebox";
import { Nullable } from "./case.ts";
import { CalendarSetup, ServiceCalendarSetup } from "./setup.ts";

const { hours, closures } = ServiceCalendarSetup.properties;
const { bankHolidays } = CalendarSetup.properties;

/** Whose opening days: of an authority, or of a service with hours of its own. */
export const CalendarOwner = Type.Object({
  kind: Type.Enum(["authority", "service"]),
  id: Type.String({ minLength: 1, maxLength: 63 }),
});
export type CalendarOwner = Static<typeof CalendarOwner>;

export const CalendarDays = Type.Object({
  hours,
  closures,
  openings: Type.Required(Type.Pick(ServiceCalendarSetup, ["openings"])).properties.openings,
  /** Of an authority only. */
  bankHolidays: Type.Optional(bankHolidays),
});
export type CalendarDays = Static<typeof CalendarDays>;

/** Other opening days, beginning from the version that was edited. */
export const CalendarChange = Type.Object({
  of: CalendarOwner,
  /** 0: the service had no opening days of its own. */
  version: Type.Integer({ minimum: 0 }),
  /** null: the service works when the authority works. */
  days: Nullable(CalendarDays),
});
export type CalendarChange = Static<typeof CalendarChange>;

/** With the reason, as it is told in the history of every case that it moves. */
export const SaveCalendar = Type.Object({
  ...CalendarChange.properties,
  because: Type.String({ minLength: 1, maxLength: 300 }),
});
export type SaveCalendar = Static<typeof SaveCalendar>;

/** What was kept, and what followed. */
export const CalendarSaved = Type.Object({
  /** The new revision of the rules; null: nothing that judges has changed. */
  revision: Nullable(Type.Integer()),
  /** Of the days that are saved now; 0: the service works when the authority works. */
  version: Type.Integer({ minimum: 0 }),
  /** null: the open cases are still being brought to the new days. */
  recalculated: Nullable(Type.Object({ cases: Type.Integer(), moved: Type.Integer() })),
});
export type CalendarSaved = Static<typeof CalendarSaved>;
