import { QUESTIONS } from "./answers.ts";
import type { Question } from "./answers.ts";
import type { Contestant } from "./contestant.ts";

/** How far a contestant agrees with the oracle on one question. */
export interface Agreement {
  readonly group: string;
  readonly kind: Question["kind"];
  readonly asked: number;
  readonly wrong: number;
  /** Of the wrong due dates, how many fall on another day; 0 for spans. */
  readonly anotherDay: number;
}

const PATIENCE_MS = 200;
const FEWEST = 10;
const HALF_A_DAY = 43_200_000;

/** What is slow is asked less, but never fewer than ten. */
const enough = (question: Question, contestant: Contestant): number => {
  const begun = performance.now();
  question.answersOf(contestant, 1);
  const each = performance.now() - begun;
  return Math.min(question.count, Math.max(FEWEST, Math.floor(PATIENCE_MS / each)));
};

const compared = (question: Question, given: Float64Array, right: Float64Array): Agreement => {
  const distances = [...given].map((answer, index) => Math.abs(answer - (right[index] as number)));
  const { group, kind } = question;
  return {
    ...{ group, kind },
    asked: given.length,
    wrong: distances.filter((distance) => distance !== 0).length,
    anotherDay: kind === "due" ? distances.filter((distance) => distance > HALF_A_DAY).length : 0,
  };
};

export type Oracle = ReadonlyMap<Question, Float64Array>;

/** All the questions, answered by the one whose answers are taken for right. */
export const oracleOf = (contestant: Contestant): Oracle =>
  new Map(
    QUESTIONS.flatMap((question) => {
      const answers = question.answersOf(contestant, question.count);
      return answers ? [[question, answers] as const] : [];
    }),
  );

/** One contestant against the oracle, on each question that it answers. */
export const agreementOf = (contestant: Contestant, oracle: Oracle): readonly Agreement[] =>
  QUESTIONS.flatMap((question) => {
    const answers = question.answersOf(contestant, enough(question, contestant));
    return answers ? [compared(question, answers, oracle.get(question) as Float64Array)] : [];
  });
