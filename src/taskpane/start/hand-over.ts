import type { FirstLook } from "../first-look/first-look.ts";
import { firstPaint } from "./first-paint.ts";
import { messageOf, type PaneStart } from "./pane-start.ts";
import { afterNextPaint } from "./after-next-paint.ts";

/** What the whole pane is opened by. It is many times as large as the start, so it comes after the clocks. */
export interface WholePane {
  openPane(place: HTMLElement, start: PaneStart): void;
}

/** After this long the whole pane comes, whatever is still awaited. */
const PATIENCE_MS = 3_000;
const AGAIN_MS = 10_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Loading it may fail while the service is away; the first clocks go on ticking meanwhile. */
const loaded = async (load: () => Promise<WholePane>): Promise<WholePane> => {
  for (;;) {
    const whole = await load().catch(() => null);
    if (whole !== null) return whole;
    await pause(AGAIN_MS);
  }
};

/** There are no clocks to wait for: nothing is selected, nobody is signed in, or the message has none. */
const hasNoClocks = ({ selection, session, messages }: PaneStart): boolean =>
  messageOf(selection.now()) === null ||
  session.now().state === "signed-out" ||
  [...messages.now().values()].some(({ seen, failure }) => seen?.case === null || failure !== null);

const until = (start: PaneStart, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const look = (): void => {
      if (!holds()) return;
      for (const stop of stops) stop();
      resolve();
    };
    stops.push(
      start.selection.subscribe(look),
      start.session.subscribe(look),
      start.messages.subscribe(look),
    );
    look();
  });

/**
 * Shows the first clocks, loads the whole pane once they have been painted, and puts it in their place when it
 * knows the council: its first picture is then the same as theirs.
 */
export const handOver = async (
  place: HTMLElement,
  start: PaneStart,
  look: FirstLook | null,
  load: () => Promise<WholePane>,
): Promise<void> => {
  let shown = (): void => undefined;
  const clocksShown = new Promise<void>((resolve) => (shown = resolve));
  const stop = firstPaint(place, start, look, () => shown());
  await Promise.race([
    clocksShown.then(afterNextPaint),
    until(start, () => hasNoClocks(start)).then(afterNextPaint),
    pause(PATIENCE_MS),
  ]);
  const [whole] = await Promise.all([
    loaded(load),
    Promise.race([until(start, () => start.session.now().state !== "starting"), pause(PATIENCE_MS)]),
  ]);
  stop();
  whole.openPane(place, start);
};
