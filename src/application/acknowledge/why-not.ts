import type { Case } from "../../domain/case/case.ts";

/** Why a case needs no automatic acknowledgement any more; null when it still does. */
export const whyNot = (matter: Case): string | null => {
  if (matter.notFromPublic !== null) return "It is not from the public.";
  if (matter.mergedInto !== null) return `It is answered under ${matter.mergedInto}.`;
  if (matter.firstRepliedAt !== null) return "It has been replied to.";
  if (matter.acknowledgedByPersonAt !== null) return "A person has acknowledged it.";
  if (matter.holdingRepliesAt.length > 0) return "A holding reply has been sent.";
  if (!matter.open) return "The case is closed.";
  return null;
};
