import { mailFromResident } from "./graph-mail.ts";
import { startGraph } from "./graph-origin.ts";
import type { GraphProcessSettings } from "./graph-process.ts";

const MINUTE_MS = 60_000;

const {
  mailbox,
  messages,
  until,
  textBytes = 400,
} = JSON.parse(process.argv[2] ?? "") as GraphProcessSettings;
const last = Date.parse(until);
const text = "The window in the hall is broken. ".repeat(Math.ceil(textBytes / 34)).slice(0, textBytes);

const graph = await startGraph({ mailboxes: [{ name: "Housing", address: mailbox }], recording: false });
function* mails() {
  for (let n = 1; n <= messages; n += 1) {
    const receivedAt = new Date(last - (messages - n) * MINUTE_MS).toISOString();
    const from = { name: `Resident ${n % 5_000}`, address: `resident${n % 5_000}@residents.example` };
    const mail = mailFromResident(n, { mailbox, receivedAt, from, text });
    yield mail;
    if (n % 10 !== 0) continue;
    yield mailFromResident(n, {
      mailbox,
      folder: "sentitems",
      internetMessageId: `<answer.${n}@calderwick.example>`,
      subject: `RE: ${mail.subject}`,
      from: { name: "Housing", address: mailbox },
      to: [from],
      receivedAt: new Date(Date.parse(receivedAt) + 30_000).toISOString(),
      inReplyTo: mail.internetMessageId,
      references: [mail.internetMessageId],
      headers: [],
      text,
    });
  }
}
graph.world.load(mails());

process.once("disconnect", () => {
  void graph.close().then(() => process.exit(0));
});
process.send?.({ baseUrl: graph.baseUrl, tokenEndpoint: graph.tokenEndpoint });
