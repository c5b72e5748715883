import { percentOf } from "../../../domain/compliance/percent.ts";
import { count, FEWEST_FOR_PERCENT, percent } from "../../../ui/format/numbers.ts";
import { complianceWords } from "../words.ts";

/** "12.5%"; "3 of 8" where the whole is too small for a percentage; nothing of nothing. */
export const shareOf = (part: number, whole: number): string => {
  const share = percentOf(part, whole);
  if (share === null) return "";
  return whole < FEWEST_FOR_PERCENT ? complianceWords.of(count(part), count(whole)) : percent(share);
};
