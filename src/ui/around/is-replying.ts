import type { Case } from "../../domain/case/case.ts";
import type { Replying } from "../replies/use-replying.ts";

/** Whether an officer has a reply window open from here whose mail has not been recorded yet. */
export const isReplying = (
  replying: Pick<Replying, "window"> | null,
  matter: Pick<Case, "repliedAt" | "acknowledgedByPersonAt">,
): boolean => {
  if (replying === null || replying.window.state !== "opened" || matter.repliedAt !== null) return false;
  return replying.window.purpose !== "acknowledgement" || matter.acknowledgedByPersonAt === null;
};
