import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Answer } from "../../domain/reply/template.ts";
import type { Result } from "../../domain/result.ts";

/** A message that somebody selected, as far as the host tells. Nothing of it is trusted as proof of anything. */
export interface SelectedMessage {
  /** Internet Message-ID with its angle brackets: the one id that host and service share. */
  readonly messageId: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string } | null;
  /** Addresses in To and Cc, lower case: among them is the shared mailbox, unless the mail was blind-copied. */
  readonly addressedTo: readonly string[];
  /** The mailbox that holds it, lower case, where the host knows; it often does not. */
  readonly mailbox: string | null;
  /** The signed-in person wrote it. */
  readonly isSent: boolean;
}

/** One of several messages that are selected together. Hosts tell little of them. */
export interface SelectedInList {
  /** Null where the host does not tell it (before Mailbox 1.14). */
  readonly messageId: string | null;
  readonly subject: string;
}

export type Selection =
  | { readonly kind: "message"; readonly message: SelectedMessage }
  /** No item, several items, or a mailbox that is hidden from the address list: hosts do not say which. */
  | { readonly kind: "nothing" }
  /** Two or more messages, where the host tells which. */
  | { readonly kind: "several"; readonly messages: readonly SelectedInList[] }
  /** A message that is being written. `conversationId` is null for a new one. */
  | { readonly kind: "composing"; readonly conversationId: string | null }
  | { readonly kind: "appointment" }
  /** The add-in may not read what is selected: the administrator gave it too little. */
  | { readonly kind: "not-allowed" }
  /** A draft that was saved, or an item of a sort that is not known here. */
  | { readonly kind: "not-a-received-message" };

/** A message that is being written, as far as the host tells. */
export interface Draft {
  readonly conversationId: string | null;
  /** Message-ID of what it answers; null where the host does not tell it (before Mailbox 1.14). */
  readonly inReplyTo: string | null;
  readonly subject: string;
}

/** What a mail says that it is, in a header of its own. */
export interface AnswerHeader {
  readonly as: Answer;
  /** The new date of a holding reply. */
  readonly replyBy: CivilDate | null;
}

/** What a host tells of a message only when it is asked. */
export interface MessageOrigin {
  /** When it came into the mailbox in which it lies. */
  readonly receivedAt: Instant;
  /** Message-IDs with their angle brackets; none where the host does not tell the headers. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

export type ColourScheme = "light" | "dark" | "high-contrast";

export interface DiagnosticLine {
  readonly label: string;
  readonly value: string;
}

/** The program around the page: Outlook, or a plain browser. */
export interface Host {
  readonly name: "outlook" | "browser";
  selection(): Selection;
  /** Calls back when another item was selected, or might have been. Answers how to stop. */
  onSelectionMayHaveChanged(listener: () => void): () => void;
  colourScheme(): ColourScheme;
  onColourSchemeChanged(listener: () => void): () => void;
  /**
   * Opens the host's own reply window with `html` in it. `messageId` is the message that is meant: when the
   * host has moved on to another, nothing opens (`item-changed`). `permission-too-low`: the add-in may not.
   */
  openReply(messageId: string, html: string): Promise<Result<void>>;
  /** When a message was received and what it answers. `item-changed`: the host has moved on to another. */
  origin(messageId: string): Promise<Result<MessageOrigin>>;
  /** The message that is being written. `item-changed`: another one is, or none. */
  draft(): Promise<Result<Draft>>;
  /**
   * Writes into the headers of the message that is being written what it is. `conversationId` is of the draft that is
   * meant: another is left alone (`item-changed`). `not-supported`: this host cannot.
   */
  setAnswerHeader(conversationId: string | null, header: AnswerHeader): Promise<Result<void>>;
  /** Opens an address in the person's browser, in a window of its own: call it from a click. */
  openLink(url: string): void;
  /** Who the host says is signed in, to spare a choice of accounts. A hint, never proof. */
  readonly loginHint: string | null;
  /** Whether the host offers its own nested sign-in. */
  readonly nestedSignIn: boolean;
  diagnostics(): readonly DiagnosticLine[];
}
