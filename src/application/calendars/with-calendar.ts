import type { Weekday } from "../../domain/calendar/calendar.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Authority, Council, Service, ServiceCalendar } from "../ports/council.ts";
import { authorityUnknown, serviceUnknown, type Refusal } from "../refusal.ts";
import type { CalendarChange, CalendarDays, CalendarOwner } from "./calendar-use-cases.ts";

const CHANGED: Refusal = {
  code: "calendar-changed",
  field: "version",
  message:
    "Somebody has saved other opening days since you opened them. Look at theirs first; yours were not saved.",
};

const replaced = <T extends { readonly id: string }>(all: readonly T[], next: T): readonly T[] =>
  all.map((each) => (each.id === next.id ? next : each));

const changedAuthority = (authority: Authority, days: CalendarDays): Authority => {
  const { calendar } = authority;
  const { bankHolidays = calendar.bankHolidays, ...rest } = days;
  return { ...authority, calendar: { ...calendar, ...rest, bankHolidays, version: calendar.version + 1 } };
};

const ownCalendar = ({ id, name, calendar }: Service, days: CalendarDays): ServiceCalendar => {
  const { hours, closures, openings } = days;
  const known = calendar ?? { id, name, version: 0 };
  return { id: known.id, name: known.name, version: known.version + 1, hours, closures, openings };
};

const changedService = ({ calendar, ...service }: Service, days: CalendarDays | null): Service => {
  const before = calendar === undefined ? service : { ...service, calendar };
  return days === null ? service : { ...service, calendar: ownCalendar(before, days) };
};

/** The council's document with other opening days of one authority or service. */
export const withCalendar = (
  council: Council,
  { of, version, days }: CalendarChange,
): Result<Council, Refusal> => {
  if (of.kind === "authority") {
    const authority = council.authorities.find(({ id }) => id === of.id);
    if (authority === undefined) return failed(authorityUnknown(of.id));
    if (authority.calendar.version !== version) return failed(CHANGED);
    if (days === null) {
      const message = "An authority always has opening days of its own.";
      return failed({ code: "field-invalid", field: "days", message });
    }
    const authorities = replaced(council.authorities, changedAuthority(authority, days));
    return succeeded({ ...council, authorities });
  }
  const service = council.services.find(({ id }) => id === of.id);
  if (service === undefined) return failed(serviceUnknown(of.id));
  if ((service.calendar?.version ?? 0) !== version) return failed(CHANGED);
  return succeeded({ ...council, services: replaced(council.services, changedService(service, days)) });
};

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The same text for the same days, in whatever order a document names them. */
const daysOf = ({ hours, closures, openings, bankHolidays = [] }: CalendarDays): string =>
  JSON.stringify([
    WEEK.map((day) => hours[day] ?? []),
    closures.map(({ date, name }) => [date, name]),
    openings.map((opening) => [opening.date, opening.name, opening.hours]),
    bankHolidays,
  ]);

const savedDays = (
  council: Council,
  { kind, id }: CalendarOwner,
): (CalendarDays & { version: number }) | null =>
  (kind === "authority" ? council.authorities : council.services).find((each) => each.id === id)?.calendar ??
  null;

/** Whether these very days were saved as the next version: the same change, sent again. */
export const isSavedAlready = (council: Council, { of, version, days }: CalendarChange): boolean => {
  const saved = savedDays(council, of);
  if (saved === null || days === null || saved.version !== version + 1) return false;
  // Bank holidays that are not named stay as they are.
  const { bankHolidays = saved.bankHolidays ?? [] } = days;
  return daysOf(saved) === daysOf({ ...days, bankHolidays });
};
