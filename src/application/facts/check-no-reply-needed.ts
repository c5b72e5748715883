import type { OfficerFact } from "../use-cases.ts";
import { append, refuse, type Checked, type Situation } from "./situation.ts";

/**
 * "No reply needed", with a reason. Of an open case it concerns the matter itself; of one that is closed, only what the
 * customer has written since. Which of the two is written down, so that it never comes to mean the other.
 */
export const checkNoReplyNeeded = (
  { reason }: Extract<OfficerFact, { type: "noReplyNeeded" }>,
  { matter, now }: Situation,
): Checked => {
  if (matter.notFromPublic !== null) {
    return refuse("not-open", "The case is not from the public, so no clock runs on it.", "type");
  }
  if (matter.open) return append({ type: "noReplyNeeded", concerns: "case", reason }, now);
  if (matter.customerWroteAgainAt !== null) {
    return append({ type: "noReplyNeeded", concerns: "further-message", reason }, now);
  }
  return matter.repliedAt === null
    ? refuse("already-no-reply-needed", "That is recorded already.", "type")
    : refuse("already-replied", "The case is answered, and the customer has not written since.", "type");
};
