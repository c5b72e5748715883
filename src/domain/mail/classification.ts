/** What sort of message it is. When in doubt it is human: a dropped letter costs more than one row too many. */
export type MailClass =
  | "human"
  | "web_form"
  | "auto_reply"
  | "out_of_office"
  | "bounce"
  | "read_receipt"
  | "calendar"
  | "list"
  | "auto_generated"
  | "feedback_report"
  | "own_loop"
  | "internal"
  | "spam";

export interface Classification {
  readonly class: MailClass;
  readonly startsClock: boolean;
  /** Whether an automatic acknowledgement may be sent: never to machines, lists or a null return path. */
  readonly sendAutoAck: boolean;
  /** Why, in plain words with the header that says so: "automatic reply (Auto-Submitted: auto-replied)". */
  readonly evidence: readonly string[];
}

/** What the rules must know of the council to tell the public from its own mail. */
export interface OwnMail {
  /** Domains whose mail is internal, lower case. */
  readonly domains: readonly string[];
  /** Shared mailboxes of the council, lower case. */
  readonly mailboxes: readonly string[];
  /** Senders on an own domain that relay the public's web forms, lower case. */
  readonly webFormSenders: readonly string[];
}
