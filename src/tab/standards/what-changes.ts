import { allowanceInWords } from "../../domain/standards/allowance.ts";
import { changed } from "../../domain/standards/change.ts";
import { countingInWords } from "../../domain/standards/counting-words.ts";
import { percent } from "../../ui/format/numbers.ts";
import type { Draft } from "./register.ts";
import { standardsWords } from "./words.ts";

/** One thing that a draft changes, as it is and as it would be. */
export interface Difference {
  readonly what: string;
  readonly now: readonly string[];
  readonly then: readonly string[];
}

const targetInWords = (target: number | null): string =>
  target === null ? standardsWords.noTarget : percent(target);

/** All that is different, in the order of the form; of how it is counted only the sentences that differ. */
export const whatChanges = ({ base, baseTarget, change }: Draft): readonly Difference[] => {
  const next = changed(base, change);
  const { fields, measured, facts } = standardsWords;
  const [countedNow, countedThen] = [countingInWords(base), countingInWords(next)];
  const not = (those: readonly string[]) => (sentence: string) => !those.includes(sentence);
  const all: readonly Difference[] = [
    { what: fields.title, now: [base.title], then: [next.title] },
    {
      what: fields.allowance,
      now: [allowanceInWords(base.allowance)],
      then: [allowanceInWords(next.allowance)],
    },
    { what: facts.target, now: [targetInWords(baseTarget)], then: [targetInWords(change.targetPercent)] },
    {
      what: fields.measured,
      now: [measured[base.measured], ...(base.notMeasured === null ? [] : [base.notMeasured.reason])],
      then: [measured[next.measured], ...(next.notMeasured === null ? [] : [next.notMeasured.reason])],
    },
    {
      what: fields.more,
      now: countedNow.filter(not(countedThen)),
      then: countedThen.filter(not(countedNow)),
    },
  ];
  return all.filter(({ now, then }) => now.join("\n") !== then.join("\n"));
};
