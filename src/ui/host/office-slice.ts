import type { OfficeAnswer } from "./answer-in-time.ts";

/*
 * The part of office.js that is used, and what may really be missing from it at run time. The published types
 * promise more than hosts keep: `item` is null in an empty folder, arrays are absent while a message is written.
 */
type Callback<T> = (answer: OfficeAnswer<T>) => void;

export interface OfficeAddress {
  readonly displayName?: string;
  readonly emailAddress?: string;
}

export interface OfficeItem {
  readonly itemType?: string;
  readonly internetMessageId?: string;
  /** A string in a received message; an object with methods in one that is being written. */
  readonly subject?: unknown;
  readonly from?: OfficeAddress;
  readonly to?: unknown;
  /** A `Date` in a received message. */
  readonly dateTimeCreated?: unknown;
  readonly cc?: unknown;
  readonly conversationId?: string | null;
  /** Of a message that is being written (Mailbox 1.14). */
  readonly inReplyTo?: string | null;
  /** Of a message that is being written (Mailbox 1.8). */
  readonly internetHeaders?: {
    setAsync?(headers: Readonly<Record<string, string>>, callback: Callback<undefined>): void;
    removeAsync?(names: readonly string[], callback: Callback<undefined>): void;
  };
  displayReplyForm?(form: string): void;
  displayReplyFormAsync?(form: string, callback: Callback<undefined>): void;
  getAllInternetHeadersAsync?(callback: Callback<string>): void;
  getSharedPropertiesAsync?(callback: Callback<{ readonly owner?: string }>): void;
}

/** One of several that are selected together (Mailbox 1.13; the Message-ID since 1.14). */
export interface OfficeSelectedItem {
  readonly itemType?: string;
  readonly itemMode?: string;
  readonly subject?: string;
  readonly internetMessageId?: string;
}

export interface OfficeMailbox {
  readonly item?: OfficeItem | null;
  readonly userProfile?: { readonly emailAddress?: string };
  readonly diagnostics?: { readonly hostName?: string; readonly hostVersion?: string };
  getSelectedItemsAsync?(callback: Callback<readonly OfficeSelectedItem[]>): void;
  addHandlerAsync?(event: string, listener: () => void, callback?: Callback<undefined>): void;
}

export interface OfficeSlice {
  readonly EventType: {
    readonly ItemChanged: string;
    readonly OfficeThemeChanged?: string;
    readonly SelectedItemsChanged?: string;
  };
  onReady(): Promise<{ readonly host?: string | null; readonly platform?: string | null }>;
  readonly context: {
    readonly mailbox?: OfficeMailbox | null;
    readonly platform?: string;
    readonly ui?: { openBrowserWindow?(url: string): void };
    readonly officeTheme?: { readonly bodyBackgroundColor?: string };
    readonly requirements?: { isSetSupported(name: string, version?: string): boolean };
  };
}
