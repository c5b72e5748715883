import { CLOCK_WORDS } from "../clock/words.ts";
import type { Deed } from "./deed.ts";
import type { EventNames } from "./event-words.ts";
import { CASE_WORDS } from "./words.ts";

/** A recorded fact in a few words, for the undo bar and for what is not saved yet. */
export const factWords = (fact: Deed, names: EventNames): string => {
  switch (fact.type) {
    case "acknowledged":
      return "Marked acknowledged";
    case "replied":
      return "Reply recorded";
    case "holdingReplySent":
      return fact.replyBy === undefined
        ? "Holding reply recorded: the reply is still due"
        : `Holding reply recorded: the customer expects the reply by ${names.dateName(fact.replyBy)}`;
    case "replyWasHoldingReply":
      return "Recorded as a holding reply: the reply is still due";
    case "noReplyNeeded":
      return `No reply needed: ${fact.reason}`;
    case "replyWasAcknowledgement":
      return "Recorded as an acknowledgement: the reply is still due";
    case "takenOn":
      return fact.owner === null ? "Handed back: unowned" : `Owner: ${fact.owner.name}`;
    case "reassigned":
      return `Passed to ${names.serviceName(fact.service)}`;
    case "complexityChanged":
      return `Marked ${fact.complexity}`;
    case "reclassified":
      return `Logged as ${CASE_WORDS.kinds[fact.kind].toLowerCase()}`;
    case "waiting":
      return `Waiting for ${CLOCK_WORDS.waitingFor[fact.waitingFor]}`;
    case "waitingEnded":
      return "The customer answered";
    case "extended":
      return `Reply extended by ${names.extensionName(fact.amount)}`;
    case "milestone":
      return `Recorded: ${fact.name}`;
    case "reopened":
      return "Reopened";
    case "mergedInto":
      return `Answered with ${fact.reference}`;
    case "notFromPublic":
      return "Clocks stopped: not from the public";
    case "correctedReceipt":
      return `Received date corrected to ${names.dateName(fact.receivedOn)}`;
    case "noted":
      return "Note added";
    case "withdrawn":
      return "Taken back";
  }
};
