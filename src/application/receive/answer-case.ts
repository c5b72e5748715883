import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseFact } from "../../domain/case/event.ts";
import type { AnswerKind } from "../../domain/mail/answer.ts";
import type { Desk } from "./desk.ts";

/** An answer that reaches the customer. */
export type AnswerToCustomer = Exclude<AnswerKind, "not_to_customer" | "not_correspondence" | "unread">;

const factOf = (kind: AnswerToCustomer, messageId: string, replyBy: CivilDate | null): CaseFact => {
  switch (kind) {
    case "reply":
      return { type: "replied", messageId, note: null };
    case "holding_reply":
      return { type: "holdingReplySent", messageId, note: null, ...(replyBy === null ? {} : { replyBy }) };
    case "acknowledgement":
    case "automatic_acknowledgement":
      return {
        type: "acknowledged",
        automatic: kind === "automatic_acknowledgement",
        messageId,
        note: null,
      };
  }
};

/** Records that the council answered. A clock of the sender's that runs ahead never makes it precede the receipt. */
export const recordAnswer = (
  desk: Desk,
  reference: string,
  answer: {
    readonly messageId: string;
    readonly kind: AnswerToCustomer;
    readonly at: Instant;
    /** By when a holding reply promises the reply. */
    readonly replyBy: CivilDate | null;
  },
): void => {
  const receivedAt = desk.history(reference)[0]?.at ?? answer.at;
  const at = answer.at < receivedAt ? receivedAt : answer.at;
  desk.append(reference, factOf(answer.kind, answer.messageId, answer.replyBy), at);
};
