import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import type { Rules } from "../standards/rules.ts";
import type { Promised } from "../standards/standard.ts";

/** What answered a promise, and when. */
export interface Answer {
  readonly at: Instant;
  readonly by: "person" | "machine" | "holding-reply" | "reply";
}

const answer = (at: Instant | null, by: Answer["by"]): readonly Answer[] => (at === null ? [] : [{ at, by }]);

/**
 * The first thing that answered a promise, or null. A full reply also confirms receipt, so it keeps the
 * acknowledgement too, and so does a holding reply; the reply itself only a full one. A machine's acknowledgement keeps it only where the authority says that it counts.
 * At the same moment a person's acknowledgement goes before a holding reply, that before a reply, and all before a
 * machine's. What was sent after it was said that no reply is needed answers something else.
 */
export const answerTo = (
  promised: Promised,
  matter: Pick<
    Case,
    | "acknowledgedByPersonAt"
    | "acknowledgedAutomaticallyAt"
    | "holdingRepliesAt"
    | "repliedAt"
    | "firstRepliedAt"
    | "noReplyNeeded"
  >,
  { automaticAcknowledgementCounts }: Pick<Rules, "automaticAcknowledgementCounts">,
): Answer | null => {
  const until = matter.noReplyNeeded?.at ?? null;
  const counts = ({ at }: Answer): boolean => until === null || at <= until;
  if (promised === "reply") return answer(matter.repliedAt, "reply").find(counts) ?? null;
  const answers = [
    ...answer(matter.acknowledgedByPersonAt, "person"),
    ...answer(matter.holdingRepliesAt[0] ?? null, "holding-reply"),
    ...answer(matter.firstRepliedAt, "reply"),
    ...(automaticAcknowledgementCounts ? answer(matter.acknowledgedAutomaticallyAt, "machine") : []),
  ];
  return answers
    .filter(counts)
    .reduce<Answer | null>((first, each) => (first === null || each.at < first.at ? each : first), null);
};
