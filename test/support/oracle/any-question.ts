import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Calendar } from "../../../src/domain/calendar/calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import type { Allowance } from "../../../src/domain/standards/allowance.ts";
import type { Counting } from "../../../src/domain/standards/counting.ts";
import { someDivisions, someHours, someWeek, ZONES } from "./any-calendar.ts";
import { someLaterMoment, someMoment } from "./any-moment.ts";
import type { Pause, Question } from "./question.ts";

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/** Every unit; short ones often, for it is there that the first and the last day meet. */
export const someAllowance: fc.Arbitrary<Allowance> = fc.oneof(
  fc.record({ workingDays: fc.oneof(upTo(4), upTo(30)) }),
  fc.record({ calendarDays: fc.oneof(upTo(4), upTo(40)) }),
  fc.record({ calendarMonths: upTo(4) }),
  fc.record({ workingMinutes: fc.oneof(upTo(120), upTo(3000)) }),
  fc.record({ hours: fc.oneof(fc.constant(24), upTo(200)) }),
  fc.record({ minutes: upTo(3000) }),
  fc.record({ seconds: upTo(100_000) }),
);

export const someCounting: fc.Arbitrary<Counting> = fc.record({
  receivedOnNonWorkingDay: fc.constantFrom("count-from-next-day", "treat-as-next-working-day"),
  cutOff: fc.constantFrom(null, null, "16:00", "00:00", "12:30", "23:59"),
  dayOne: fc.constantFrom("day-after-receipt", "day-after-receipt", "day-of-receipt"),
  dueOnNonWorkingDay: fc.constantFrom("keep", "next-working-day"),
  dueTime: fc.constantFrom("end-of-day", "close"),
  partlyPausedDays: fc.constantFrom("count", "do-not-count"),
});

const dateAt = (moment: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();

/** Dates within weeks of the receipt, each once. */
const datesNear = (moment: number, zone: string, maxLength: number): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.oneof(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 40 })), { maxLength })
    .map((days) => days.map((each) => dateAt(moment, zone).add({ days: each }).toString()));

/** A calendar with its closures and openings where the moment can feel them. */
export const someCalendar = (moment: number, timeZone: string): fc.Arbitrary<Calendar> =>
  fc
    .record({
      hours: someWeek,
      bankHolidays: someDivisions,
      closed: datesNear(moment, timeZone, 4),
      opened: datesNear(moment, timeZone, 3),
      openingHours: fc.array(fc.oneof({ weight: 4, arbitrary: someHours }, fc.constant([])), {
        minLength: 3,
        maxLength: 3,
      }),
    })
    .map(({ hours, bankHolidays, closed, opened, openingHours }) => ({
      ...{ id: "any", name: "Any calendar", version: 1, timeZone, hours, bankHolidays },
      closures: closed.map((date) => ({ date, name: "Closed" })),
      openings: opened.map((date, index) => ({ date, name: null, hours: openingHours[index] ?? [] })),
    }));

const somePauses = (moment: number, zone: string): fc.Arbitrary<Pause[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Pause[]>([]) },
    {
      weight: 2,
      arbitrary: fc.array(
        fc
          .tuple(someLaterMoment(moment, 20, zone), someLaterMoment(moment, 30, zone))
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        { minLength: 1, maxLength: 3 },
      ),
    },
  );

/** Any question at all, in one of the zones. */
export const someQuestion: fc.Arbitrary<Question> = fc
  .constantFrom(...ZONES)
  .chain((zone) => fc.tuple(fc.constant(zone), someMoment(zone), fc.integer({ min: 0, max: 7 })))
  .chain(([zone, moment, one]) =>
    fc.record({
      received: fc.constant(one === 0 ? dateAt(moment, zone).toString() : moment),
      allowance: someAllowance,
      counting: someCounting,
      calendar: someCalendar(moment, zone),
      bankHolidays: fc.constant(GOV_UK_BANK_HOLIDAYS),
      pauses: somePauses(moment, zone),
    }),
  );

/** What a calendar is asked: how long it is open between two moments, and what it says of a date between them. */
export interface SpanQuestion {
  readonly calendar: Calendar;
  readonly from: number;
  readonly to: number;
  readonly date: Temporal.PlainDate;
}

/** Any span of up to forty days, in one of the zones. */
export const someSpan: fc.Arbitrary<SpanQuestion> = fc
  .constantFrom(...ZONES)
  .chain((zone) => fc.tuple(fc.constant(zone), someMoment(zone)))
  .chain(([zone, moment]) =>
    fc.tuple(someCalendar(moment, zone), someLaterMoment(moment, 40, zone)).map(([calendar, other]) => ({
      calendar,
      from: Math.min(moment, other),
      to: Math.max(moment, other),
      date: dateAt(other, zone),
    })),
  );
