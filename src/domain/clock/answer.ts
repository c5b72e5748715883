import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import type { Rules } from "../standards/rules.ts";
import type { Promised } from "../standards/standard.ts";

/** What answered a promise, and when. */
export interface Answer {
  readonly at: Instant;
  readonly by: "person" | "machine" | "holding-reply" | "reply";
}

/** The earlier of two answers; of two at the same moment the first that is named. */
const earlier = (known: Answer | null, at: Instant | null, by: Answer["by"]): Answer | null =>
  at === null || (known !== null && known.at <= at) ? known : { at, by };

/**
 * The first thing that answered a promise, or null. A full reply also confirms receipt, so it keeps the
 * acknowledgement too, and so does a holding reply; the reply itself only a full one. A machine's acknowledgement
 * keeps it only where the authority says that it counts. At the same moment a person's acknowledgement goes before a holding reply, that before a reply, and all before a
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
  let first: Answer | null = null;
  if (promised === "reply") {
    first = earlier(first, matter.repliedAt, "reply");
  } else {
    first = earlier(first, matter.acknowledgedByPersonAt, "person");
    first = earlier(first, matter.holdingRepliesAt[0] ?? null, "holding-reply");
    first = earlier(first, matter.firstRepliedAt, "reply");
    if (automaticAcknowledgementCounts) {
      first = earlier(first, matter.acknowledgedAutomaticallyAt, "machine");
    }
  }
  return first !== null && until !== null && first.at > until ? null : first;
};
