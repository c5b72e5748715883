import { addressParser, decodeWords } from "postal-mime";
import type { GraphMessage } from "../../../src/adapters/graph/graph-message.ts";
import { keptHeaders } from "../../../src/adapters/graph/kept-headers.ts";
import { headersIn, mailHead } from "../../../src/adapters/graph/mail-head.ts";
import { toMailMessage } from "../../../src/adapters/graph/to-mail-message.ts";
import type { MailFolder, MailHeader, MailMessage } from "../../../src/domain/mail/message.ts";

const MAILBOX = "housing@council.example";

/** Graph's fields of a mail, decoded and otherwise as the sender wrote them: nobody has made them safe. */
export function graphMessageOf(headers: readonly MailHeader[]): GraphMessage {
  const first = (name: string): string => headers.find(([each]) => each === name)?.[1].slice(0, 20_000) ?? "";
  const recipients = (name: string) =>
    headers
      .filter(([each]) => each === name)
      .flatMap(([, value]) => value.split(",").slice(0, 10_000))
      .flatMap((entry) => addressParser(entry.slice(0, 500), { flatten: true }))
      .map(({ name: shown, address }) => ({
        emailAddress: { name: decodeWords(shown), address: address ?? "" },
      }));
  return {
    id: "AAkA1",
    internetMessageId: decodeWords(first("message-id")),
    conversationId: "c1",
    subject: decodeWords(first("subject")),
    from: recipients("from")[0] ?? null,
    sender: recipients("sender")[0] ?? null,
    replyTo: recipients("reply-to"),
    toRecipients: recipients("to"),
    ccRecipients: recipients("cc"),
    receivedDateTime: "2026-04-02T15:00:00Z",
    sentDateTime: first("date"),
    createdDateTime: "2026-04-02T15:00:00Z",
  };
}

/** As it comes over the wire: in pieces, of which nobody has to take the rest. */
const inPieces = (bytes: Buffer, size = 65_536): ReadableStream<Uint8Array> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += size)));
    },
  });
};

/** A mail as it comes through Graph, its headers in the list that Graph gives or taken from the mail itself. */
export async function throughGraph(
  bytes: Buffer,
  how: "listed" | "opened",
  folder: MailFolder = "inbox",
): Promise<MailMessage> {
  const head = await mailHead(new Response(inPieces(bytes)));
  const headers = headersIn(head);
  const listed =
    how === "opened" ? headers : headers.map(([name, value]): MailHeader => [name, decodeWords(value)]);
  const read = toMailMessage(graphMessageOf(headers), {
    mailbox: MAILBOX,
    folder,
    headers: keptHeaders(listed),
  });
  if (!read.ok) throw new Error(`${read.failure.code}: ${read.failure.message}`);
  return read.value;
}
