/** Outlook's and Exchange's own folders, by the names that Graph knows them by, as the mailbox shows them. */
export const FOLDERS = {
  inbox: "Inbox",
  drafts: "Drafts",
  sentitems: "Sent Items",
  junkemail: "Junk Email",
  archive: "Archive",
  deleteditems: "Deleted Items",
  outbox: "Outbox",
  conversationhistory: "Conversation History",
  syncissues: "Sync Issues",
  conflicts: "Conflicts",
  localfailures: "Local Failures",
  serverfailures: "Server Failures",
  clutter: "Clutter",
} as const;

export type WellKnownFolder = keyof typeof FOLDERS;

/** A well-known name, or the key of a folder that people made. */
export type FolderName = string;

/** The folder above all others. It holds no mail and is in no list, but is a parent. */
export const ROOT = "msgfolderroot";

/** A folder of one mailbox. */
export interface MailFolder {
  readonly mailbox: string;
  readonly key: FolderName;
  readonly displayName: string;
  /** The key of the folder it lies in. */
  readonly parent: FolderName;
  readonly hidden: boolean;
}

const WITHIN: Partial<Record<WellKnownFolder, WellKnownFolder>> = {
  conflicts: "syncissues",
  localfailures: "syncissues",
  serverfailures: "syncissues",
};

/** Made by Exchange for its own purposes, and without a well-known name of its own. */
const RSS = "rssfeeds";

/** The folders that every mailbox has before anybody makes one. */
export const foldersOfExchange = (mailbox: string): readonly MailFolder[] => [
  ...Object.entries(FOLDERS).map(([key, displayName]) => ({
    mailbox,
    key,
    displayName,
    parent: WITHIN[key as WellKnownFolder] ?? ROOT,
    hidden: key === "clutter",
  })),
  { mailbox, key: RSS, displayName: "RSS Feeds", parent: ROOT, hidden: false },
];
