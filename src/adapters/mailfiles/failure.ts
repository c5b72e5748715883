import type { Failure } from "../../domain/result.ts";

/** Why a file, or one message in it, could not be read. The codes are stable. */
export interface MailFileFailure extends Failure {
  readonly code:
    | "empty-file"
    | "not-a-mail"
    | "outlook-msg-file"
    | "not-an-mbox"
    | "file-not-found"
    | "file-unreadable"
    | "no-mail-files";
}
