const EVERY_MS = 5_000;
const LONGEST_MS = 60_000;

/** Milliseconds to wait before the view is read again, after so many failures in a row. */
export const pollDelay = (failures: number): number => Math.min(EVERY_MS * 2 ** failures, LONGEST_MS);
