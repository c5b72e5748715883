import type { SignInFailure } from "../application/ports/signed-in.ts";
import type { RefusalCode } from "../application/refusal.ts";
import type { Problem } from "../contracts/council.ts";
import type { Failure, Result } from "../domain/result.ts";

/** What the edge itself refuses. */
type EdgeCode =
  | "no-such-address"
  | "body-unreadable"
  | "body-too-large"
  | "body-not-json"
  | "message-not-seen"
  | "mailbox-not-watched"
  | "record-unavailable"
  | "pages-not-built"
  | "unexpected";

export type ProblemCode = RefusalCode | SignInFailure["code"] | EdgeCode;

/** 404: there is no such thing. 409: it cannot be done as things stand. 400: the request is to blame. */
const STATUS: Readonly<Record<ProblemCode, number>> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "sign-in-unavailable": 503,

  "case-not-found": 404,
  "message-not-found": 404,
  "standard-unknown": 404,
  "draft-not-found": 404,
  "message-not-seen": 404,
  "mailbox-not-watched": 404,
  "no-such-address": 404,

  "not-set-up": 409,
  "already-acknowledged": 409,
  "already-replied": 409,
  "already-not-from-public": 409,
  "already-no-reply-needed": 409,
  "already-waiting": 409,
  "already-open": 409,
  "already-merged": 409,
  "not-waiting": 409,
  "not-open": 409,
  "waiting-changes-nothing": 409,
  "reply-overdue": 409,
  "not-extendable": 409,
  "extension-too-often": 409,
  "merge-of-two-authorities": 409,
  "not-replied": 409,
  "nothing-to-withdraw": 409,
  "nothing-changed": 409,
  "still-being-tried": 409,
  "message-not-incoming": 409,
  "key-used-for-another": 409,
  "templates-changed": 409,
  "acknowledgement-changed": 409,
  "draft-exists": 409,
  "draft-changed": 409,
  "draft-settled": 409,
  "draft-not-approved": 409,
  "draft-base-changed": 409,
  "draft-not-adopted": 409,
  "already-in-force": 409,
  "own-draft": 409,
  "absence-overlaps": 409,
  "calendar-changed": 409,

  "mailbox-unknown": 400,
  "message-invalid": 400,
  "acknowledgement-invalid": 400,
  "reply-templates-invalid": 400,
  "draft-invalid": 400,
  "approval-in-future": 400,
  "set-by-law": 400,
  "in-force-from-past": 400,
  "in-force-before-base": 400,
  "authority-unknown": 400,
  "service-unknown": 400,
  "officer-unknown": 400,
  "setup-invalid": 400,
  "receipt-in-future": 400,
  "answer-in-future": 400,
  "answer-before-receipt": 400,
  "answer-before-reopening": 400,
  "receipt-after-answer": 400,
  "extension-too-long": 400,
  "extension-told-too-late": 400,
  "told-in-future": 400,
  "told-before-receipt": 400,
  "milestone-unknown": 400,
  "merge-with-itself": 400,
  "period-not-understood": 400,
  "field-invalid": 400,
  "body-unreadable": 400,
  "body-too-large": 413,
  "body-not-json": 415,

  "record-unavailable": 503,
  "pages-not-built": 503,
  unexpected: 500,
};

export interface EdgeFailure extends Failure {
  readonly code: ProblemCode;
}

export const statusOf = (code: ProblemCode): number => STATUS[code];

export const problemOf = ({ code, message, field }: Failure): Problem =>
  field === undefined ? { code, message } : { code, message, field };

/** The same shape without `readonly`, as the schemas have it. */
export type Plain<T> = T extends readonly (infer Each)[]
  ? Plain<Each>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

/** Turns what a use case gives into what goes out: the value, or the problem under its status. */
export const answer = <T>(
  reply: { statusCode: number },
  result: Result<T, EdgeFailure>,
): Plain<T> | Problem => {
  if (result.ok) return result.value as Plain<T>;
  reply.statusCode = statusOf(result.failure.code);
  return problemOf(result.failure);
};
