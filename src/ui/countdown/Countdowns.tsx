import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Clock, ClockState } from "../../domain/clock/clock.ts";
import { countdownOf } from "./countdown.ts";
import { countdownTree } from "./countdown-tree.ts";
import { FromTree } from "./FromTree.tsx";
import { stateIcon } from "./state-icon.ts";

/** The clocks of a case, ticking. */
export const Countdowns = (props: {
  readonly clocks: readonly Clock[];
  readonly now: Instant;
  /** The case that this one is answered with; null when it stands alone. */
  readonly answeredUnder: string | null;
}) => (
  <FromTree
    tree={countdownTree(props.clocks.map((clock) => countdownOf(clock, props.now, props.answeredUnder)))}
  />
);

/** The shape of a clock's state alone, for lists. */
export const StateIcon = (props: { readonly state: ClockState; readonly share: number }) => (
  <FromTree tree={stateIcon(props.state, props.share)} />
);
