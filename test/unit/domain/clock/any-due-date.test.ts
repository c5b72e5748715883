import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addDays } from "../../../../src/domain/calendar/civil-date.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { workingTimeOf } from "../../../../src/domain/calendar/working-time.ts";
import type { CountedDay } from "../../../../src/domain/clock/clock.ts";
import { countDue, dueInstant, dueInstants } from "../../../../src/domain/clock/count-due.ts";
import { dueOf } from "../../../../src/domain/clock/due.ts";
import { explanationInWords } from "../../../../src/domain/clock/in-words.ts";
import { amountOf, isTimed } from "../../../../src/domain/standards/allowance.ts";
import type { Allowance } from "../../../../src/domain/standards/allowance.ts";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";
import type { Counting } from "../../../../src/domain/standards/counting.ts";
import { ZONES } from "../../../support/oracle/any-calendar.ts";
import { someLaterMoment, someMoment } from "../../../support/oracle/any-moment.ts";
import {
  someAllowance,
  someCalendar,
  someCounting,
  someQuestion,
} from "../../../support/oracle/any-question.ts";
import { OpenHours } from "../../../support/oracle/open-hours.ts";
import type { Question } from "../../../support/oracle/question.ts";

const RUNS = { seed: 20_260_402, numRuns: 250 };
const bankHolidays = GOV_UK_BANK_HOLIDAYS;

const iso = (ms: number): string => new Date(ms).toISOString();

const explained = ({ received, pauses, ...question }: Question) =>
  dueOf({
    ...question,
    received: typeof received === "number" ? { at: iso(received) } : { on: received },
    pauses: pauses.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
  });

const receivedOn = ({ received, calendar }: Question): string =>
  typeof received === "string"
    ? received
    : Temporal.Instant.fromEpochMilliseconds(received)
        .toZonedDateTimeISO(calendar.timeZone)
        .toPlainDate()
        .toString();

const OFF: readonly CountedDay["outcome"][] = ["weekend", "bank-holiday", "closure", "not-open"];

const inDays = someQuestion.filter(
  ({ allowance }) => "workingDays" in allowance || "calendarDays" in allowance,
);

