// Run in a process of its own, with TZ set from outside: compares the engine with the oracle there, and prints
// how many answers were compared, and the first question on which they differ where there is one.
// Usage: oracle-answers.ts [how many] [seed] [smallest], the last to look (for minutes) for the smallest such question
import fc from "fast-check";
import { dayNumberOf } from "../../../../src/domain/calendar/civil-date.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { workingTimeOf } from "../../../../src/domain/calendar/working-time.ts";
import { dueOf } from "../../../../src/domain/clock/due.ts";
import { someQuestion, someSpan } from "../../../support/oracle/any-question.ts";
import type { SpanQuestion } from "../../../support/oracle/any-question.ts";
import { OpenHours } from "../../../support/oracle/open-hours.ts";
import { dueByOracle } from "../../../support/oracle/oracle.ts";
import type { Question, Told } from "../../../support/oracle/question.ts";

const QUESTIONS = Number(process.argv[2] ?? 1000);
/** Spans are dear to the oracle. */
const SPANS = 500;
const seed = Number(process.argv[3] ?? 20_260_402);
const endOnFailure = process.argv[4] !== "smallest";

const iso = (ms: number): string => new Date(ms).toISOString();

const dueByEngine = ({ received, pauses, ...question }: Question): Told => {
  const { on, at } = dueOf({
    ...question,
    received: typeof received === "number" ? { at: iso(received) } : { on: received },
    pauses: pauses.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
  });
  return { on, at: Date.parse(at) };
};

const spanByEngine = ({ calendar, from, to, date }: SpanQuestion): unknown => {
  const working = workingTimeOf(calendar, GOV_UK_BANK_HOLIDAYS);
  const day = dayNumberOf(date.toString());
  return [
    working.openMillisecondsBetween(from, to),
    working.isWorkingDay(day),
    working.opensAt(day),
    working.closesAt(day),
  ];
};

const spanByOracle = ({ calendar, from, to, date }: SpanQuestion): unknown => {
  const hours = new OpenHours(calendar, GOV_UK_BANK_HOLIDAYS);
  const spans = hours.spansOn(date);
  return [
    hours.openBetween(from, to),
    hours.isWorkingDay(date),
    spans[0]?.from ?? null,
    spans.at(-1)?.to ?? null,
  ];
};

let compared = 0;

/** A question to which the two give different answers; null where they agree on all. */
const difference = <Q>(
  questions: fc.Arbitrary<Q>,
  engine: (question: Q) => unknown,
  oracle: (question: Q) => unknown,
  numRuns: number,
): unknown => {
  const agrees = fc.property(questions, (question) => {
    compared += 1;
    return JSON.stringify(engine(question)) === JSON.stringify(oracle(question));
  });
  const { counterexample } = fc.check(agrees, { seed, numRuns, endOnFailure });
  if (counterexample === null) return null;
  const [question] = counterexample;
  const short = { ...question, bankHolidays: undefined };
  return { seed, question: short, ours: engine(question), told: oracle(question) };
};

const differences = [
  difference(someQuestion, dueByEngine, dueByOracle, QUESTIONS),
  difference(someSpan, spanByEngine, spanByOracle, SPANS),
];

console.log(
  JSON.stringify({
    offsetInJuly: new Date(2026, 6, 1).getTimezoneOffset(),
    compared,
    differences: differences.filter((each) => each !== null),
  }),
);
