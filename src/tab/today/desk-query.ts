import type { DeskQuery, Whose } from "../../contracts/desk.ts";
import type { Place } from "../place.ts";

/**
 * Whose cases a place shows to somebody: as it says; else those of their own services, unless it names a service that
 * is not one of them, or they have none.
 */
export const whoseOf = (
  { whose, service }: Pick<Place, "whose" | "service">,
  me: { readonly services: readonly string[] },
): Whose => {
  if (whose !== null) return whose;
  if (me.services.length === 0) return "all";
  return service === null || me.services.includes(service) ? "team" : "all";
};

/** The question behind the list that a place shows; `text` is what is searched for. */
export const deskQuery = (
  place: Place,
  me: { readonly services: readonly string[] },
  text: string,
): Omit<DeskQuery, "from" | "limit"> => ({
  list: place.list ?? "open",
  whose: whoseOf(place, me),
  ...(place.authority === null ? {} : { authority: place.authority }),
  ...(place.service === null ? {} : { service: place.service }),
  ...(text.trim() === "" ? {} : { search: text.trim() }),
});
