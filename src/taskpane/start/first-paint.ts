import { minuteNow, onMinute } from "../../ui/clock/minute.ts";
import { mount, type Show } from "../../ui/countdown/mount.ts";
import { paneTree, type AtHand } from "../../ui/first-picture/pane-tree.ts";
import type { FirstLook } from "../first-look/first-look.ts";
import { afterNextPaint } from "./after-next-paint.ts";
import { atHand } from "./at-hand.ts";
import { nextTurn } from "./next-turn.ts";
import { messageOf, type PaneStart } from "./pane-start.ts";

/** What the first look has put there, is not made anew. */
const goOnFrom = (look: FirstLook | null): Show | null => {
  if (look !== null) look.tooLate = true;
  return look?.show ?? null;
};

/** The picture that stands there is of a message that is not selected any more. */
const isOfAnother = ({ selection }: PaneStart, look: FirstLook | null): boolean =>
  Boolean(look?.show) && messageOf(selection.now())?.messageId !== look?.messageId;

const aheadOf = ({ session }: PaneStart): number => {
  const now = session.now();
  return now.state === "ready" ? now.aheadMs : 0;
};

/**
 * Shows the clocks of the selected message as soon as they can be told, and anew with every change and minute.
 * `onShown` hears of each time that there were some. Answers how to stop.
 */
export const firstPaint = (
  place: Element,
  start: PaneStart,
  look: FirstLook | null,
  onShown: () => void,
): (() => void) => {
  let show: Show | null = null;
  let leave: (() => void) | null = null;
  /** What stands in the page is painted before anything is counted anew: `again` where something has changed. */
  let painting: "not" | "now" | "again" = "not";
  const painted = (): void => {
    const changed = painting === "again";
    painting = "not";
    if (changed) paint();
  };
  const put = (shown: AtHand | null): void => {
    leave = null;
    // The shell of the page itself, or what the first look has put there, stays until there is something to show.
    if (shown === null && show === null && !isOfAnother(start, look)) return;
    show ??= goOnFrom(look) ?? mount(place);
    show([paneTree(shown, Date.now())]);
    painting = "now";
    void afterNextPaint().then(painted);
    if (shown !== null) onShown();
  };
  const count = (): void => {
    const shown = atHand(start, minuteNow(aheadOf(start)));
    leave = nextTurn(() => put(shown));
  };
  // What comes meanwhile is counted with it, or anew.
  const paint = (): void => {
    if (painting === "not") {
      leave?.();
      leave = nextTurn(count);
    } else painting = "again";
  };
  const stops = [
    start.selection.subscribe(paint),
    start.session.subscribe(paint),
    start.messages.subscribe(paint),
    onMinute(0, paint),
  ];
  if (look?.show && !isOfAnother(start, look)) onShown();
  paint();
  return () => {
    leave?.();
    painting = "now";
    for (const stop of stops) stop();
  };
};
