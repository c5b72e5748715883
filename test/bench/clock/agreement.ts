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

/** Nobody is asked fewer than ten questions, and who is quick is asked them all. */
const PATIENCE_MS = 100;
const FEWEST = 10;
const HALF_A_DAY = 43_200_000;

/** As many answers as patience allows: from asking ten questions to asking them all. */
const answersOf = (question: Question, contestant: Contestant, patience: number): Float64Array | null => {
  for (let count = FEWEST; ; count = Math.min(question.count, count * 4)) {
    const begun = performance.now();
    const answers = question.answersOf(contestant, count);
    const took = performance.now() - begun;
    if (answers === null || count === question.count || took > patience) return answers;
  }
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

/**
 * One contestant against the oracle, on each question that it answers.
 * @param patience in milliseconds: who takes longer for a few answers is not asked for more
 */
export const agreementOf = (
  contestant: Contestant,
  oracle: Oracle,
  patience = PATIENCE_MS,
): readonly Agreement[] =>
  QUESTIONS.flatMap((question) => {
    const answers = answersOf(question, contestant, patience);
    return answers ? [compared(question, answers, oracle.get(question) as Float64Array)] : [];
  });
