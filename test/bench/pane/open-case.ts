import type { CaseEvent } from "../../../src/domain/case/event.ts";
import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { SeenMessage } from "../../../src/application/ports/seen-message.ts";
import type { RulesBook } from "../../../src/application/rules/rules-book.ts";
import type { TargetOf } from "../../../src/application/rules/targets.ts";
import { caseView } from "../../../src/application/views/case-row.ts";
import type { MessageView } from "../../../src/application/views/case-view.ts";
import { caseHistory, madeComplex, passedTo } from "../../support/case-history.ts";
import { THE_MESSAGE } from "./open-message.ts";

export const REFERENCE = "HS-2026-00412";

const HOUR_MS = 3_600_000;

/** Received an hour ago, and dealt with a little: what an officer meets when a morning begins. */
export const theCase = (now: Instant): CaseEvent[] => {
  const at = (hoursAgo: number): Instant => new Date(Date.parse(now) - hoursAgo * HOUR_MS).toISOString();
  return caseHistory(
    at(1),
    [
      [at(0.75), passedTo("revenues")],
      [at(0.6), passedTo("housing")],
      [at(0.5), { type: "takenOn", owner: { id: "officer-1", name: "An Officer" } }],
      [at(0.4), madeComplex],
    ],
    {
      authority: "calderwick",
      service: "housing",
      mailbox: THE_MESSAGE.mailbox,
      subject: THE_MESSAGE.subject,
      sender: THE_MESSAGE.from,
      messageId: THE_MESSAGE.messageId,
    },
  );
};

export const messageSeen = (
  events: readonly CaseEvent[],
  book: RulesBook,
  targetOf: TargetOf,
  now: Instant,
): MessageView => {
  const receivedAt = events[0]?.at ?? now;
  const message: SeenMessage = {
    mailbox: THE_MESSAGE.mailbox,
    messageId: THE_MESSAGE.messageId,
    graphId: "AAMkADAwATM0",
    conversationId: "AAQkADAwATM0",
    folder: "inbox",
    subject: THE_MESSAGE.subject,
    fromName: THE_MESSAGE.from.name,
    fromAddress: THE_MESSAGE.from.address,
    sentAt: receivedAt,
    receivedAt,
    inReplyTo: null,
    decision: "started-case",
    mailClass: "human",
    evidence: ["It comes from outside the council", "Nothing says that a machine wrote it"],
    reference: REFERENCE,
    ...{ addresses: null, saidAnswer: null, saidReplyBy: null },
  };
  return {
    messageId: message.messageId,
    mailbox: message.mailbox,
    decision: message.decision,
    mailClass: message.mailClass,
    evidence: message.evidence,
    receivedAt,
    case: caseView(
      { reference: REFERENCE, events, messages: [message], acknowledgement: null, uncovered: new Set() },
      book,
      targetOf,
      now,
    ),
  };
};
