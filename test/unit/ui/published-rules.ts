import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { CaseFact } from "../../../src/domain/case/event.ts";
import { foldCase } from "../../../src/domain/case/fold.ts";
import type { Clock } from "../../../src/domain/clock/clock.ts";
import { clocksOf } from "../../../src/domain/clock/clocks.ts";
import { presetOf } from "../../../src/domain/standards/presets/presets.ts";
import type { Rules } from "../../../src/domain/standards/rules.ts";
import type { WaitingFor } from "../../../src/domain/standards/standard.ts";
import { caseHistory } from "../../support/case-history.ts";
import { RULES } from "../../support/rules.ts";

const SWITCHED_ON = [
  "joint-council",
  "call-back",
  "freedom-of-information",
  "subject-access",
  "lgsco-complaints",
];

/** The rules of an authority that has switched on standards of every sort. */
export const PUBLISHED_RULES: Rules = {
  ...RULES,
  standards: SWITCHED_ON.flatMap((id) => presetOf(id)?.standards ?? []),
};

/** Thu 2 April 2026, 16:00 in London; Good Friday is the 3rd. */
export const RECEIVED = "2026-04-02T15:00:00.000Z";

export type Happened = readonly (readonly [at: Instant, fact: CaseFact])[];
export type ReceivedAs = Parameters<typeof caseHistory>[2];

export const FOI: ReceivedAs = { kind: "information-request" };
export const SUBJECT_ACCESS: ReceivedAs = { kind: "subject-access-request" };
export const COMPLAINT: ReceivedAs = { kind: "complaint" };
export const CALL: ReceivedAs = {
  channel: "call-back",
  mailbox: null,
  messageId: null,
  timeKnown: true,
};

/** The clocks of a case received on Thu 2 April 2026, at a moment. */
export const clocksAt = (
  now: Instant,
  received: ReceivedAs = {},
  facts: Happened = [],
  rules: Rules = PUBLISHED_RULES,
): readonly Clock[] => clocksOf(foldCase(caseHistory(RECEIVED, facts, received)), rules, now);

/** The reply's clock of the same. */
export const replyAt = (...asked: Parameters<typeof clocksAt>): Clock => {
  const reply = clocksAt(...asked).at(-1);
  if (reply?.standard.promised !== "reply") throw new Error("No standard promises a reply");
  return reply;
};

export const waitingFor = (what: WaitingFor): CaseFact => ({
  type: "waiting",
  waitingFor: what,
  reason: "Asked by e-mail",
});

export const waitingEnded: CaseFact = { type: "waitingEnded", note: null };

export const extendedBy = (amount: number, customerToldOn: string): CaseFact => ({
  type: "extended",
  amount,
  reason: "The surveyor comes in May",
  customerToldOn,
  approvedBy: "Jo Bell",
});
