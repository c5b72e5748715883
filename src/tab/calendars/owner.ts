import type { CalendarOwner } from "../../contracts/calendar.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import type { Council } from "../../ui/api/api.ts";
import type { ChoiceGroup } from "../frame/Picker.tsx";
import type { Place } from "../place.ts";
import type { Days, SavedDays } from "./days.ts";
import { calendarsWords } from "./words.ts";

type Known = Pick<Council, "authorities" | "services" | "rules">;

/** Whose days, by one name: to remember drafts by, and as the value of a choice. */
export const keyOf = ({ kind, id }: CalendarOwner): string => `${kind}:${id}`;

/** The authority whose days those of a service begin with: the one of the address, or the first. */
export const authorityIn = (place: Pick<Place, "authority">, { authorities }: Known): string =>
  (authorities.find(({ id }) => id === place.authority) ?? authorities[0])?.id ?? "";

/** Whose days the address names: a service before an authority, and the first authority where it names none. */
export const ownerIn = (place: Pick<Place, "authority" | "service">, council: Known): CalendarOwner => {
  const service = council.services.find(({ id }) => id === place.service);
  if (service !== undefined) return { kind: "service", id: service.id };
  return { kind: "authority", id: authorityIn(place, council) };
};

/** The address of somebody's days. */
export const placeOfOwner = (place: Place, key: string): Place => {
  const id = key.slice(key.indexOf(":") + 1);
  return key.startsWith("service:") ? { ...place, service: id } : { ...place, authority: id, service: null };
};

export const ownerName = ({ kind, id }: CalendarOwner, { authorities, services }: Known): string =>
  (kind === "authority" ? authorities : services).find((each) => each.id === id)?.name ?? id;

/** Everybody who works on some days: councils, and services with what they work on. */
export const ownerChoices = (council: Known): readonly ChoiceGroup[] => {
  const choice = (kind: CalendarOwner["kind"], id: string, name: string) => {
    const own = kind === "authority" || savedDays(council, { kind, id }).days !== null;
    return { id: keyOf({ kind, id }), label: own ? name : calendarsWords.asCouncil(name) };
  };
  return [
    {
      label: calendarsWords.councils,
      choices: council.authorities.map(({ id, name }) => choice("authority", id, name)),
    },
    {
      label: calendarsWords.services,
      choices: council.services.map(({ id, name }) => choice("service", id, name)),
    },
  ];
};

const daysOf = ({ hours, closures, openings, bankHolidays }: Calendar): Days => ({
  ...{ hours, closures, openings, bankHolidays },
});

/** The days of an authority; none where it is not known. */
export const authorityDays = ({ rules }: Known, authority: string): Days => {
  const calendar = rules[authority]?.calendar;
  return calendar === undefined
    ? { hours: {}, closures: [], openings: [], bankHolidays: [] }
    : daysOf(calendar);
};

/** What is saved of somebody, as the council was read last. */
export const savedDays = (council: Known, { kind, id }: CalendarOwner): SavedDays => {
  const calendar =
    kind === "authority"
      ? council.rules[id]?.calendar
      : council.rules[council.authorities[0]?.id ?? ""]?.serviceCalendars[id];
  return calendar === undefined
    ? { version: 0, days: null }
    : { version: calendar.version, days: daysOf(calendar) };
};
