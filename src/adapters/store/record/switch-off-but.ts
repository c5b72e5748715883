import { sql, type Kysely } from "kysely";
import type { Actor } from "../../../domain/case/event.ts";
import type { Schema } from "../schema.ts";
import { queueMarks } from "./queue-marks.ts";

const BY_THE_SERVICE: Actor = { kind: "service", name: "Response Standards" };

/**
 * Switches everything off in the mailboxes that the council names no longer: nothing is written to what is not its own,
 * and one that comes back begins in shadow mode, so that mail of the time between is not written to in retrospect.
 */
export async function switchOffBut(
  database: Kysely<Schema>,
  tenant: string,
  mailboxes: readonly string[],
  now: string,
): Promise<void> {
  const by = JSON.stringify(BY_THE_SERVICE);
  const { rows: left } = await sql<{ mailbox: string }>`
    with off as (
      update mailbox_writing set marks_since = null, flags_since = null, acknowledgements_since = null,
        saved_at = ${now}::timestamptz, saved_by = ${by}::jsonb
      where tenant = ${tenant} and mailbox <> all(${[...mailboxes]}::text[])
        and coalesce(marks_since, flags_since, acknowledgements_since) is not null
      returning mailbox, acknowledgement)
    insert into mailbox_writing_change (tenant, mailbox, saved_at, saved_by, writing)
    select ${tenant}, mailbox, ${now}::timestamptz, ${by}::jsonb, jsonb_build_object('marksSince', null,
      'flagsSince', null, 'acknowledgementsSince', null, 'acknowledgement', acknowledgement)
    from off returning mailbox`.execute(database);
  for (const { mailbox } of left) await queueMarks(database, tenant, { mailbox }, now);
}
