import type { OfficeAnswer } from "../ui/host/answer-in-time.ts";
import type { OfficeSlice } from "../ui/host/office-slice.ts";

/*
 * The part of office.js that is used here, and what may really be missing from it. In classic Outlook these functions
 * run in a JavaScript engine without a page: nothing of a browser may be asked for, and `item` has fewer members.
 */
export type HostCallback<T> = (answer: OfficeAnswer<T>) => void;

export interface Readable<T> {
  getAsync?(callback: HostCallback<T>): void;
}

export interface Recipient {
  readonly emailAddress?: string;
}

/** A message that is being written. */
export interface ComposedItem {
  readonly conversationId?: string | null;
  /** Message-ID that is answered. Mailbox 1.14. */
  readonly inReplyTo?: string | null;
  readonly subject?: Readable<string>;
  readonly to?: Readable<readonly Recipient[]>;
  readonly cc?: Readable<readonly Recipient[]>;
  readonly bcc?: Readable<readonly Recipient[]>;
  readonly body?: { getAsync?(format: "text", callback: HostCallback<string>): void };
  getAttachmentsAsync?(callback: HostCallback<readonly { readonly isInline?: boolean }[]>): void;
  readonly internetHeaders?: {
    getAsync?(names: readonly string[], callback: HostCallback<Readonly<Record<string, string>>>): void;
    setAsync?(headers: Readonly<Record<string, string>>, callback: HostCallback<undefined>): void;
  };
}

/** Outlook's bar above a message. Of an error and of progress, icon and persistence may not be given. */
export type NoticeDetails =
  | {
      readonly type: "informationalMessage";
      readonly message: string;
      readonly icon: string;
      readonly persistent: boolean;
    }
  | { readonly type: "errorMessage" | "progressIndicator"; readonly message: string };

/** A message that is being read. */
export interface ReadItem {
  readonly internetMessageId?: string;
  readonly notificationMessages?: {
    replaceAsync?(key: string, details: NoticeDetails, callback: HostCallback<undefined>): void;
  };
  getSharedPropertiesAsync?(callback: HostCallback<{ readonly owner?: string }>): void;
}

/** What `event.completed` of Smart Alerts takes. */
export interface SendDecision {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  /** As text: "In earlier versions of Outlook on Windows, only the `string` type is supported." */
  readonly contextData?: string;
}

export interface EventOf<Options> {
  completed(options?: Options): void;
}

/** The host's own way to a token. */
export interface HostSignIn {
  getAccessToken(options: {
    readonly allowSignInPrompt: false;
    readonly allowConsentPrompt: false;
  }): Promise<string>;
}

export interface EventsOffice {
  onReady?(): unknown;
  readonly actions: {
    associate(name: string, run: (event: EventOf<SendDecision>) => void): void;
  };
  readonly auth?: HostSignIn;
  readonly context: {
    readonly mailbox?: { readonly item?: (ReadItem & ComposedItem) | null } | null;
    readonly requirements?: NonNullable<OfficeSlice["context"]["requirements"]>;
  };
}
