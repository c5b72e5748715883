import type { Authority, Council } from "../../src/application/ports/council.ts";
import { aCouncil } from "./builders.ts";

/** The council with one of its authorities changed. */
export const withAuthority = (id: string, change: Partial<Authority>, council = aCouncil()): Council => ({
  ...council,
  authorities: council.authorities.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** The council with further closures at Ashby, the calendar in a new version. */
export const closedOn = (dates: readonly string[], council = aCouncil()): Council => {
  const [ashby] = council.authorities;
  if (ashby === undefined) throw new Error("No authority");
  const closures = [...ashby.calendar.closures, ...dates.map((date) => ({ date, name: "Training" }))];
  const { version } = ashby.calendar;
  return withAuthority(
    ashby.id,
    { calendar: { ...ashby.calendar, version: version + 1, closures } },
    council,
  );
};
