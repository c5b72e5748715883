import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import { instantOf, millisecondsOf } from "../../domain/calendar/instant.ts";
import { atRiskFrom } from "../../domain/case/at-risk-from.ts";
import type { Case } from "../../domain/case/case.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import type { Rules } from "../../domain/standards/rules.ts";

/** Where a case stands on the desk: nothing of it depends on the moment at which it is read. */
export interface Listed {
  /** The first date on which something is due. */
  readonly listedOn: CivilDate | typeof WAITING | typeof NOTHING_DUE;
  /** The moment from which the first promise is late; null: none runs. */
  readonly lateFrom: Instant | null;
  /** The moment from which it wants attention; null: never, if nothing happens. */
  readonly atRiskFrom: Instant | null;
}

/** After every date: what stands still, and behind it what nothing is due in. */
export const WAITING = "9999-12-30";
export const NOTHING_DUE = "9999-12-31";

const RUNNING: readonly Clock["state"][] = ["running", "due-soon", "overdue"];
const SECOND = 1000;

const earliest = <T extends string>(values: readonly T[]): T | null =>
  values.reduce<T | null>((first, each) => (first === null || each < first ? each : first), null);

export const listedAs = (matter: Case, clocks: readonly Clock[], rules: Rules): Listed => {
  const running = clocks.filter(({ state }) => RUNNING.includes(state));
  const stands = clocks.some(({ state }) => state === "paused");
  const late = earliest(running.map(({ due }) => due.at));
  return {
    listedOn: earliest(running.map(({ due }) => due.on)) ?? (stands ? WAITING : NOTHING_DUE),
    // The last second of the due time still belongs to it.
    lateFrom: late === null ? null : instantOf(millisecondsOf(late) + SECOND),
    atRiskFrom: atRiskFrom(matter, rules),
  };
};
