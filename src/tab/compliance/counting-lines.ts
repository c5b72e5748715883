import type { Figure } from "../../contracts/compliance.ts";
import type { Outcome } from "../place.ts";
import { complianceWords } from "./words.ts";

const { lines } = complianceWords.counting;

export interface CountingLine {
  readonly outcome: keyof typeof lines & Outcome;
  readonly words: string;
  readonly number: number;
  /** A part of the line above. */
  readonly part: boolean;
}

const line = (outcome: CountingLine["outcome"], number: number, part = false): CountingLine => ({
  outcome,
  words: lines[outcome],
  number,
  part,
});

/** What a figure is made of: the numerator with its parts, what was late, the denominator. */
export const countedLines = (figure: Figure): readonly CountingLine[] => [
  line("met", figure.met),
  ...[
    line("met-automatically", figure.metAutomatically, true),
    line("met-by-holding-reply", figure.metByHoldingReply, true),
    line("met-by-extension", figure.metByExtension, true),
  ].filter(({ number }) => number > 0),
  line("missed", figure.missed),
  ...[line("missed-open", figure.missedOpen, true)].filter(({ number }) => number > 0),
  line("denominator", figure.denominator),
];

/** What was left out of it, by the reason; only what there is. */
export const leftOutLines = ({ excluded }: Figure): readonly CountingLine[] =>
  [
    line("not-yet-due", excluded.notYetDue),
    line("not-from-public", excluded.notFromPublic),
    line("merged", excluded.merged),
    line("no-reply-needed", excluded.noReplyNeeded),
    line("not-measured", excluded.notMeasured),
  ].filter(({ number }) => number > 0);
