import { sql, type Transaction } from "kysely";
import {
  keyOf,
  type AwaitingMessage,
  type CaseTransaction,
  type SeenBefore,
} from "../../../application/ports/case-writer.ts";
import type { MessageKey, SeenMessage } from "../../../application/ports/seen-message.ts";
import type { Now } from "../../../application/ports/now.ts";
import type { Schema } from "../schema.ts";
import { notifyOfCases } from "../news/notify.ts";
import { begunIn, useBegun } from "./answers-begun.ts";
import { historiesOf } from "./histories.ts";
import { readRevisions, type KnownRevisions } from "./rules-store.ts";
import { noteAssignments } from "./notices/note-assignments.ts";
import { mergedInto } from "./merged-into.ts";
import { MESSAGE_COLUMNS } from "./messages.ts";
import { rows, storable } from "./rows.ts";
import { oweAcknowledgements } from "./owe-acknowledgements.ts";
import { queueMarks } from "./queue-marks.ts";
import { settleSent } from "./settle-sent.ts";
import { writeChanges } from "./write-changes.ts";
import { writeProjections } from "./write-projections.ts";

const MESSAGE_KEY = { mailbox: "text", message_id: "text" } as const;

const keyRows = (keys: readonly MessageKey[]) =>
  rows(
    keys.map(({ mailbox, messageId }) => ({ mailbox: storable(mailbox), message_id: storable(messageId) })),
    MESSAGE_KEY,
  );

/** The transaction of one step, for one tenant. */
export const caseTransaction = (
  database: Transaction<Schema>,
  tenant: string,
  now: Now,
  known: KnownRevisions,
): CaseTransaction => ({
  async takeTurn() {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`receive ${tenant}`}, 0))`.execute(database);
  },

  async seen(keys) {
    if (keys.length === 0) return new Map();
    const found = await sql<MessageKey & SeenBefore>`
      select m.mailbox, m.message_id as "messageId", m.folder, m.mail_class as "mailClass", m.decision,
        m.graph_id as "graphId", m.subject, m.from_address as "fromAddress"
      from ${keyRows(keys)}
      join seen_message m on m.tenant = ${tenant} and m.mailbox = r.mailbox and m.message_id = r.message_id
    `.execute(database);
    return new Map(found.rows.map((each) => [keyOf(each), each]));
  },

  seenMessages: (keys) =>
    database
      .selectFrom("seen_message")
      .select(MESSAGE_COLUMNS)
      .where("tenant", "=", tenant)
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("mailbox", "message_id"),
          "in",
          keys.map(({ mailbox, messageId }) => tuple(mailbox, messageId)),
        ),
      )
      .forUpdate()
      .execute(),

  async threads(keys) {
    if (keys.length === 0) return new Map();
    const found = await sql<{ key: string; reference: string }>`
      select key, reference from thread
      where tenant = ${tenant} and key = any(${keys.map(storable)}::text[])`.execute(database);
    return new Map(found.rows.map(({ key, reference }) => [key, reference]));
  },

  async awaiting(keys) {
    if (keys.length === 0) return [];
    const found = await database
      .selectFrom("awaiting")
      .innerJoin("seen_message", (join) =>
        join
          .onRef("seen_message.tenant", "=", "awaiting.tenant")
          .onRef("seen_message.mailbox", "=", "awaiting.mailbox")
          .onRef("seen_message.message_id", "=", "awaiting.message_id"),
      )
      .select(["awaits", ...MESSAGE_COLUMNS])
      .where("awaiting.tenant", "=", tenant)
      .where(sql<boolean>`awaits = any(${keys.map(storable)}::text[])`)
      .orderBy("received_at")
      .orderBy("seen_message.message_id")
      .execute();
    return found.map(({ awaits, ...message }): AwaitingMessage => ({
      awaits,
      message: message satisfies SeenMessage,
    }));
  },

  async events(references) {
    if (references.length === 0) return new Map();
    // The lock comes first: what is read afterwards stays true until the end. One order for all writers.
    await sql`
      select 1 from case_projection where tenant = ${tenant} and reference = any(${references}::text[])
      order by reference for update`.execute(database);
    return historiesOf(database, tenant, references);
  },

  mergedInto: (references) => mergedInto(database, tenant, references),

  async ownAcknowledgements(graphIds) {
    if (graphIds.length === 0) return new Set();
    const found = await sql<{ draftId: string }>`
      select draft_id as "draftId" from outbox
      where tenant = ${tenant} and purpose = 'acknowledgement' and draft_id = any(${graphIds}::text[])`.execute(
      database,
    );
    return new Set(found.rows.map(({ draftId }) => draftId));
  },

  begunAnswers: (references) => begunIn(database, tenant, references),

  revisions: () => readRevisions(database, tenant, known),

  async takeNumbers(prefix, year, count) {
    const taken = await sql<{ last: number }>`
      insert into reference_number as n (tenant, prefix, year, last) values (${tenant}, ${prefix}, ${year}, ${count})
      on conflict (tenant, prefix, year) do update set last = n.last + excluded.last
      returning last`.execute(database);
    return (taken.rows[0]?.last ?? count) - count + 1;
  },

  async giveBackNumbers(prefix, year, count) {
    await sql`
      update reference_number set last = last - ${count}
      where tenant = ${tenant} and prefix = ${prefix} and year = ${year}`.execute(database);
  },

  async noteGraphIds(messages) {
    const values = messages.map(({ mailbox, messageId, graphId, conversationId }) => ({
      ...{ mailbox: storable(mailbox), message_id: storable(messageId) },
      ...{ graph_id: graphId, conversation_id: conversationId },
    }));
    const noted = await sql<{ reference: string | null }>`
      update seen_message m
      set graph_id = r.graph_id, conversation_id = coalesce(m.conversation_id, r.conversation_id)
      from ${rows(values, { ...MESSAGE_KEY, graph_id: "text", conversation_id: "text" })}
      where m.tenant = ${tenant} and m.mailbox = r.mailbox and m.message_id = r.message_id
        and m.graph_id is distinct from r.graph_id
      returning m.reference`.execute(database);
    return [...new Set(noted.rows.flatMap(({ reference }) => (reference === null ? [] : [reference])))];
  },

  queueMarks: (references) => queueMarks(database, tenant, { references }, now()),

  async usedKey(key) {
    const row = await database
      .selectFrom("used_key")
      .select(["reference", "purpose"])
      .where("tenant", "=", tenant)
      .where("key", "=", key)
      .executeTakeFirst();
    return row ?? null;
  },

  async useKey(key, purpose, reference) {
    await database.insertInto("used_key").values({ tenant, key, purpose, reference }).execute();
  },

  async keepProjections(cases, clocks) {
    await writeProjections(database, tenant, cases, clocks);
    const references = cases.map(({ reference }) => reference);
    await queueMarks(database, tenant, { references }, now());
    await notifyOfCases(database, tenant, references);
  },

  async keep(changes) {
    await writeChanges(database, tenant, changes);
    const cases = changes.cases.map(({ reference }) => reference);
    const joined = changes.messages.flatMap(({ reference }) => (reference === null ? [] : [reference]));
    const moment = now();
    await queueMarks(database, tenant, { references: [...new Set([...cases, ...joined])] }, moment);
    await oweAcknowledgements(database, tenant, changes.acknowledgements, moment);
    await settleSent(database, tenant, changes.messages);
    await useBegun(database, tenant, changes.begunUsed);
    await noteAssignments(database, tenant, changes, moment);
    await notifyOfCases(database, tenant, cases, changes.events);
  },
});
