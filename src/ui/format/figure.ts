import type { Figure } from "../../domain/compliance/figure.ts";
import { targetReached } from "../../domain/compliance/percent.ts";
import { figureWords as words } from "./figure-words.ts";
import { count, FEWEST_FOR_PERCENT, percent } from "./numbers.ts";

type Counted = Pick<Figure, "met" | "denominator" | "percent" | "targetPercent">;

export const isFew = (figure: Counted): boolean => figure.denominator < FEWEST_FOR_PERCENT;

/** How a figure is written: "96.2%", "7 of 8", or "No cases yet" while nothing is decided. */
export const figureInWords = (figure: Counted): string => {
  if (figure.denominator === 0 || figure.percent === null) return words.noCases;
  return isFew(figure) ? words.of(count(figure.met), count(figure.denominator)) : percent(figure.percent);
};

/** `few`: too few cases to hold a percentage against a target. */
export type Verdict = "on-target" | "below-target" | "few" | "no-target" | "nothing-yet";

export const verdictOf = (figure: Counted): Verdict => {
  if (figure.denominator === 0 || figure.percent === null) return "nothing-yet";
  if (figure.targetPercent === null) return "no-target";
  if (isFew(figure)) return "few";
  return targetReached(figure) === true ? "on-target" : "below-target";
};

const points = (number: number): string => {
  const rounded = Math.round(Math.abs(number) * 10) / 10;
  return rounded === 1 ? words.onePoint : words.points(rounded);
};

/** "Target 95%: 1.2 points above", "Target 95%: exactly on it", "Target 95%: just below", "No target set". */
export const targetInWords = (figure: Counted): string => {
  if (figure.targetPercent === null) return words.noTarget;
  const target = words.target(percent(figure.targetPercent));
  const verdict = verdictOf(figure);
  if (figure.percent === null || (verdict !== "on-target" && verdict !== "below-target")) return target;
  if (figure.met * 100 === figure.targetPercent * figure.denominator) return words.exactly(target);
  const side = verdict === "on-target" ? words.side.above : words.side.below;
  const distance = figure.percent - figure.targetPercent;
  // Both may round to the same: 9,496 of 10,000 is 95% as it is written, and not 95%.
  return Math.abs(distance) < 0.05 ? words.just(target, side) : words.away(target, points(distance), side);
};
