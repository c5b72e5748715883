const LONGEST_WAIT_SECONDS = 3600;

/** A moment so many seconds after another. */
export const later = (moment: string, seconds: number): string =>
  new Date(Date.parse(moment) + seconds * 1000).toISOString();

/** After so many tries 5, 10, 20 ... seconds, at most an hour, and never sooner than the other side asked. */
export const waitAfter = (attempts: number, asked = 0): number =>
  Math.max(asked, Math.min(5 * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS));
