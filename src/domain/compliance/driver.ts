/** What a case has to it that a late reply may go with. It is counted beside the misses; it is not their cause. */
export const DRIVERS = [
  "handed-on",
  "unowned-half-way",
  "acknowledged-late",
  "complex",
  "chased",
  "paused",
  "extended",
  "out-of-hours",
  "over-holiday",
] as const;
export type Driver = (typeof DRIVERS)[number];
