import type { Weekday } from "../../domain/calendar/calendar.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Authority, Council, Service, ServiceCalendar } from "../ports/council.ts";
import { authorityUnknown, fieldInvalid, serviceUnknown, type Refusal } from "../refusal.ts";
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

export const versionOfService = ({ calendar, lastCalendarVersion }: Service): number =>
  calendar?.version ?? lastCalendarVersion ?? 0;

const ownCalendar = (service: Service, days: CalendarDays): ServiceCalendar => {
  const { hours, closures, openings } = days;
  const { id, name } = service.calendar ?? service;
  return { id, name, version: versionOfService(service) + 1, hours, closures, openings };
};

/** What is taken away leaves its version behind: the days that come after it are not mistaken for it. */
const changedService = (before: Service, days: CalendarDays | null): Service => {
  const { id, name, referencePrefix } = before;
  const service = { id, name, referencePrefix };
  if (days !== null) return { ...service, calendar: ownCalendar(before, days) };
  const last = versionOfService(before);
  return last === 0 ? service : { ...service, lastCalendarVersion: last };
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
      return fieldInvalid("days", message);
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
export const daysOf = ({ hours, closures, openings, bankHolidays = [] }: CalendarDays): string =>
  JSON.stringify([
    WEEK.map((day) => hours[day] ?? []),
    closures.map(({ date, name }) => [date, name]),
    openings.map((opening) => [opening.date, opening.name, opening.hours]),
    bankHolidays,
  ]);

/** null: a service without days of its own; undefined: there is no such owner. */
const savedDays = (
  council: Council,
  { kind, id }: CalendarOwner,
): (CalendarDays & { version: number }) | null | undefined => {
  const owner = (kind === "authority" ? council.authorities : council.services).find(
    (each) => each.id === id,
  );
  return owner && (owner.calendar ?? null);
};

/** Of the days that are saved; 0 for a service that has none of its own. */
export const versionOf = (council: Council, of: CalendarOwner): number =>
  savedDays(council, of)?.version ?? 0;

/** Whether these very days are saved: the same change sent again, or somebody else's that came to the same. */
export const isSavedAlready = (council: Council, { of, version, days }: CalendarChange): boolean => {
  const saved = savedDays(council, of);
  if (saved === undefined) return false;
  if (saved === null || days === null) return saved === days;
  if (saved.version <= version) return false;
  // Bank holidays that are not named stay as they are.
  const { bankHolidays = saved.bankHolidays ?? [] } = days;
  return daysOf(saved) === daysOf({ ...days, bankHolidays });
};
