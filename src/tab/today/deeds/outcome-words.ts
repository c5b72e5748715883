import type { DeedOutcome, NotDone } from "./run-deed.ts";
import type { DeskDeed } from "./deed.ts";
import { deedWords } from "./words.ts";

/** So many cases are named; the rest is counted. */
const NAMED = 4;

const toldOf = (deed: DeskDeed, until: string | undefined) => {
  if (deed.does === "give") return { to: deed.to.name };
  if (deed.does === "pass") return { to: deed.to };
  if (deed.does === "merge") return { to: deed.into };
  if (deed.does === "follow") return { following: deed.following };
  return deed.does === "snooze" && deed.until !== null && until !== undefined ? { until } : {};
};

const byReason = (cases: readonly NotDone[]): readonly (readonly [string, readonly NotDone[]])[] => {
  const reasons = new Map<string, NotDone[]>();
  for (const each of cases) reasons.set(each.because, [...(reasons.get(each.because) ?? []), each]);
  return [...reasons];
};

/** Every case that was not changed, with the reason; of many the first few by name. */
export const failuresInWords = (failed: readonly NotDone[]): readonly string[] => {
  if (failed.length === 0) return [];
  if (failed.length === 1 && failed[0]) {
    return [deedWords.failedOne(failed[0].row.reference, failed[0].because)];
  }
  return [
    deedWords.failed(failed.length),
    ...byReason(failed).map(([because, them]) => {
      const named = them.slice(0, NAMED).map(({ row }) => row.reference);
      const rest = them.length - named.length;
      return `${[...named, ...(rest > 0 ? [deedWords.andMore(rest)] : [])].join(", ")}: ${because}`;
    }),
  ];
};

/** What became of a deed, line by line: what was done, what stays, what failed and why, what was not reached. */
export const outcomeInWords = (
  deed: DeskDeed,
  { done, failed, left }: DeedOutcome,
  asked: number,
  until?: string,
): readonly string[] => {
  const references = done.map(({ row }) => row.reference);
  const missed = asked - done.length - failed.length - left.length;
  return [
    ...(done.length === 0 ? [] : [deedWords.done[deed.does](references, toldOf(deed, until))]),
    ...byReason(left).map(([because, them]) => deedWords.left(them.length, because)),
    ...failuresInWords(failed),
    ...(missed > 0 ? [deedWords.stopped(missed)] : []),
  ];
};
