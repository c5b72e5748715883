import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Case } from "../../domain/case/case.ts";
import type { CaseFact } from "../../domain/case/event.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Council } from "../ports/council.ts";
import type { Refusal } from "../refusal.ts";

/** What an officer's fact is checked against. */
export interface Situation {
  readonly matter: Case;
  readonly council: Council;
  /** Those by which the case is counted. */
  readonly rules: Rules;
  readonly now: Instant;
}

/** What is appended: usually one fact, at the moment at which it happened. */
export type Appended = readonly { readonly fact: CaseFact; readonly at: Instant }[];

export type Checked = Result<Appended, Refusal>;

/** `field` within the fact: the form shows it there. */
export const refuse = (code: Refusal["code"], message: string, field: string): Result<never, Refusal> =>
  failed({ code, message, field: `fact.${field}` });

export const append = (fact: CaseFact, at: Instant): Checked => succeeded([{ fact, at }]);

export const replyClock = ({ matter, rules, now }: Situation): Clock | undefined =>
  clocksOf(matter, rules, now).find(({ standard }) => standard.promised === "reply");

/** Why nothing more is promised to the customer on this case; null while it is open. */
export const whyNotOpen = ({
  repliedAt,
  notFromPublic,
  noReplyNeeded,
}: Case): Result<never, Refusal> | null => {
  if (notFromPublic !== null) {
    return refuse("not-open", "The case is not from the public, so no clock runs on it.", "type");
  }
  if (repliedAt !== null) return refuse("not-open", "The case is answered. Reopen it first.", "type");
  if (noReplyNeeded !== null) {
    return refuse("not-open", "No reply is needed on this case. Reopen it first.", "type");
  }
  return null;
};
