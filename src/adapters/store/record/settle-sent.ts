import { sql, type Kysely } from "kysely";
import type { SeenMessage } from "../../../application/ports/seen-message.ts";
import type { Schema } from "../schema.ts";

/** What was read in Sent Items has left, whatever was believed of it before: nobody need look after it any more. */
export async function settleSent(
  database: Kysely<Schema>,
  tenant: string,
  messages: readonly SeenMessage[],
): Promise<void> {
  const sent = messages.flatMap(({ graphId, folder }) =>
    graphId === null || folder !== "sent" ? [] : [graphId],
  );
  if (sent.length === 0) return;
  await sql`
    update outbox set stage = 'sent', written_version = version, problem = null
    where tenant = ${tenant} and purpose = 'acknowledgement' and draft_id = any(${sent}::text[])
      and stage <> 'sent'`.execute(database);
}
