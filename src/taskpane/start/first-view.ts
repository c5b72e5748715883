import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Case } from "../../domain/case/case.ts";
import { foldCase } from "../../domain/case/fold.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { Council, OpenCase } from "../../ui/api/api.ts";
import type { CaseHead } from "../../ui/countdown/case-head-tree.ts";
import { COUNTDOWN_WORDS } from "../../ui/countdown/words.ts";
import { CHANNEL_WORDS } from "../../ui/format/scope-words.ts";
import type { SelectedMessage } from "../../ui/host/host.ts";
import type { LastCase } from "./kept/last-known.ts";

/** As much of the council as the clocks need. */
export type CountingCouncil = Pick<Council, "rules" | "rulesRevision" | "services"> & {
  /** When it was kept, for one that was; absent where the service has just told it. */
  readonly at?: number;
};

/** The head and the clocks of a case, for one moment. */
export interface FirstView {
  readonly head: CaseHead;
  readonly clocks: readonly Clock[];
  readonly now: Instant;
  readonly answeredUnder: string | null;
}

/** By what a case is counted; null when kept rules are not those: then no date is better than a wrong one. */
const rulesFor = (matter: Case, own: Rules | null, council: CountingCouncil | null): Rules | null => {
  if (own !== null || council === null) return own;
  if (council.at !== undefined && council.rulesRevision !== matter.rules) return null;
  return council.rules[matter.authority] ?? null;
};

const serviceName = (council: CountingCouncil | null, id: string): string =>
  council?.services.find((service) => service.id === id)?.name ?? id;

/** A case from its events. Null when it can not be counted yet: its rules have not come. */
export const viewOfCase = (
  open: Pick<OpenCase, "reference" | "events" | "rules" | "asOf">,
  council: CountingCouncil | null,
  minute: Instant,
): FirstView | null => {
  const matter = foldCase(open.events);
  const rules = rulesFor(matter, open.rules, council);
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

/** A case as it was last known. Who wrote and about what is not kept: Outlook says it of the selected message. */
export const viewOfLast = (
  last: LastCase,
  message: SelectedMessage,
  council: CountingCouncil | null,
  now: Instant,
): FirstView | null => {
  const rules = rulesFor(last.case, last.rules, council);
  if (rules === null) return null;
  const from = COUNTDOWN_WORDS.from(message.from?.name ?? "", CHANNEL_WORDS[last.case.channel]);
  return {
    head: {
      reference: last.reference,
      serviceName: serviceName(council, last.service),
      subject: message.subject,
      from,
    },
    clocks: clocksOf(last.case, rules, now),
    now,
    answeredUnder: last.case.mergedInto,
  };
};
