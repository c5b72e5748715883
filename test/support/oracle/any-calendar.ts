import fc from "fast-check";
import type { Division } from "../../../src/domain/calendar/bank-holiday.ts";
import type { OpeningHours, Weekday } from "../../../src/domain/calendar/calendar.ts";

/** Half an hour of summer time, changes at midnight, a quarter of an hour, a month without it, a lost day. */
export const ZONES = [
  "Europe/London",
  "UTC",
  "America/New_York",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "America/Havana",
  "Pacific/Apia",
] as const;

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DIVISIONS: readonly Division[] = ["england-and-wales", "scotland", "northern-ireland"];

const inOrder = (minutes: readonly number[]): OpeningHours[] => {
  const written = [...minutes]
    .sort((a, b) => a - b)
    .map(
      (minute) =>
        `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
    );
  return Array.from({ length: Math.floor(written.length / 2) }, (_, index) => [
    written[index * 2] as string,
    written[index * 2 + 1] as string,
  ]);
};

const USUAL: readonly (readonly OpeningHours[])[] = [
  [["09:00", "17:00"]],
  // An hour for lunch; a weekly training hour; two spans that touch.
  [
    ["09:00", "13:00"],
    ["14:00", "17:00"],
  ],
  [
    ["08:00", "08:45"],
    ["09:45", "17:00"],
  ],
  [
    ["09:00", "12:00"],
    ["12:00", "16:30"],
  ],
  // The hours in which clocks change.
  [["00:00", "24:00"]],
  [["00:00", "06:00"]],
  [["01:15", "02:45"]],
  [
    ["00:30", "01:30"],
    ["01:30", "02:30"],
    ["02:45", "03:15"],
  ],
  [["22:00", "24:00"]],
];

/** Usual hours, and any others. */
export const someHours: fc.Arbitrary<readonly OpeningHours[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...USUAL) },
  {
    weight: 3,
    arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 }).map(inOrder),
  },
);

/** A week that is open on one day at least. */
export const someWeek: fc.Arbitrary<Partial<Record<Weekday, readonly OpeningHours[]>>> = fc.oneof(
  {
    weight: 3,
    arbitrary: someHours.map((hours) => Object.fromEntries(WEEKDAYS.slice(0, 5).map((day) => [day, hours]))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.subarray([...WEEKDAYS], { minLength: 1 }),
        fc.array(someHours, { minLength: 7, maxLength: 7 }),
      )
      .map(([open, hours]) => Object.fromEntries(open.map((day, index) => [day, hours[index] ?? []]))),
  },
);

export const someDivisions: fc.Arbitrary<readonly Division[]> = fc.subarray([...DIVISIONS]);
