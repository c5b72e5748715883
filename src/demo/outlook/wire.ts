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

export interface ReplyDraft {
  readonly mailbox: string;
  readonly inReplyTo: string;
  readonly html: string;
}

export interface NewDraft {
  readonly mailbox: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}
