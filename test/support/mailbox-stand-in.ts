import type {
  MailboxFailure,
  MailboxPage,
  MailboxReader,
  WatchedFolder,
} from "../../src/application/ports/mailbox.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import { failed, succeeded } from "../../src/domain/result.ts";

/** A message of a resident, as Microsoft 365 would give it. */
export const residentsMail = (
  mailbox: string,
  number: number,
  change: Partial<MailMessage> = {},
): MailMessage => ({
  mailbox,
  folder: "inbox",
  messageId: `<resident-${number}@mail.example>`,
  graphId: `graph-${mailbox}-${number}`,
  conversationId: `conversation-${mailbox}-${number}`,
  subject: `Missed bin ${number}`,
  from: { name: `Resident ${number}`, address: `resident${number}@mail.example` },
  replyTo: [],
  to: [{ name: "", address: mailbox }],
  recipientCount: 1,
  sentAt: "2026-04-02T15:00:00.000Z",
  receivedAt: new Date(Date.parse("2026-04-02T15:00:00.000Z") + number * 60_000).toISOString(),
  inReplyTo: null,
  references: [],
  headers: [],
  itemClass: "IPM.Note",
  mended: [],
  ...change,
});

const FOLDERS: readonly WatchedFolder[] = [
  { key: "inbox", name: "Inbox", holds: "inbox" },
  { key: "sent", name: "Sent Items", holds: "sent" },
];

/**
 * Mailboxes in memory, read page by page. A cursor says how many messages were given out. Failures that are
 * laid in wait for a mailbox come first, one a call.
 */
export const createMailboxStandIn = (pageSize = 2) => {
  const folders = new Map<string, MailMessage[]>();
  const failures = new Map<string, MailboxFailure[]>();
  const calls: {
    readonly mailbox: string;
    readonly folder: string;
    readonly cursor: string | null;
    readonly since: string;
  }[] = [];
  const again: string[] = [];
  const keyOf = (mailbox: string, folder: string): string => `${folder} of ${mailbox}`;

  const reader: MailboxReader = {
    folders: async () => succeeded(FOLDERS),
    count: async (mailbox, folder) => succeeded((folders.get(keyOf(mailbox, folder.key)) ?? []).length),
    again: async (mailbox, folder, graphId) => {
      again.push(graphId);
      const all = folders.get(keyOf(mailbox, folder.key)) ?? [];
      return succeeded(all.find((each) => each.graphId === graphId) ?? null);
    },
    read: async (mailbox, folder, { cursor, since }) => {
      calls.push({ mailbox, folder: folder.key, cursor, since });
      const failure = failures.get(mailbox)?.shift();
      if (failure !== undefined) return failed(failure);
      const all = folders.get(keyOf(mailbox, folder.key)) ?? [];
      const from = cursor === null ? 0 : Number(cursor);
      const messages = all.slice(from, from + pageSize);
      const reached = from + messages.length;
      const page: MailboxPage = {
        messages,
        unreadable: [],
        cursor: String(reached),
        more: reached < all.length,
      };
      return succeeded(page);
    },
  };

  return {
    reader,
    calls,
    again,
    arrive: (message: MailMessage): void => {
      const key = keyOf(message.mailbox, message.folder === "sent" ? "sent" : "inbox");
      folders.set(key, [...(folders.get(key) ?? []), message]);
    },
    failNext: (mailbox: string, failure: MailboxFailure): void => {
      failures.set(mailbox, [...(failures.get(mailbox) ?? []), failure]);
    },
  };
};
