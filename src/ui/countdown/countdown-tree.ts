import { CLOCK_WORDS } from "../clock/words.ts";
import type { Countdown } from "./countdown.ts";
import { element, type ElementTree } from "./element-tree.ts";
import { stateIcon, warningIcon } from "./state-icon.ts";
import { COUNTDOWN_WORDS } from "./words.ts";

const notesTree = ({ notes }: Countdown): ElementTree | null =>
  notes.length === 0
    ? null
    : element(
        "ul",
        { class: "rs-notes" },
        ...notes.map(({ tone, words }) =>
          element("li", {}, tone === "warning" && warningIcon(CLOCK_WORDS.notes.warning), words),
        ),
      );

/** What it promises, the date, what is left of it in words, and what else is to be known of it. */
const clockTree = (countdown: Countdown): ElementTree => {
  const { promised, state, label, date, standing, target, share, late } = countdown;
  return element(
    "section",
    { class: `rs-clock rs-clock-${state}`, "aria-label": label, "data-clock": promised, "data-state": state },
    element("h3", { class: "rs-label" }, stateIcon(state, share), label),
    element("p", { class: "rs-date" }, date),
    element("p", { class: late ? "rs-standing rs-late" : "rs-standing" }, standing),
    element(
      "p",
      { class: "rs-target" },
      element("span", { class: "rs-heard" }, COUNTDOWN_WORDS.promise),
      ` ${target}`,
    ),
    notesTree(countdown),
  );
};

/**
 * The clocks of a case, the acknowledgement always before the reply. A screen reader hears them again only when
 * their words change.
 */
export const countdownTree = (countdowns: readonly Countdown[]): ElementTree =>
  countdowns.length === 0
    ? element("p", { class: "rs-no-clock" }, CLOCK_WORDS.noClock)
    : element(
        "div",
        { class: countdowns.length > 1 ? "rs-clocks rs-two" : "rs-clocks" },
        ...countdowns.map(clockTree),
        element(
          "p",
          { class: "rs-heard", role: "status", "aria-live": "polite" },
          countdowns.map(({ spoken }) => spoken).join(". "),
        ),
      );
