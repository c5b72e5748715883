import { allowanceInWords } from "../../domain/standards/allowance.ts";
import { changed } from "../../domain/standards/change.ts";
import { countingInWords } from "../../domain/standards/counting-words.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import { percent } from "../../ui/format/numbers.ts";
import type { Draft } from "./register.ts";
import { standardsWords } from "./words.ts";

/** One thing that is otherwise, as it is and as it would be. */
export interface Difference {
  readonly what: string;
  readonly now: readonly string[];
  readonly then: readonly string[];
}

interface Promised {
  readonly standard: Standard;
  readonly target: number | null;
}

const targetInWords = (target: number | null): string =>
  target === null ? standardsWords.noTarget : percent(target);

const measuredInWords = ({ measured, notMeasured }: Standard): readonly string[] => [
  standardsWords.measured[measured],
  ...(notMeasured === null ? [] : [notMeasured.reason]),
];

/** All that is different, in the order of the form; of how it is counted only the sentences that differ. */
export const differencesBetween = (before: Promised, after: Promised): readonly Difference[] => {
  const { fields, facts } = standardsWords;
  const [now, then] = [before.standard, after.standard];
  const [countedNow, countedThen] = [countingInWords(now), countingInWords(then)];
  const not = (those: readonly string[]) => (sentence: string) => !those.includes(sentence);
  const all: readonly Difference[] = [
    { what: fields.title, now: [now.title], then: [then.title] },
    {
      what: fields.allowance,
      now: [allowanceInWords(now.allowance)],
      then: [allowanceInWords(then.allowance)],
    },
    { what: facts.target, now: [targetInWords(before.target)], then: [targetInWords(after.target)] },
    { what: fields.measured, now: measuredInWords(now), then: measuredInWords(then) },
    {
      what: fields.more,
      now: countedNow.filter(not(countedThen)),
      then: countedThen.filter(not(countedNow)),
    },
  ];
  return all.filter((each) => each.now.join("\n") !== each.then.join("\n"));
};

/** What a draft changes of the standard for which it was written. */
export const whatChanges = ({ base, baseTarget, change }: Draft): readonly Difference[] =>
  differencesBetween(
    { standard: base, target: baseTarget },
    { standard: changed(base, change), target: change.targetPercent },
  );
