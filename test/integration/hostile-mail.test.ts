import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readEml } from "../../src/adapters/mailfiles/read-eml.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { Receipt, UseCases } from "../../src/application/use-cases.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import { aCouncil, aMessage } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { throughGraph } from "../support/mail/graph-of-bytes.ts";
import { HOSTILE_MAILS } from "../support/mail/hostile-mail.ts";
import { READ } from "../support/mail/read-text.ts";

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const MAILBOX = "housing@ashby.example";
const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());

const letter = (number: number): MailMessage =>
  aMessage({
    messageId: `<letter-${number}@resident.example>`,
    graphId: `letter-${number}`,
    conversationId: `letter-${number}`,
    subject: `Letter ${number}`,
  });

/** Each hostile mail between two letters, in the mailbox of a council. */
const amongLetters = (hostile: readonly MailMessage[]): MailMessage[] =>
  hostile.flatMap((message, number) => [
    letter(number),
    { ...message, mailbox: MAILBOX, messageId: message.messageId.replace(/^</, `<${number}.`) },
  ]);

const takenIn = async (
  messages: readonly MailMessage[],
): Promise<{ record: CaseRecord; app: UseCases; receipts: readonly Receipt[] }> => {
  const record = database.store.of(`hostile-${++tenants}`);
  const app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil({ tenant: record.tenant }));
  const received = await app.receiveMail(messages);
  if (!received.ok) throw new Error(received.failure.message);
  return { record, app, receipts: received.value.receipts };
};

const fromFile = (bytes: Buffer): MailMessage => {
  const read = readEml(bytes, { ...READ, mailbox: MAILBOX });
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};

describe.each([
  ["from files", (bytes: Buffer) => Promise.resolve(fromFile(bytes))],
  ["from Microsoft 365", (bytes: Buffer) => throughGraph(bytes, "listed")],
])("hostile mail %s among ordinary letters", (_, read) => {
  it("is recorded or has a reason, is shown safely, and harms none of its neighbours", async () => {
    const hostile: MailMessage[] = [];
    for (const { bytes } of HOSTILE_MAILS) hostile.push(await read(bytes()));
    const messages = amongLetters(hostile);
    const { record, app, receipts } = await takenIn(messages);

    expect(receipts).toHaveLength(messages.length);
    expect(receipts.filter(({ outcome }) => outcome === "set-aside")).toEqual([]);
    expect(await record.setAsideMail()).toEqual([]);

    for (const [index, { reference, outcome }] of receipts.entries()) {
      const message = messages[index] as MailMessage;
      const ordinary = index % 2 === 0;
      if (ordinary) expect(outcome).toBe("started-case");
      if (reference === null) {
        const seen = await app.findMessage(message);
        expect(JSON.stringify(seen)).toContain("evidence");
        continue;
      }
      const found = await app.findCase(reference);
      if (!found.ok) throw new Error(found.failure.message);
      const { subject, senderName } = found.value.row;
      expect(subject).not.toMatch(UNSAFE);
      expect(senderName).not.toMatch(UNSAFE);
      if (ordinary) expect(subject).toBe(message.subject);
      else expect(subject.length).toBeLessThanOrEqual(600);
    }
  });
});
