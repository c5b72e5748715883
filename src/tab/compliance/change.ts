import type { Share } from "../../contracts/compliance.ts";
import { FEWEST_FOR_PERCENT, count, percent } from "../../ui/format/numbers.ts";
import { complianceWords } from "./words.ts";

/** `few`: on one side are too few cases for a percentage. Differences are in percentage points, with one decimal. */
export type Change =
  | { readonly kind: "none" }
  | { readonly kind: "few"; readonly was: string }
  | { readonly kind: "same" }
  | { readonly kind: "points"; readonly difference: number };

const isFew = ({ denominator }: Share): boolean => denominator < FEWEST_FOR_PERCENT;

const wasInWords = (share: Share): string =>
  isFew(share) || share.percent === null
    ? complianceWords.of(count(share.met), count(share.denominator))
    : percent(share.percent);

/** What became of a share since another: by what stands written, so that anybody can check it by subtracting. */
export const changeSince = (now: Share, then: Share | null): Change => {
  if (then === null || then.percent === null || now.percent === null) return { kind: "none" };
  if (isFew(now) || isFew(then)) return { kind: "few", was: wasInWords(then) };
  const difference = Math.round((now.percent - then.percent) * 10) / 10;
  return difference === 0 ? { kind: "same" } : { kind: "points", difference };
};

const pointsInWords = (difference: number): string => {
  const points = Math.abs(difference);
  return points === 1 ? complianceWords.change.onePoint : complianceWords.change.manyPoints(String(points));
};

/** "1.2 points up on July to September 2026", "July to September 2026: 7 of 8". */
export const changeInWords = (change: Change, then: string): string => {
  const { change: words } = complianceWords;
  switch (change.kind) {
    case "none":
      return words.none(then);
    case "few":
      return words.few(change.was, then);
    case "same":
      return words.same(then);
    case "points":
      return words.points(pointsInWords(change.difference), change.difference > 0, then);
  }
};

/** "+1.2", "−0.3", "0", "7 of 8"; empty where there is nothing to compare with. */
export const changeInShort = (change: Change): string => {
  switch (change.kind) {
    case "none":
      return "";
    case "few":
      return change.was;
    case "same":
      return "0";
    case "points":
      return change.difference > 0 ? `+${change.difference}` : `\u2212${Math.abs(change.difference)}`;
  }
};
