import type { CaseEvent, CaseFact } from "../../src/domain/case/event.ts";
import type { CivilDate, Instant } from "../../src/domain/calendar/civil-date.ts";
import type { WaitingFor } from "../../src/domain/standards/standard.ts";

type Received = Extract<CaseFact, { type: "received" }>;

const RECEIVED: Received = {
  type: "received",
  channel: "email",
  authority: "upper-wending",
  service: "housing",
  kind: "enquiry",
  mailbox: "housing@wending.example",
  subject: "Leaking gutter",
  sender: { name: "A Resident", address: "resident@example.org" },
  messageId: "<1@example.org>",
};

/** The history of one case: its receipt, then what happened, each at its moment. */
export const caseHistory = (
  receivedAt: Instant,
  facts: readonly (readonly [at: Instant, fact: CaseFact])[] = [],
  received: Partial<Received> = {},
): CaseEvent[] =>
  [[receivedAt, { ...RECEIVED, ...received }] as const, ...facts].map(([at, fact], index) => ({
    ...fact,
    seq: index + 1,
    at,
    recordedAt: at,
    by: { kind: "officer", id: "officer-1", name: "An Officer" },
  }));

export const acknowledged = (automatic = false): CaseFact => ({
  type: "acknowledged",
  automatic,
  messageId: null,
  note: null,
});

export const replied: CaseFact = { type: "replied", messageId: null, note: null };

export const holdingReply: CaseFact = { type: "holdingReplySent", messageId: null, note: null };

/** One that names the day by which to expect the reply. */
export const holdingReplyBy = (replyBy: string): CaseFact => ({
  type: "holdingReplySent",
  messageId: null,
  note: null,
  replyBy,
});

export const noReplyNeeded = (concerns: "case" | "further-message" = "case"): CaseFact => ({
  type: "noReplyNeeded",
  concerns,
  reason: "Thank-you",
});

export const wroteAgain: CaseFact = { type: "customerWroteAgain", messageId: "<2@example.org>" };

export const withdrawn = (withdraws: number): CaseFact => ({ type: "withdrawn", withdraws });

export const notFromPublic: CaseFact = { type: "notFromPublic", reason: "A supplier" };

export const madeComplex: CaseFact = {
  type: "complexityChanged",
  complexity: "complex",
  reason: "Two services are involved",
};

export const passedTo = (service: string): CaseFact => ({ type: "reassigned", service, note: null });

export const waitingFor = (what: WaitingFor): CaseFact => ({
  type: "waiting",
  waitingFor: what,
  reason: "It can not be answered without",
});

export const waitingEnded: CaseFact = { type: "waitingEnded", note: null };

export const extended = (amount: number, customerToldOn: CivilDate): CaseFact => ({
  type: "extended",
  amount,
  customerToldOn,
  reason: "Records in the archive",
  approvedBy: null,
});

export const reached = (name: string): CaseFact => ({ type: "milestone", name });

export const reopened: CaseFact = { type: "reopened", reason: "The reply was about another address" };

export const mergedInto = (reference: string): CaseFact => ({ type: "mergedInto", reference });

export const mergedFrom = (receivedAt: Instant, receivedOn: CivilDate): CaseFact => ({
  type: "mergedFrom",
  reference: "HS-2026-00001",
  receivedAt,
  receivedOn,
});

export const receiptCorrectedTo = (receivedOn: CivilDate): CaseFact => ({
  type: "correctedReceipt",
  receivedOn,
  reason: "Stamped a day late",
});
