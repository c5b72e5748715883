import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { Contestant } from "./contestant.ts";
import { ALLOWANCES, receipts, SPANS, spansFrom } from "./questions.ts";
import type { Runner } from "./race.ts";

const POOL = 4096;
const RECEIPTS = receipts(POOL);
/** As many answers as a list shows are kept at a time, as nobody keeps thousands of explanations in the memory. */
const A_PAGE = 64;
/** A stride that is prime, so that slow runners meet other questions in each round. */
const STRIDE = 997;

/** So many questions of the pool, from another place in each turn, in as few pieces as can be. */
const inPieces = (answers: number, turn: number, each: (from: number, to: number) => void): void => {
  let at = (turn * STRIDE) % POOL;
  for (let left = answers; left > 0;) {
    const to = Math.min(POOL, at + left);
    each(at, to);
    left -= to - at;
    at = to % POOL;
  }
};

const dueRunners = ({ name, dueInstants }: Contestant, allowances: readonly number[]): readonly Runner[] => {
  if (!dueInstants) return [];
  const into = new Float64Array(POOL);
  return allowances.map((workingDays) => ({
    group: `due${workingDays}`,
    name,
    step: 1,
    run: (answers, turn) => {
      inPieces(answers, turn, (from, to) => {
        dueInstants(RECEIPTS.subarray(from, to), workingDays, into.subarray(from, to));
      });
    },
  }));
};

const openRunners = ({ name, openMilliseconds }: Contestant): readonly Runner[] => {
  if (!openMilliseconds) return [];
  const into = new Float64Array(POOL);
  return SPANS.map(({ group, days }) => {
    const spans = spansFrom(RECEIPTS, days);
    return {
      group,
      name,
      step: 1,
      run: (answers, turn) => {
        inPieces(answers, turn, (from, to) => {
          openMilliseconds(
            spans.from.subarray(from, to),
            spans.to.subarray(from, to),
            into.subarray(from, to),
          );
        });
      },
    };
  });
};

/** Everything that a contestant can be timed at. */
export const runnersOf = (
  contestant: Contestant,
  allowances: readonly number[] = ALLOWANCES,
): readonly Runner[] => [...dueRunners(contestant, allowances), ...openRunners(contestant)];

/** What takes receipts as the record holds them, in text, and answers with more than a number. */
export const textRunner = (
  name: string,
  workingDays: number,
  answer: (receivedAt: Instant, workingDays: number) => unknown,
): Runner => {
  const texts = [...RECEIPTS].map((ms) => new Date(ms).toISOString());
  const answers = new Array<unknown>(A_PAGE);
  return {
    group: `due${workingDays}`,
    name,
    step: 1,
    run: (count, turn) => {
      inPieces(count, turn, (from, to) => {
        for (let index = from; index < to; index += 1) {
          answers[index % A_PAGE] = answer(texts[index] as Instant, workingDays);
        }
      });
    },
  };
};
