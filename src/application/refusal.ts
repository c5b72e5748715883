import { failed, type Failure, type Result } from "../domain/result.ts";

/** Why the record refuses something, for programs. The message says what happened and what to do. */
export type RefusalCode =
  | "not-set-up"
  | "setup-invalid"
  | "case-not-found"
  | "message-not-found"
  | "mailbox-unknown"
  | "message-invalid"
  | "acknowledgement-invalid"
  | "reply-templates-invalid"
  | "templates-changed"
  | "acknowledgement-changed"
  | "standard-unknown"
  | "draft-not-found"
  | "draft-invalid"
  | "draft-exists"
  | "draft-changed"
  | "draft-settled"
  | "draft-not-approved"
  | "draft-base-changed"
  | "draft-not-adopted"
  | "already-in-force"
  | "own-draft"
  | "approval-in-future"
  | "set-by-law"
  | "in-force-from-past"
  | "in-force-before-base"
  | "authority-unknown"
  | "service-unknown"
  | "officer-unknown"
  | "already-acknowledged"
  | "already-replied"
  | "already-not-from-public"
  | "already-no-reply-needed"
  | "already-waiting"
  | "already-open"
  | "already-merged"
  | "not-waiting"
  | "not-open"
  | "waiting-changes-nothing"
  | "reply-overdue"
  | "not-extendable"
  | "extension-too-often"
  | "extension-too-long"
  | "extension-told-too-late"
  | "told-in-future"
  | "told-before-receipt"
  | "milestone-unknown"
  | "merge-with-itself"
  | "merge-of-two-authorities"
  | "not-replied"
  | "nothing-to-withdraw"
  | "nothing-changed"
  | "still-being-tried"
  | "message-not-incoming"
  | "receipt-in-future"
  | "answer-in-future"
  | "answer-before-receipt"
  | "answer-before-reopening"
  | "receipt-after-answer"
  | "key-used-for-another"
  | "absence-overlaps"
  | "calendar-changed"
  | "period-not-understood"
  | "field-invalid";

export interface Refusal extends Failure {
  readonly code: RefusalCode;
}

export const NOT_SET_UP: Refusal = {
  code: "not-set-up",
  message: "No council has been set up yet. Import mail with a mailbox, or save a council's settings.",
};

export const caseNotFound = (reference: string): Refusal => ({
  code: "case-not-found",
  field: "reference",
  message: `There is no case ${reference}.`,
});

export const MESSAGE_NOT_FOUND: Refusal = {
  code: "message-not-found",
  field: "messageId",
  message: "This message has not been seen yet. New mail is read within a minute.",
};

export const KEY_USED: Refusal = {
  code: "key-used-for-another",
  field: "key",
  message: "This key was used for something else. Send a new key with each new entry.",
};

export const fieldInvalid = (field: string, message: string): Result<never, Refusal> =>
  failed({ code: "field-invalid", field, message });

export const authorityUnknown = (id: string): Refusal => ({
  code: "authority-unknown",
  field: "authority",
  message: `There is no authority ${id}.`,
});

export const serviceUnknown = (id: string): Refusal => ({
  code: "service-unknown",
  field: "service",
  message: `There is no service ${id}.`,
});

export const mailboxUnknown = (mailbox: string): Refusal => ({
  code: "mailbox-unknown",
  field: "mailbox",
  message: `${mailbox} is not set up as a shared mailbox.`,
});
