import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import type { Rules } from "../standards/rules.ts";
import type { Promised } from "../standards/standard.ts";

/** What answered a promise, and when. */
export interface Answer {
  readonly at: Instant;
  readonly by: "person" | "machine" | "reply";
}

const answer = (at: Instant | null, by: Answer["by"]): readonly Answer[] => (at === null ? [] : [{ at, by }]);

/**
 * The first thing that answered a promise, or null. A full reply also confirms receipt, so it keeps the
 * acknowledgement too. A machine's acknowledgement keeps it only where the authority says that it counts.
 * At the same moment a person's acknowledgement goes before a reply, and both before a machine's.
 */
export const answerTo = (
  promised: Promised,
  matter: Pick<
    Case,
    "acknowledgedByPersonAt" | "acknowledgedAutomaticallyAt" | "repliedAt" | "firstRepliedAt"
  >,
  { automaticAcknowledgementCounts }: Pick<Rules, "automaticAcknowledgementCounts">,
): Answer | null => {
  if (promised === "reply") return answer(matter.repliedAt, "reply")[0] ?? null;
  const answers = [
    ...answer(matter.acknowledgedByPersonAt, "person"),
    ...answer(matter.firstRepliedAt, "reply"),
    ...(automaticAcknowledgementCounts ? answer(matter.acknowledgedAutomaticallyAt, "machine") : []),
  ];
  return answers.reduce<Answer | null>(
    (first, each) => (first === null || each.at < first.at ? each : first),
    null,
  );
};
