import type { Language } from "../acknowledgement/template.ts";

/** What a reply written by an officer is to the customer: three different answers (ARCHITECTURE, "The words"). */
export const ANSWERS = ["acknowledgement", "holding-reply", "reply"] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a template is for. */
export const REPLY_PURPOSES = [
  "acknowledgement",
  "holding-reply",
  "apology",
  "information-request",
  "reply",
] as const;
export type ReplyPurpose = (typeof REPLY_PURPOSES)[number];

/**
 * The beginning of a reply that an officer finishes: plain text with places such as `{reference}`, an empty line
 * between paragraphs.
 */
export interface ReplyTemplate {
  /** Unique within its authority, for example `holding-reply`. */
  readonly id: string;
  readonly purpose: ReplyPurpose;
  /** As officers see it in the menu. */
  readonly name: string;
  /** In each language in which the authority writes; the first is its own. */
  readonly wordings: readonly { readonly language: Language; readonly text: string }[];
}

/** What is sent counts as this, unless the officer says otherwise: asking for information answers nothing yet. */
export const answerOf = (purpose: ReplyPurpose): Answer => {
  switch (purpose) {
    case "acknowledgement":
    case "information-request":
      return "acknowledgement";
    case "holding-reply":
      return "holding-reply";
    case "apology":
    case "reply":
      return "reply";
  }
};

/** What can be filled in, and what stands there then. */
export const REPLY_PLACES: Readonly<Record<string, string>> = {
  customer: "the customer's name",
  reference: "the case's reference",
  service: "the name of the service",
  council: "the name of the council",
  subject: "the subject of the customer's mail",
  received: "the date on which it was received",
  standard: "how long a reply may take, for example 8 working days",
  "reply by": "the date by which the reply is due",
  "new date": "the date that the officer promises in a holding reply",
  "days late": "by how much the reply is late, for example 3 working days",
  officer: "the name of the officer who writes",
};
