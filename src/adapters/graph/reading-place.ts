import type { Instant } from "../../domain/calendar/civil-date.ts";

/**
 * Where the reading of a folder stands: Graph's own link below the base address, and during the first reading what is
 * needed to notice that Graph left messages out.
 */
export interface ReadingPlace {
  readonly link: string;
  /** Of the first round: how many messages it has given, and the earliest receipt among them. */
  readonly first?: { readonly seen: number; readonly oldest: Instant | null };
  /** The messages that Graph left out are read by this link, before the delta goes on from `link`. */
  readonly fill?: string;
}

/** A plain link where nothing else is to be remembered, as in all later rounds. */
export const writtenPlace = (place: ReadingPlace): string =>
  place.first === undefined && place.fill === undefined ? place.link : JSON.stringify(place);

/** Null for what is no place of ours. */
export const placeIn = (cursor: string): ReadingPlace | null => {
  if (cursor.startsWith("/")) return { link: cursor };
  try {
    const place = JSON.parse(cursor) as Partial<ReadingPlace>;
    return typeof place.link === "string" ? (place as ReadingPlace) : null;
  } catch {
    return null;
  }
};
