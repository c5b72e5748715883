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
  displayReplyForm?(form: string): void;
  displayReplyFormAsync?(form: string, callback: Callback<undefined>): void;
  getAllInternetHeadersAsync?(callback: Callback<string>): void;
  getSharedPropertiesAsync?(callback: Callback<{ readonly owner?: string }>): void;
}

export interface OfficeMailbox {
  readonly item?: OfficeItem | null;
  readonly userProfile?: { readonly emailAddress?: string };
  readonly diagnostics?: { readonly hostName?: string; readonly hostVersion?: string };
  addHandlerAsync?(event: string, listener: () => void, callback?: Callback<undefined>): void;
}

export interface OfficeSlice {
  readonly EventType: { readonly ItemChanged: string; readonly OfficeThemeChanged?: string };
  onReady(): Promise<{ readonly host?: string | null; readonly platform?: string | null }>;
  readonly context: {
    readonly mailbox?: OfficeMailbox | null;
    readonly platform?: string;
    readonly officeTheme?: { readonly bodyBackgroundColor?: string };
    readonly requirements?: { isSetSupported(name: string, version?: string): boolean };
  };
}
