import type { Case } from "../../domain/case/case.ts";
import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { Answer } from "../../domain/reply/template.ts";

const ANSWERS: Readonly<Record<string, Answer>> = {
  acknowledged: "acknowledgement",
  holdingReplySent: "holding-reply",
  replied: "reply",
};

/**
 * What a sent message counts as in its case; null where it is recorded as no answer. `isCorrectable`: it is the reply
 * that the case was answered with, so one click says that it was something else.
 */
export const countedAs = (
  { history, repliedAt }: Pick<Case, "history" | "repliedAt">,
  messageId: string,
): { readonly as: Answer; readonly isCorrectable: boolean } | null => {
  const event = effectiveEvents(history).findLast(
    (each) => each.type in ANSWERS && "messageId" in each && each.messageId === messageId,
  );
  const as = event && ANSWERS[event.type];
  if (!event || !as) return null;
  return { as, isCorrectable: as === "reply" && event.at === repliedAt };
};
