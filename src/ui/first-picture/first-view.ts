import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Case } from "../../domain/case/case.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import { foldCase } from "../../domain/case/fold.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { CaseHead } from "../countdown/case-head-tree.ts";
import { COUNTDOWN_WORDS } from "../countdown/words.ts";
import { CHANNEL_WORDS } from "../format/scope-words.ts";

/** As much of the council as the clocks need. */
export interface CountingCouncil {
  /** Per authority id. */
  readonly rules: Readonly<Record<string, Rules>>;
  readonly rulesRevision: number;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  /** When it was kept, for one that was; absent where the service has just told it. */
  readonly at?: number;
}

/** As much of an open case. */
export interface CountedCase {
  readonly reference: string;
  readonly events: readonly CaseEvent[];
  /** What the case is counted by; null: the council's rules of today. */
  readonly rules: Rules | null;
  readonly asOf: Instant;
}

/** The head and the clocks of a case, for one moment. */
export interface FirstView {
  readonly head: CaseHead;
  readonly clocks: readonly Clock[];
  readonly now: Instant;
  readonly answeredUnder: string | null;
}

/** By what a case is counted; null when kept rules are not those: then no date is better than a wrong one. */
export const rulesToCountBy = (
  matter: Case,
  own: Rules | null,
  council: CountingCouncil | null,
): Rules | null => {
  if (own !== null || council === null) return own;
  if (council.at !== undefined && council.rulesRevision !== matter.rules) return null;
  return council.rules[matter.authority] ?? null;
};

export const serviceName = (council: CountingCouncil | null, id: string): string =>
  council?.services.find((service) => service.id === id)?.name ?? id;

/** A case from its events. Null when it can not be counted yet: its rules have not come. */
export const viewOfCase = (
  open: CountedCase,
  council: CountingCouncil | null,
  minute: Instant,
): FirstView | null => {
  const matter = foldCase(open.events);
  const rules = rulesToCountBy(matter, open.rules, council);
  if (rules === null) return null;
  // The minute that has begun may lie before what the service has just recorded.
  const now = open.asOf > minute ? open.asOf : minute;
  const from = COUNTDOWN_WORDS.from(matter.sender.name, CHANNEL_WORDS[matter.channel]);
  return {
    head: {
      reference: open.reference,
      serviceName: serviceName(council, matter.service),
      subject: matter.subject,
      from,
    },
    clocks: clocksOf(matter, rules, now),
    now,
    answeredUnder: matter.mergedInto,
  };
};
