import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { BatchCalendars } from "../../../src/cli/due-batch-calendar.ts";
import { answerLine } from "../../../src/cli/due-line.ts";
import { someQuestion } from "../../support/oracle/any-question.ts";
import { dueByOracle } from "../../support/oracle/oracle.ts";
import type { Question } from "../../support/oracle/question.ts";

/** The same moment as people write it: in UTC, on the council's wall with its offset, or far away. */
const WAYS_OF_WRITING: readonly ((at: Temporal.Instant, zone: string) => string)[] = [
  (at) => at.toString(),
  (at, zone) => at.toZonedDateTimeISO(zone).toString({ timeZoneName: "never" }),
  (at) => at.toString({ timeZone: "Asia/Tokyo" }),
];

const lineFor = ({ received, allowance, counting, calendar, pauses }: Question, way: number): string => {
  const written = (moment: number): string =>
    WAYS_OF_WRITING[way]?.(Temporal.Instant.fromEpochMilliseconds(moment), calendar.timeZone) ?? "";
  return JSON.stringify({
    id: way,
    received: typeof received === "string" ? received : written(received),
    allowance,
    counting,
    calendar: {
      ...calendar,
      closures: calendar.closures.map(({ date }) => date),
      openings: calendar.openings.map(({ date, hours }) => ({ date, hours })),
    },
    pauses: pauses.map(({ from, to }) => [written(from), written(to)]),
  });
};

describe("a batch and an oracle that counts by the letter of the rules", () => {
  it("agree on the date and the moment, however these are written", () => {
    const calendars = new BatchCalendars();
    const asked = someQuestion.filter(({ allowance }) => !("minutes" in allowance || "seconds" in allowance));
    fc.assert(
      fc.property(asked, fc.nat(WAYS_OF_WRITING.length - 1), (question, way) => {
        const answer = answerLine(lineFor(question, way), calendars);
        const { on, at } = dueByOracle(question);
        expect("error" in answer ? answer : { on: answer.dueOn, at: Date.parse(answer.dueAt) }).toEqual({
          on,
          at,
        });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
