import type { Instant } from "../../domain/calendar/civil-date.ts";

/**
 * Where the reading of a folder stands: Graph's own link below the base address, and during the first reading what is
 * needed besides.
 */
export interface ReadingPlace {
  readonly link: string;
  /** Messages are still listed by this link, before the delta begins with `link`. */
  readonly listing?: string;
  /** During the first round of the delta: up to this receipt everything has been listed. Null: there was nothing. */
  readonly listedUpTo?: Instant | null;
}

/** A plain link where nothing else is to be remembered, as in all later rounds. */
export const writtenPlace = (place: ReadingPlace): string =>
  place.listing === undefined && place.listedUpTo === undefined ? place.link : JSON.stringify(place);

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
