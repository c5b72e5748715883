import type { OpenCase, SeenMessage } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";

/** What the pane knows of one message: the last answer, and since when newer ones fail to come. */
export interface KnownMessage {
  readonly seen: SeenMessage | null;
  /** Machine time of the last answer, in milliseconds; null before the first. */
  readonly readAtMs: number | null;
  readonly failure: ApiFailure | null;
  /** Failures in a row. */
  readonly failures: number;
}

export const NOTHING_KNOWN: KnownMessage = { seen: null, readAtMs: null, failure: null, failures: 0 };

/**
 * Events are only ever appended, so of two views of one case the one with fewer is the older: an answer that was
 * under way while something was recorded must not undo it on the screen.
 */
export const newerCase = (known: OpenCase | null, next: OpenCase | null): OpenCase | null =>
  known && next && known.reference === next.reference && known.events.length > next.events.length
    ? known
    : next;

export const afterAnswer = (known: KnownMessage, seen: SeenMessage, nowMs: number): KnownMessage => ({
  seen: { ...seen, case: newerCase(known.seen?.case ?? null, seen.case) },
  readAtMs: nowMs,
  failure: null,
  failures: 0,
});

/** The last good answer stays: what was known is still worth showing, with its age. */
export const afterFailure = (known: KnownMessage, failure: ApiFailure): KnownMessage => ({
  ...known,
  failure,
  failures: known.failures + 1,
});

/** Puts what was just recorded in place, without waiting for the next answer. */
export const withCase = (known: KnownMessage, matter: OpenCase): KnownMessage =>
  known.seen?.case?.reference === matter.reference
    ? { ...known, seen: { ...known.seen, case: newerCase(known.seen.case, matter) } }
    : known;
