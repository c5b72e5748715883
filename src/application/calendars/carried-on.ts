import type { Authority, Council, Service, ServiceCalendar } from "../ports/council.ts";
import { daysOf, versionOfService } from "./with-calendar.ts";

interface Days {
  readonly version: number;
}

/** Other days have a version of their own, the same ones keep theirs; what a document says more is believed. */
const next = (last: number, given: Days, areSame: boolean): number =>
  Math.max(given.version, areSame ? last : last + 1);

const carriedAuthority = (before: Authority | undefined, given: Authority): Authority => {
  if (before === undefined) return given;
  const { calendar } = given;
  const same = before.calendar.timeZone === calendar.timeZone && daysOf(before.calendar) === daysOf(calendar);
  return { ...given, calendar: { ...calendar, version: next(before.calendar.version, calendar, same) } };
};

const carriedCalendar = (before: Service, given: ServiceCalendar): ServiceCalendar => {
  const same = before.calendar !== undefined && daysOf(before.calendar) === daysOf(given);
  return { ...given, version: next(versionOfService(before), given, same) };
};

const carriedService = (before: Service | undefined, given: Service): Service => {
  if (before === undefined) return given;
  if (given.calendar !== undefined) return { ...given, calendar: carriedCalendar(before, given.calendar) };
  const last = Math.max(versionOfService(before), given.lastCalendarVersion ?? 0);
  return last === 0 ? given : { ...given, lastCalendarVersion: last };
};

/**
 * The document with the versions of its calendars carried on from the one before: an older document that is saved again
 * never gives a number to other days that had it already.
 */
export const carriedOn = (before: Council | null, given: Council): Council => {
  if (before === null) return given;
  const of = <T extends { readonly id: string }>(all: readonly T[], { id }: T): T | undefined =>
    all.find((each) => each.id === id);
  return {
    ...given,
    authorities: given.authorities.map((each) => carriedAuthority(of(before.authorities, each), each)),
    services: given.services.map((each) => carriedService(of(before.services, each), each)),
  };
};