describe("the account of a due date in days", () => {
  it("has every day from the receipt to the due date, in order", () => {
    fc.assert(
      fc.property(inDays, (question) => {
        const { on, days } = explained(question);
        const first = receivedOn(question);
        expect(days.map(({ date }) => date)).toEqual(days.map((_, index) => addDays(first, index)));
        expect(days.at(-1)?.date).toBe(on);
      }),
      RUNS,
    );
  });

  it("has as many numbers as were promised, each once, and ends with the last or is moved on from it", () => {
    fc.assert(
      fc.property(inDays, (question) => {
        const { days } = explained(question);
        const numbered = days.filter(({ number }) => number !== null);
        expect(numbered.map(({ number }) => number)).toEqual(
          Array.from({ length: amountOf(question.allowance) }, (_, index) => index + 1),
        );
        const rolled = days.findIndex(({ outcome }) => outcome === "rolled");
        expect(numbered.at(-1)).toBe(days.at(rolled));
      }),
      RUNS,
    );
  });

  it("leaves out nothing but days that are off, and days on which the clock stood still", () => {
    fc.assert(
      fc.property(inDays, (question) => {
        const { allowance, calendar, pauses } = question;
        const hours = new OpenHours(calendar, bankHolidays);
        const { timeZone } = calendar;
        for (const { date, outcome, name } of explained(question).days) {
          const day = Temporal.PlainDate.from(date);
          if (OFF.includes(outcome)) expect(hours.isWorkingDay(day)).toBe(false);
          if (outcome === "counted" && "workingDays" in allowance) expect(hours.isWorkingDay(day)).toBe(true);
          if (outcome === "weekend") expect(day.dayOfWeek).toBeGreaterThan(5);
          if (outcome === "bank-holiday") {
            const names = calendar.bankHolidays
              .flatMap((division) => bankHolidays.divisions[division])
              .filter((holiday) => holiday.date === date);
            expect(names.map((holiday) => holiday.name)).toContain(name);
          }
          if (outcome === "paused") {
            const [from, to] = [day, day.add({ days: 1 })].map(
              (each) => each.toZonedDateTime(timeZone).epochMilliseconds,
            ) as [number, number];
            expect(pauses.some((pause) => pause.from < to && pause.to >= from)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("the account of working minutes", () => {
  const minutes = fc
    .tuple(
      someQuestion.filter(({ received }) => typeof received === "number"),
      fc.integer({ min: 1, max: 900 }),
    )
    .map(([question, workingMinutes]) => ({
      ...question,
      // To the minute: what is told in whole minutes then adds up.
      received: Math.floor((question.received as number) / 60_000) * 60_000,
      pauses: question.pauses.map(({ from, to }) => ({
        from: Math.floor(from / 60_000) * 60_000,
        to: Math.ceil(to / 60_000) * 60_000,
      })),
      allowance: { workingMinutes },
    }));

  it("adds up to what was promised", () => {
    fc.assert(
      fc.property(minutes, (question) => {
        const { days } = explained(question);
        expect(days.reduce((sum, day) => sum + (day.minutes ?? 0), 0)).toBe(
          question.allowance.workingMinutes,
        );
      }),
      { ...RUNS, numRuns: 80 },
    );
  });
});

describe("any due date", () => {
  it("can be told in sentences without a gap in them", () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        const due = explained(question);
        const lines = explanationInWords(due);
        expect(lines.length).toBeGreaterThanOrEqual(due.days.length);
        for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|Invalid|^\s*$/);
      }),
      RUNS,
    );
  });

  it("is the same moment whether anybody listens to the counting or not", () => {
    fc.assert(
      fc.property(someQuestion, ({ pauses: [pause], ...question }) => {
        const working = workingTimeOf(question.calendar, bankHolidays);
        const { received } = question;
        fc.pre(typeof received === "number");
        const pauses = pause !== undefined && pause.from > received && pause.to > pause.from ? [pause] : [];
        const alone = countDue({ working, ...question }, received, true, pauses, null);
        expect(iso(alone)).toBe(explained({ ...question, pauses }).at);
      }),
      RUNS,
    );
  });

  it("is the same asked for one by one and for many at once", () => {
    const many = fc
      .constantFrom(...ZONES)
      .chain((zone) =>
        fc.tuple(fc.constant(zone), fc.array(someMoment(zone), { minLength: 1, maxLength: 8 })),
      )
      .chain(([zone, moments]) => fc.tuple(fc.constant(moments), someCalendar(moments[0] as number, zone)));
    fc.assert(
      fc.property(many, someAllowance, someCounting, ([moments, calendar], allowance, counting) => {
        const rule = { working: workingTimeOf(calendar, bankHolidays), allowance, counting };
        const into = new Float64Array(moments.length);
        dueInstants(rule, Float64Array.from(moments), into);
        expect([...into]).toEqual(moments.map((moment) => dueInstant(rule, moment)));
        expect(iso(into[0] as number)).toBe(
          explained({ received: moments[0] as number, ...rule, calendar, bankHolidays, pauses: [] }).at,
        );
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

/**
 * With these a later receipt can be due earlier: a cut-off that moves Friday's receipt past Saturday's, and hours
 * that move on from a weekend.
 */
const isKnown = (allowance: Allowance, counting: Counting): boolean =>
  (counting.cutOff !== null && counting.receivedOnNonWorkingDay === "count-from-next-day") ||
  (isTimed(allowance) && counting.dueOnNonWorkingDay === "next-working-day");

describe("a later receipt", () => {
  const twoReceipts = fc
    .constantFrom(...ZONES)
    .chain((zone) => fc.tuple(fc.constant(zone), someMoment(zone)))
    .chain(([zone, first]) =>
      fc.tuple(someCalendar(first, zone), someLaterMoment(first, 10, zone)).map(([calendar, second]) => ({
        calendar,
        first: Math.min(first, second),
        second: Math.max(first, second),
      })),
    );

  it("is never due earlier, whatever the rules but two", () => {
    fc.assert(
      fc.property(
        twoReceipts,
        someAllowance,
        someCounting,
        ({ calendar, first, second }, allowance, counting) => {
          fc.pre(!isKnown(allowance, counting));
          const rule = { working: workingTimeOf(calendar, bankHolidays), allowance, counting };
          expect(dueInstant(rule, second)).toBeGreaterThanOrEqual(dueInstant(rule, first));
        },
      ),
      { ...RUNS, numRuns: 400 },
    );
  });

  it("could be, with a cut-off and a weekend that keeps its receipts: such a standard is refused", () => {
    const rule = {
      working: workingTimeOf(DEFAULT_CALENDAR, bankHolidays),
      allowance: { workingDays: 1 },
      counting: { ...DEFAULT_COUNTING, cutOff: "16:00" },
    };
    // Friday at five counts as Monday, so Tuesday is day one. Saturday counts as Saturday, and Monday is day one.
    expect(iso(dueInstant(rule, Date.parse("2026-04-17T16:00:00.000Z"))).slice(0, 10)).toBe("2026-04-21");
    expect(iso(dueInstant(rule, Date.parse("2026-04-18T16:00:00.000Z"))).slice(0, 10)).toBe("2026-04-20");
  });

  it("could be, with hours that move on from a weekend: such a standard is refused", () => {
    const rule = {
      working: workingTimeOf(DEFAULT_CALENDAR, bankHolidays),
      allowance: { hours: 24 },
      counting: { ...DEFAULT_COUNTING, dueOnNonWorkingDay: "next-working-day" } as const,
    };
    // Friday at 15:00 would end on Saturday: on Monday at 15:00. Sunday at 9 ends on Monday at 9.
    expect(iso(dueInstant(rule, Date.parse("2026-04-17T14:00:00.000Z")))).toBe("2026-04-20T14:00:00.000Z");
    expect(iso(dueInstant(rule, Date.parse("2026-04-19T08:00:00.000Z")))).toBe("2026-04-20T08:00:00.000Z");
  });

  it("is not, in hours that start with the day to which a receipt moves", () => {
    const rule = {
      working: workingTimeOf(DEFAULT_CALENDAR, bankHolidays),
      allowance: { hours: 24 },
      counting: { ...DEFAULT_COUNTING, receivedOnNonWorkingDay: "treat-as-next-working-day" } as const,
    };
    // Saturday counts as the beginning of Monday, and ends with it. Monday at 7 ends on Tuesday at 7.
    expect(iso(dueInstant(rule, Date.parse("2026-04-18T11:00:00.000Z")))).toBe("2026-04-20T23:00:00.000Z");
    expect(iso(dueInstant(rule, Date.parse("2026-04-20T06:00:00.000Z")))).toBe("2026-04-21T06:00:00.000Z");
  });
});
