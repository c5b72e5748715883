import type { MailClass, OwnMail } from "../classification.ts";
import type { MailMessage } from "../message.ts";

/** A rule's finding: this mail starts no clock, because. */
export interface Finding {
  readonly class: MailClass;
  /** Plain words with the header that says so, first the one that decided. */
  readonly evidence: readonly string[];
}

/** Decides one thing about a message, or leaves it to the next rule by answering null. */
export type Rule = (message: MailMessage, own: OwnMail) => Finding | null;

export const found = (mailClass: MailClass, ...evidence: string[]): Finding => ({
  class: mailClass,
  evidence,
});
