import type { Failure } from "../domain/result.ts";

/** Why the record refuses something, for programs. The message says what happened and what to do. */
export type RefusalCode =
  | "not-set-up"
  | "setup-invalid"
  | "case-not-found"
  | "message-not-found"
  | "mailbox-unknown"
  | "authority-unknown"
  | "service-unknown"
  | "officer-unknown"
  | "already-acknowledged"
  | "already-replied"
  | "already-not-from-public"
  | "not-replied"
  | "nothing-to-withdraw"
  | "nothing-changed"
  | "clock-already-running"
  | "receipt-in-future"
  | "answer-in-future"
  | "answer-before-receipt"
  | "key-used-for-another"
  | "period-invalid"
  | "field-invalid";

export interface Refusal extends Failure {
  readonly code: RefusalCode;
}
