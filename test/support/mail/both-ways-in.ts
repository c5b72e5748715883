import { decodeWords } from "postal-mime";
import type { GraphMessage } from "../../../src/adapters/graph/graph-message.ts";
import { keptHeaders } from "../../../src/adapters/graph/kept-headers.ts";
import { headersIn } from "../../../src/adapters/graph/mail-head.ts";
import { toMailMessage, type MailSource } from "../../../src/adapters/graph/to-mail-message.ts";
import { addressIn, addressesIn } from "../../../src/adapters/mailfiles/addresses.ts";
import { readEml } from "../../../src/adapters/mailfiles/read-eml.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import type { KnownMail } from "./heads/head.ts";
import { mailText } from "./heads/head.ts";
import { READ } from "./read-text.ts";

type Mail = Pick<KnownMail, "mail" | "folder" | "exchangeFolder" | "graphType">;

/** The message as the reader of mail files sees it. */
export function asFromFile({ mail, folder }: Mail): MailMessage {
  const read = readEml(Buffer.from(mailText(mail), "utf8"), { ...READ, ...(folder ? { folder } : {}) });
  if (!read.ok) throw new Error(`${read.failure.code}: ${read.failure.message}`);
  return read.value;
}

/** The message as Graph tells of it: its headers in a list, what it knows itself in fields. */
export async function asFromGraph({ mail, folder, exchangeFolder, graphType }: Mail): Promise<MailMessage> {
  const text = mailText(mail);
  const listed = headersIn(Buffer.from(text.slice(0, text.indexOf("\r\n\r\n")), "utf8").toString("latin1"));
  const first = (name: string): string => listed.find(([each]) => each === name)?.[1] ?? "";
  const recipient = (name: string) => {
    const found = addressIn(first(name));
    if (found === null) return null;
    // Graph hands on what is no address as it stands.
    const written = /<([^>]*)>/.exec(first(name))?.[1] ?? "";
    return { emailAddress: { name: found.name, address: found.address || written } };
  };
  const message: GraphMessage = {
    id: "AAkA1",
    ...(graphType === undefined ? {} : { "@odata.type": graphType }),
    internetMessageId: first("message-id"),
    conversationId: "c1",
    subject: decodeWords(first("subject")),
    from: recipient("from"),
    sender: recipient("sender") ?? recipient("from"),
    replyTo: addressesIn(first("reply-to"), 20).first.map((emailAddress) => ({ emailAddress })),
    toRecipients: addressesIn(first("to"), 20).first.map((emailAddress) => ({ emailAddress })),
    ccRecipients: [],
    receivedDateTime: "2026-04-02T15:00:00Z",
    sentDateTime: "2026-04-02T15:00:00Z",
    createdDateTime: "2026-04-02T15:00:00Z",
  };
  const source: MailSource = {
    mailbox: READ.mailbox,
    folder: folder ?? exchangeFolder ?? "inbox",
    headers: keptHeaders(listed),
  };
  const read = toMailMessage(message, source);
  if (!read.ok) throw new Error(`${read.failure.code}: ${read.failure.message}`);
  return read.value;
}
