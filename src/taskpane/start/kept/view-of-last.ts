import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { clocksOf } from "../../../domain/clock/clocks.ts";
import { COUNTDOWN_WORDS } from "../../../ui/countdown/words.ts";
import {
  rulesToCountBy,
  serviceName,
  type CountingCouncil,
  type FirstView,
} from "../../../ui/first-picture/first-view.ts";
import { CHANNEL_WORDS } from "../../../ui/format/scope-words.ts";
import type { SelectedMessage } from "../../../ui/host/host.ts";
import type { LastCase } from "./last-known.ts";

/** A case as it was last known. Who wrote and about what is not kept: Outlook says it of the selected message. */
export const viewOfLast = (
  last: LastCase,
  message: SelectedMessage,
  council: CountingCouncil | null,
  now: Instant,
): FirstView | null => {
  const rules = rulesToCountBy(last.case, last.rules, council);
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
