import type { Look } from "../../contracts/standards.ts";
import { targetReached } from "../../domain/compliance/percent.ts";
import { FEWEST_FOR_PERCENT, count, percent } from "../../ui/format/numbers.ts";
import { standardsWords } from "./words.ts";

const { look: said } = standardsWords;

/** What a look found, in sentences that could be read out. */
export const lookInSentences = (
  look: Look,
  promised: "acknowledgement" | "reply",
  targetPercent: number | null,
): readonly string[] => {
  const { was, would, examined } = look;
  if (examined === 0) return [said.noCases];
  if (would.excluded.notMeasured > 0 && would.denominator === 0) return [said.noLongerMeasured];
  if (was.denominator === 0 && would.denominator === 0) return [said.neverCounted(count(examined))];
  const kept = said.kept(count(was.met), count(was.denominator), count(would.met), count(would.denominator));
  const target =
    targetPercent === null || would.denominator < FEWEST_FOR_PERCENT
      ? []
      : [
          said.wouldTarget(percent(targetPercent)) +
            (targetReached({ ...would, targetPercent }) === true ? said.onTarget : said.belowTarget),
        ];
  if (was.excluded.notMeasured > 0 && was.denominator === 0) return [said.nowMeasured, kept, ...target];
  const words = promised === "acknowledgement" ? said.acknowledgements : said;
  const more = would.missed - was.missed;
  const difference = more === 0 ? words.same : more > 0 ? words.more(count(more)) : words.fewer(count(-more));
  return [difference, kept, ...target];
};
