import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/** Easter, Christmas and the New Year, moved holidays, ends of months and leap days: where counts go wrong. */
const AWKWARD_DATES = [
  ...["2012-06-01", "2020-05-07", "2022-05-31", "2022-09-16", "2026-04-02", "2026-06-12", "2026-12-23"],
  ...["2016-12-23", "2020-12-24", "2021-12-23", "2022-12-23", "2027-12-24", "2010-12-24", "2028-12-22"],
  ...["2024-02-28", "2024-02-29", "2028-02-29", "2025-01-31", "2025-11-25", "2000-02-29", "2039-12-31"],
];

const MINUTES_IN_DAY = 1440;
const LAST = Date.UTC(2039, 11, 31);

/** Samoa went to bed on 29 December 2011 and got up on the 31st: on a date that never was, nothing can be due. */
const firstOf = (zone: string): number =>
  zone === "Pacific/Apia" ? Date.UTC(2012, 0, 2) : Date.UTC(2000, 0, 3);

/** Whole hours and odd seconds, the ends of days and the moments just before them. */
const someTime: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: MINUTES_IN_DAY - 1 }).map((minute) => minute * 60_000) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 1, 9 * 3_600_000, 16 * 3_600_000, 17 * 3_600_000, 86_399_000, 86_399_999),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 86_399_999 }) },
);

const onThatDate = (date: Temporal.PlainDate, milliseconds: number, zone: string): number =>
  date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from("00:00").add({ milliseconds }) })
    .epochMilliseconds;

/** Up to three days before the next change of the clocks, or after it; any moment where there is none. */
const nearChange = (moment: number, distance: number, zone: string): number => {
  const next = Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition("next")?.epochMilliseconds;
  return next === undefined || next > LAST ? moment : next + distance;
};

/** A moment of 2000 to 2039, in milliseconds: often where the clocks of the zone change, or where dates are odd. */
export const someMoment = (zone: string): fc.Arbitrary<number> => {
  const anyMoment = fc.integer({ min: firstOf(zone), max: LAST });
  return fc.oneof(
    { weight: 3, arbitrary: anyMoment },
    {
      weight: 3,
      arbitrary: fc
        .tuple(anyMoment, fc.integer({ min: -3 * MINUTES_IN_DAY, max: MINUTES_IN_DAY }))
        .map(([moment, minutes]) => nearChange(moment, minutes * 60_000, zone)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...AWKWARD_DATES), fc.integer({ min: -3, max: 3 }), someTime)
        .map(([date, days, time]) =>
          Math.max(firstOf(zone), onThatDate(Temporal.PlainDate.from(date).add({ days }), time, zone)),
        ),
    },
  );
};

/** A moment some days later at any time of day, or exactly as that day begins. */
export const someLaterMoment = (from: number, days: number, zone: string): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: -1, max: days }), fc.oneof(fc.constant(0), someTime))
    .map(([later, time]) =>
      onThatDate(
        Temporal.Instant.fromEpochMilliseconds(from)
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .add({ days: later }),
        time,
        zone,
      ),
    );
