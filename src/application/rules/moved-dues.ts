import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Case } from "../../domain/case/case.ts";
import type { MovedDue } from "../../domain/case/event.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { Promised } from "../../domain/standards/standard.ts";

/** A promise that other rules would move, and what becomes of it at that moment. */
export interface MovedPromise extends MovedDue {
  readonly becomes: "overdue" | "safe" | null;
}

const PROMISES: readonly Promised[] = ["acknowledgement", "reply"];

const isLate = (clock: Clock | undefined): boolean => clock?.state === "overdue" || clock?.state === "missed";

const becomes = (before: Clock | undefined, after: Clock | undefined): MovedPromise["becomes"] => {
  if (isLate(before) === isLate(after)) return null;
  return isLate(after) ? "overdue" : "safe";
};

/**
 * Which promises of a case are due at another time by other rules. One that is due at another hour of the same day
 * has moved too.
 */
export const movedDues = (matter: Case, from: Rules, to: Rules, now: Instant): readonly MovedPromise[] => {
  const [before, after] = [clocksOf(matter, from, now), clocksOf(matter, to, now)];
  return PROMISES.flatMap((promised) => {
    const [was, is] = [before, after].map((clocks) =>
      clocks.find(({ standard }) => standard.promised === promised),
    );
    if (was?.due.at === is?.due.at) return [];
    const [fromOn, toOn] = [was?.due.on ?? null, is?.due.on ?? null];
    return [{ promised, from: fromOn, to: toOn, becomes: becomes(was, is) }];
  });
};
