/** What the page that plays Outlook and its server say to each other. */
export interface FolderRow {
  readonly mailbox: string;
  readonly folder: Folder;
  readonly unread: number;
  readonly total: number;
}

export type Folder = "inbox" | "sentitems" | "junkemail";

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface Category {
  readonly name: string;
  /** `preset0` to `preset24`. */
  readonly colour: string;
}

export interface MessageRow {
  readonly id: string;
  readonly subject: string;
  readonly preview: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly receivedAt: string;
  readonly isRead: boolean;
  readonly categories: readonly string[];
  readonly hasAttachments: boolean;
}

export interface MessagePage {
  readonly rows: readonly MessageRow[];
  readonly total: number;
}

export interface FullMessage extends MessageRow {
  readonly mailbox: string;
  readonly folder: Folder;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly cc: readonly Correspondent[];
  readonly html: string;
  readonly text: string;
  readonly internetHeaders: string;
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
  }[];
}

export interface Mailbox {
  readonly address: string;
  /** The service that it belongs to, or the person. */
  readonly name: string;
  /** The council that is written to, or that it is one's own. */
  readonly council: string;
}

/** Where the page begins: who is there, and which mailboxes they see. */
export interface OutlookStart {
  readonly person: Correspondent;
  readonly mailboxes: readonly Mailbox[];
  readonly folders: readonly FolderRow[];
}

/** A mail as it leaves the window in which it was written. */
export interface OutgoingMail {
  /** Shared mailbox in whose name it goes out. */
  readonly mailbox: string;
  /** Id of the message that it answers; null for a new one. */
  readonly inReplyTo: string | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject: string;
  readonly html: string;
  /** Internet headers that an add-in has given it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
  }[];
}

/** Where a message lies, for an address that leads to it. */
export interface Found {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: Folder;
}
