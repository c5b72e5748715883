import { sql, type Kysely } from "kysely";
import type { OwedAcknowledgement } from "../../../application/ports/case-writer.ts";
import type { Schema } from "../schema.ts";
import { rows, storable } from "./rows.ts";

/**
 * Writes down that these messages are to be acknowledged by machine, where their mailbox does so for mail of that
 * moment. One a case and one a message, for good: a second wish is none.
 */
export async function oweAcknowledgements(
  database: Kysely<Schema>,
  tenant: string,
  owed: readonly OwedAcknowledgement[],
  now: string,
): Promise<void> {
  if (owed.length === 0) return;
  const values = owed.map((each) => ({
    mailbox: each.mailbox,
    graph_id: each.graphId,
    reference: each.reference,
    message_id: storable(each.messageId),
    received_at: each.receivedAt,
    sent_to: storable(each.to),
  }));
  const columns = {
    mailbox: "text",
    graph_id: "text",
    reference: "text",
    message_id: "text",
    received_at: "timestamptz",
    sent_to: "text",
  };
  await sql`
    insert into outbox (tenant, mailbox, graph_id, purpose, reference, wish, stage, sent_to, not_before, changed_at)
    select ${tenant}, r.mailbox, r.graph_id, 'acknowledgement', r.reference,
      jsonb_build_object('messageId', r.message_id), 'wanted', r.sent_to, ${now}::timestamptz, ${now}::timestamptz
    from ${rows(values, columns)}
    join mailbox_writing w on w.tenant = ${tenant} and w.mailbox = r.mailbox
    where w.acknowledgements_since <= r.received_at
    on conflict do nothing`.execute(database);
}
