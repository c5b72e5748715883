import { ageInWords } from "../case/moment-words.ts";
import { caseHeadTree } from "../countdown/case-head-tree.ts";
import { countdownOf } from "../countdown/countdown.ts";
import { countdownTree } from "../countdown/countdown-tree.ts";
import { element, type ElementTree } from "../countdown/element-tree.ts";
import type { FirstView } from "./first-view.ts";
import { shellBeneath, shellTree } from "./shell-tree.ts";
import { START_WORDS } from "./words.ts";

/** The clocks of the selected message as far as they can be told, and whether that is old news. */
export interface AtHand {
  readonly view: FirstView;
  /** Milliseconds since 1970 at which the service told it, by the clock of the machine that shows it. */
  readonly toldAt: number;
  /** The service was asked and did not answer. */
  readonly away: boolean;
}

const ageOf = (toldAt: number, nowMs: number): string =>
  ageInWords(new Date(toldAt).toISOString(), new Date(nowMs).toISOString());

const caseTree = ({ view, toldAt, away }: AtHand, nowMs: number): ElementTree => {
  const { head, clocks, now, answeredUnder } = view;
  return element(
    "article",
    { class: "rs-case", "aria-label": head.reference, "data-reference": head.reference },
    caseHeadTree(head),
    countdownTree(clocks.map((clock) => countdownOf(clock, now, answeredUnder))),
    away && element("p", { class: "rs-bar", role: "status" }, START_WORDS.stale(ageOf(toldAt, nowMs))),
    shellBeneath(),
  );
};

/** The page before the whole pane is there: the clocks of the message, or the shell. */
export const paneTree = (atHand: AtHand | null, nowMs: number): ElementTree =>
  element(
    "div",
    { class: "rs-page" },
    element(
      "main",
      { class: "rs-main", "data-screen": atHand === null ? "loading" : "last-known" },
      element("h1", { class: "rs-heard" }, START_WORDS.name),
      atHand === null ? shellTree() : caseTree(atHand, nowMs),
    ),
  );
