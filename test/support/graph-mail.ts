import type { MailboxPage, MailboxReader, WatchedFolder } from "../../src/application/ports/mailbox.ts";
import type { DemoMessage } from "../../src/demo/council/demo-message.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";

export const HOUSING = "housing@calderwick.example";

/** A resident's message to the housing mailbox, number `n` of a series, a minute after the one before. */
export const mailFromResident = (n: number, more: Partial<DemoMessage> = {}): DemoMessage => ({
  mailbox: HOUSING,
  folder: "inbox",
  internetMessageId: `<${n}@residents.example>`,
  conversation: `conversation ${n}`,
  subject: `Broken window ${n}`,
  from: { name: "Anwen Price", address: "Anwen.Price@residents.example" },
  to: [{ name: "Housing", address: HOUSING }],
  receivedAt: new Date(Date.UTC(2026, 3, 2, 9, n)).toISOString(),
  text: "The window in the hall is broken.\n\nCould someone come and look?",
  inReplyTo: null,
  references: [],
  headers: [["X-Originating-IP", "192.0.2.7"]],
  attachments: [],
  ...more,
});

export const mailsFromResidents = (count: number): DemoMessage[] =>
  Array.from({ length: count }, (_, index) => mailFromResident(index + 1));

export const INBOX: WatchedFolder = { key: "inbox", name: "Inbox", holds: "inbox" };
export const SENT: WatchedFolder = { key: "sent", name: "Sent Items", holds: "sent" };
export const LONG_AGO = "2020-01-01T00:00:00.000Z";

/** What the first reading comes upon twice is the same message. */
const distinct = (messages: readonly MailMessage[]): MailMessage[] => [
  ...new Map(messages.map((message) => [message.graphId, message])).values(),
];

/** Reads a folder to its end and gives the pages; throws when a page cannot be read. */
export const readToEnd = async (
  reader: MailboxReader,
  folder: WatchedFolder = INBOX,
  cursor: string | null = null,
): Promise<{ pages: MailboxPage[]; messages: MailMessage[]; cursor: string }> => {
  const pages: MailboxPage[] = [];
  let at = cursor;
  for (;;) {
    const page = await reader.read(HOUSING, folder, { cursor: at, since: LONG_AGO });
    if (!page.ok) throw new Error(`${page.failure.code}: ${page.failure.message}`);
    pages.push(page.value);
    at = page.value.cursor;
    if (!page.value.more) {
      return { pages, messages: distinct(pages.flatMap((each) => [...each.messages])), cursor: at };
    }
  }
};
