/** A date in the authority's own time zone, written `YYYY-MM-DD`. Compares correctly as text. */
export type CivilDate = string;

/** A moment, written in ISO 8601 UTC with milliseconds: `2026-04-02T15:00:00.000Z`. Compares correctly as text. */
export type Instant = string;
