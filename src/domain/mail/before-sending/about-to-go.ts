import type { Answer } from "../../reply/template.ts";

/** A mail that an officer has pressed Send for. What the host did not tell is null: then nothing is found in it. */
export interface AboutToGo {
  readonly subject: string;
  /** Plain text, the quoted mail below it included. */
  readonly text: string | null;
  /** Files that go with it. Pictures within the text do not count. */
  readonly attachments: number | null;
  /** Addresses in To, Cc and Bcc. */
  readonly recipients: readonly string[] | null;
  /** What the mail says itself that it is, by its header. */
  readonly saysAnswer: Answer | null;
}

/** The case of the conversation that it goes out in. */
export interface TrackedConversation {
  readonly reference: string;
  /** Still owed a reply. */
  readonly open: boolean;
  /** What the officer began lately, where that is known. */
  readonly begunAs: Answer | null;
  /** Everyone in the conversation so far and the council's mailboxes; lower case. Empty: not everyone is known. */
  readonly addresses: readonly string[];
  /** Mail domains of the council; lower case. */
  readonly ownDomains: readonly string[];
}

/** Something to say before it goes. `code` is stable; the mail may go all the same. */
export type Finding =
  | { readonly code: "address-outside-thread"; readonly addresses: readonly string[] }
  /** `word` is how the text mentions it. */
  | { readonly code: "attachment-missing"; readonly word: string }
  | { readonly code: "reference-missing" }
  | { readonly code: "answer-unknown" };

/** Looks for one thing, or has nothing to say. */
export type Rule = (mail: AboutToGo, conversation: TrackedConversation) => Finding | null;
