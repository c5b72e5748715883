import { sql, type Kysely } from "kysely";
import type { Changes } from "../../../application/ports/case-writer.ts";
import type { SeenMessage } from "../../../application/ports/seen-message.ts";
import type { Schema } from "../schema.ts";
import { rows, storable, storableDocument } from "./rows.ts";
import { writeProjections } from "./write-projections.ts";

const MESSAGE = {
  mailbox: "text",
  message_id: "text",
  graph_id: "text",
  conversation_id: "text",
  folder: "text",
  subject: "text",
  from_name: "text",
  from_address: "text",
  sent_at: "timestamptz",
  received_at: "timestamptz",
  in_reply_to: "text",
  decision: "text",
  mail_class: "text",
  evidence: "jsonb",
  reference: "text",
  addresses: "jsonb",
  said_answer: "text",
  said_reply_by: "date",
} as const;

const messageRow = (message: SeenMessage): Readonly<Record<keyof typeof MESSAGE, unknown>> => ({
  mailbox: message.mailbox,
  message_id: message.messageId,
  graph_id: message.graphId,
  conversation_id: message.conversationId,
  folder: message.folder,
  subject: message.subject,
  from_name: message.fromName,
  from_address: message.fromAddress,
  sent_at: message.sentAt,
  received_at: message.receivedAt,
  in_reply_to: message.inReplyTo,
  decision: message.decision,
  mail_class: message.mailClass,
  evidence: message.evidence,
  reference: message.reference,
  addresses: message.addresses,
  said_answer: message.saidAnswer,
  said_reply_by: message.saidReplyBy,
});

const messageRows = (messages: readonly SeenMessage[]) =>
  rows(storableDocument(messages.map(messageRow)), MESSAGE);

/** Columns in the order of `MESSAGE`, as the database reads them. */
const MESSAGE_LIST = sql.join(Object.keys(MESSAGE).map((name) => sql.ref(name)));

async function writeMessages(database: Kysely<Schema>, tenant: string, changes: Changes): Promise<void> {
  if (changes.messages.length > 0) {
    // A message that another writer has recorded meanwhile breaks the step: it is then read as seen.
    await sql`insert into seen_message (tenant, ${MESSAGE_LIST})
      select ${tenant}, r.* from ${messageRows(changes.messages)}`.execute(database);
    // What could not be read before has now been read.
    await sql`delete from set_aside s using ${messageRows(changes.messages)}
      where s.tenant = ${tenant} and s.mailbox = r.mailbox and s.item in (r.message_id, r.graph_id)`.execute(
      database,
    );
  }
  if (changes.redecided.length > 0) {
    await sql`update seen_message m set decision = r.decision, evidence = r.evidence, reference = r.reference,
        mail_class = r.mail_class, folder = r.folder
      from ${messageRows(changes.redecided)}
      where m.tenant = ${tenant} and m.mailbox = r.mailbox and m.message_id = r.message_id`.execute(database);
  }
}

async function writeThreads(database: Kysely<Schema>, tenant: string, changes: Changes): Promise<void> {
  const insert = (replaces: boolean) => {
    const values = changes.threads
      .filter((each) => each.replaces === replaces)
      .map(({ key, reference }) => ({ key: storable(key), reference }));
    return { values, from: rows(values, { key: "text", reference: "text" }) };
  };
  const added = insert(false);
  if (added.values.length > 0) {
    await sql`insert into thread (tenant, key, reference)
      select ${tenant}, r.* from ${added.from}`.execute(database);
  }
  const replaced = insert(true);
  if (replaced.values.length > 0) {
    await sql`insert into thread (tenant, key, reference) select ${tenant}, r.* from ${replaced.from}
      on conflict (tenant, key) do update set reference = excluded.reference`.execute(database);
  }
  if (changes.awaiting.length > 0) {
    const values = changes.awaiting.map(({ awaits, message }) => ({
      awaits: storable(awaits),
      mailbox: storable(message.mailbox),
      message_id: storable(message.messageId),
    }));
    await sql`insert into awaiting (tenant, awaits, mailbox, message_id)
      select ${tenant}, r.* from ${rows(values, { awaits: "text", mailbox: "text", message_id: "text" })}
      on conflict do nothing`.execute(database);
  }
}

async function appendEvents(database: Kysely<Schema>, tenant: string, changes: Changes): Promise<void> {
  if (changes.events.length === 0) return;
  const values = storableDocument(
    changes.events.map(({ reference, event }) => ({
      reference,
      seq: event.seq,
      recorded_at: event.recordedAt,
      event,
    })),
  );
  // A sequence number that is taken breaks the step: another writer was faster.
  await sql`insert into case_event (tenant, reference, seq, recorded_at, event)
    select ${tenant}, r.* from ${rows(values, {
      reference: "text",
      seq: "integer",
      recorded_at: "timestamptz",
      event: "jsonb",
    })}`.execute(database);
}

/** Writes all that a step decided, in a fixed number of statements. */
export async function writeChanges(
  database: Kysely<Schema>,
  tenant: string,
  changes: Changes,
): Promise<void> {
  await writeMessages(database, tenant, changes);
  await writeThreads(database, tenant, changes);
  await appendEvents(database, tenant, changes);
  await writeProjections(database, tenant, changes.cases, changes.clocks);
}
