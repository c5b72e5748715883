import { saysAcknowledgement, saysHoldingReply } from "../../domain/mail/said-in-subject.ts";
import { recordAnswer, type AnswerToCustomer } from "./answer-case.ts";
import type { SeenMessage } from "../ports/seen-message.ts";
import type { Desk } from "./desk.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { ANSWERS_NOTHING_SEEN } from "./sent-mail.ts";
import { messageKey, type ThreadKeys } from "./thread-keys.ts";

/** What kind it was decided to be when it was seen. */
const kindOf = ({ mailClass, subject }: Pick<SeenMessage, "mailClass" | "subject">): AnswerToCustomer => {
  if (mailClass === "auto_reply") return "automatic_acknowledgement";
  if (saysHoldingReply(subject)) return "holding_reply";
  return saysAcknowledgement(subject) ? "acknowledgement" : "reply";
};

/**
 * Takes in the answers that were seen before the message that they answer. One that is known only by its
 * conversation answers it only if it was sent afterwards: before, it was the council that wrote first.
 */
export const takeLateAnswers = (
  desk: Desk,
  reference: string,
  keys: Pick<ThreadKeys, "own" | "conversation">,
  receivedAt: string,
): void => {
  const named = new Set(desk.waitingFor([keys.own]));
  for (const answer of desk.waitingFor([keys.own, ...keys.conversation])) {
    const at = answer.sentAt ?? answer.receivedAt;
    if (answer.reference !== null || (!named.has(answer) && at < receivedAt)) continue;
    const { messageId, saidAnswer, saidReplyBy } = answer;
    const said = saidAnswer === null ? null : { as: saidAnswer, replyBy: saidReplyBy };
    const judged = judgeAnswer(desk, reference, { messageId, kind: kindOf(answer), said, at });
    recordAnswer(desk, reference, { messageId, kind: judged.kind, at, replyBy: judged.replyBy });
    desk.thread([messageKey(messageId)], reference);
    desk.redecide({
      ...answer,
      decision: "answers-case",
      reference,
      evidence: [
        "answers a message that arrived in the record after it",
        ...judged.evidence,
        ...answer.evidence.filter((each) => each !== ANSWERS_NOTHING_SEEN),
      ],
    });
  }
};
