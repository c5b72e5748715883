import { chanceFrom, oneOf } from "./chance.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2019, 0, 1);
const END = Date.UTC(2027, 0, 1);

/** Allowances in working days, and spans in days, that are measured. */
export const ALLOWANCES = [1, 8, 20, 250] as const;
export const SPANS = [
  { group: "minutes1d", days: 1 },
  { group: "minutes30d", days: 30 },
  { group: "minutes2y", days: 730 },
] as const;

const yearIn = (chance: () => number): number => 2019 + Math.floor(chance() * 8);

const lastSunday = (year: number, month: number): number => {
  const lastDay = Date.UTC(year, month + 1, 0);
  return lastDay - new Date(lastDay).getUTCDay() * DAY;
};

/** Moments in London at which a careless count goes wrong. */
const TRAPS: readonly ((chance: () => number) => number)[] = [
  // After midnight in summer time, when it is still the day before in UTC.
  (chance) => Date.UTC(yearIn(chance), 4, 1, 23) + Math.floor(chance() * 120) * DAY + chance() * HOUR,
  // In the night in which the clocks change.
  (chance) => lastSunday(yearIn(chance), oneOf([2, 9], chance)) + chance() * 3 * HOUR,
  // Shortly before the change of the clocks, so that it lies within what is counted.
  (chance) => lastSunday(yearIn(chance), oneOf([2, 9], chance)) - chance() * 9 * DAY,
  // Around Christmas.
  (chance) => Date.UTC(yearIn(chance), 11, 18) + chance() * 13 * DAY,
  // In a spring in which a holiday was moved, or one was added.
  (chance) => Date.UTC(oneOf([2020, 2022, 2023], chance), 3, 20) + chance() * 45 * DAY,
  // The first moment of a day, and the last.
  (chance) => Date.UTC(yearIn(chance), 5, 1 + Math.floor(chance() * 90), 23) - oneOf([0, 1], chance),
];

const anywhere = (chance: () => number): number => FIRST + chance() * (END - FIRST);

/** Receipts of 2019 to 2026 to be timed with: as they come, at every hour of every day. */
export const receipts = (count: number): Float64Array => {
  const chance = chanceFrom(2019);
  return Float64Array.from({ length: count }, () => Math.floor(anywhere(chance)));
};

/** Receipts to be checked with: every other one is a trap. */
export const trickyReceipts = (count: number): Float64Array => {
  const chance = chanceFrom(2026);
  return Float64Array.from({ length: count }, (_, index) =>
    Math.floor(index % 2 === 0 ? oneOf(TRAPS, chance)(chance) : anywhere(chance)),
  );
};

/** Both ends of spans, at full minutes: some peers count in nothing smaller. */
export interface Spans {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export const spansFrom = (moments: Float64Array, days: number): Spans => {
  const chance = chanceFrom(days);
  const from = moments.map((ms) => Math.floor(ms / MINUTE) * MINUTE);
  // Not quite whole days, so that both ends fall into the opening hours in every way.
  return { from, to: from.map((ms) => ms + days * DAY + Math.floor((chance() - 0.5) * 720) * MINUTE) };
};
