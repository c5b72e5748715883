import type { CivilDate } from "../domain/calendar/civil-date.ts";
import { fullDateInWords } from "../domain/clock/in-words.ts";
import { numberInWords } from "../domain/compliance/sentences.ts";
import type { MovedCase, RulesPreview } from "../application/rules-use-cases.ts";

const counted = (count: number, one: string, many: string): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

const day = (date: CivilDate | null): string => (date === null ? "no date" : fullDateInWords(date));

const BECOMES: Readonly<Record<NonNullable<MovedCase["becomes"]>, string>> = {
  overdue: ": overdue",
  safe: ": no longer overdue",
};

/** "HS-2026-00412 reply: Thu 16 April 2026 becomes Fri 17 April 2026". */
export const movedInWords = ({ reference, promised, from, to, becomes }: MovedCase): string => {
  const dates = from === to ? `${day(from)}, at another time` : `${day(from)} becomes ${day(to)}`;
  return `${reference} ${promised}: ${dates}${becomes === null ? "" : BECOMES[becomes]}`;
};

type Counts = Pick<RulesPreview, "changes" | "examined" | "moved" | "becomeOverdue" | "becomeSafe">;

const WORDS = {
  would: { due: () => "would be due at another time", becomes: "would become" },
  did: { due: (count: number) => `${count === 1 ? "is" : "are"} now due at another time`, becomes: "became" },
} as const;

/** "Of 345 open cases, 12 would be due at another time; 3 would become overdue." */
export const summaryInWords = (
  { changes, examined, moved, becomeOverdue, becomeSafe }: Counts,
  tense: keyof typeof WORDS,
): string => {
  if (!changes && moved === 0) return "Nothing changes in how cases are counted.";
  if (examined === 0) return "There are no open cases, so no date moves.";
  const { due, becomes } = WORDS[tense];
  const effects = [
    ...(becomeOverdue === 0 ? [] : [`${numberInWords(becomeOverdue)} ${becomes} overdue`]),
    ...(becomeSafe === 0 ? [] : [`${numberInWords(becomeSafe)} ${becomes} safe, no longer overdue`]),
  ];
  const count = moved === 0 ? "none" : numberInWords(moved);
  const of = counted(examined, "open case", "open cases");
  return `Of ${of}, ${[`${count} ${due(moved === 0 ? 1 : moved)}`, ...effects].join("; ")}.`;
};
