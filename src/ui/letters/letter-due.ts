import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { instantAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import { isCallTime, timeOf, type LetterDraft } from "./letter-draft.ts";

type Scope = Pick<LetterDraft, "authority" | "service" | "channel" | "kind" | "complexity" | "time">;

/**
 * The clocks that a letter will have, before it is logged: counted from the receipt that the service would write
 * down, by the same rules as there.
 */
export const letterClocks = (draft: Scope, receivedOn: CivilDate, rules: Rules): readonly Clock[] => {
  const typed = timeOf(draft);
  const time = typed !== null && isCallTime(typed) ? typed : null;
  const at = instantAt(receivedOn, time ?? "00:00", rules.calendar.timeZone);
  const { authority, service, channel, kind, complexity } = draft;
  const matter = foldCase([
    {
      type: "received",
      ...{ channel, authority, service, kind, complexity },
      ...{ mailbox: null, subject: "", sender: { name: "", address: null }, messageId: null },
      timeKnown: time !== null,
      ...{ seq: 1, at, recordedAt: at, by: { kind: "service", name: "Response Standards" } },
    },
  ]);
  return clocksOf(matter, rules, at);
};
