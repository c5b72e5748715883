import { headersOf } from "../graph/routes/mime.ts";
import { htmlFromText } from "../graph/world/body.ts";
import type { Microsoft365 } from "../graph/world/microsoft-365.ts";
import type { StoredMail } from "../graph/world/stored-mail.ts";
import type { ListQuery, Mailboxes } from "./mailboxes.ts";
import type { Correspondent, Folder, FolderRow, FullMessage, MessageRow } from "./wire.ts";

const FOLDERS: readonly Folder[] = ["inbox", "sentitems", "junkemail"];
const PREVIEW = 160;

const rowOf = (mail: StoredMail): MessageRow => ({
  id: mail.id,
  subject: mail.subject,
  preview: mail.text.replace(/\s+/g, " ").slice(0, PREVIEW),
  from: mail.from,
  to: mail.to,
  receivedAt: mail.receivedAt,
  isRead: mail.isRead,
  categories: mail.categories,
  hasAttachments: mail.attachments.length > 0,
});

const wholeOf = (mail: StoredMail): FullMessage => ({
  ...rowOf(mail),
  mailbox: mail.mailbox,
  folder: mail.folder as Folder,
  internetMessageId: mail.internetMessageId,
  conversationId: mail.conversationId,
  cc: mail.cc,
  html: mail.html ?? htmlFromText(mail.text),
  text: mail.text,
  internetHeaders: headersOf(mail)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\r\n"),
  attachments: mail.attachments.map((file, index) => ({ id: `${mail.id}-${index + 1}`, ...file })),
});

const matches = (mail: StoredMail, words: readonly string[]): boolean => {
  const text = `${mail.subject} ${mail.from.name} ${mail.from.address} ${mail.text}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The mailboxes as Outlook's page shows them. The page sees the very messages that Graph gives the service. */
export const mailboxesOf = (world: Microsoft365): Mailboxes => {
  // Counting and sorting thousands of messages for each look would be felt; a folder changes rarely.
  const sorted = new Map<string, readonly StoredMail[]>();
  world.onChange(({ mailbox, folder }) => sorted.delete(`${mailbox} ${folder}`));
  const inFolder = (mailbox: string, folder: Folder): readonly StoredMail[] => {
    const key = `${mailbox} ${folder}`;
    const mails = sorted.get(key) ?? world.messagesIn(mailbox, folder);
    sorted.set(key, mails);
    return mails;
  };

  const inMailbox = (mailbox: string, id: string): StoredMail | undefined => {
    const mail = world.message(id);
    return mail?.mailbox === mailbox ? mail : undefined;
  };

  const list = ({ mailbox, folder, search, skip, take }: ListQuery) => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const mails = inFolder(mailbox, folder);
    const found = words.length === 0 ? mails : mails.filter((mail) => matches(mail, words));
    return { rows: found.slice(skip, skip + take).map(rowOf), total: found.length };
  };

  return {
    folders: (): readonly FolderRow[] =>
      world.mailboxes.flatMap(({ address }) =>
        FOLDERS.map((folder) => {
          const mails = inFolder(address, folder);
          return {
            mailbox: address,
            folder,
            total: mails.length,
            unread: mails.filter((mail) => !mail.isRead).length,
          };
        }),
      ),
    list,
    message: (mailbox, id) => {
      const mail = inMailbox(mailbox, id);
      return mail && wholeOf(mail);
    },
    categories: (mailbox) =>
      world.masterCategories(mailbox).map(({ displayName, color }) => ({ name: displayName, colour: color })),
    setCategories: (_mailbox, id, names) => void world.setCategories(id, names),
    markRead: (_mailbox, id, read) => void world.markRead(id, read),
    find: (mailbox, internetMessageId) =>
      FOLDERS.flatMap((folder) => {
        const mail = inFolder(mailbox, folder).find((each) => each.internetMessageId === internetMessageId);
        return mail ? [{ id: mail.id, mailbox, folder }] : [];
      })[0],
    send: async ({ inReplyTo, headers, ...mail }, officer: Correspondent) => {
      const replyTo = inReplyTo === null ? {} : { replyTo: inReplyTo };
      world.send({ ...mail, ...replyTo, headers: Object.entries(headers), officer });
    },
    deliver: (message) => void world.deliver(message),
    onChange: (listener) => world.onChange(({ mailbox }) => listener(mailbox)),
  };
};
