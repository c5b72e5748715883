import { sql, type Kysely } from "kysely";
import type { MailboxNudges, Nudge } from "../../../application/ports/notifications.ts";
import type { Now } from "../../../application/ports/now.ts";
import type { Schema } from "../schema.ts";
import { rows } from "./rows.ts";

export const mailboxNudges = (database: Kysely<Schema>, tenant: string, now: Now): MailboxNudges => ({
  async keepTold({ mailboxes, asked }) {
    const nudged = [...new Set(mailboxes)].sort();
    // Rows are locked in one order for all, so that two instances never wait for each other.
    const { rows: kept } = await sql<Nudge>`
      with found as (
        select s.mailbox, s.subscription_id, r.asked
        from subscription s join ${rows(asked, { id: "text", asked: "text" })} on s.subscription_id = r.id
        where s.tenant = ${tenant} order by s.mailbox for update of s
      ), asked as (
        update subscription s
        set asked = case when s.asked = 'replacement' then s.asked else found.asked end
        from found
        where s.tenant = ${tenant} and s.mailbox = found.mailbox and s.subscription_id = found.subscription_id
      )
      insert into mailbox_nudge (tenant, mailbox, nudge, nudged_at)
      select ${tenant}, mailbox, gen_random_uuid(), ${now()}::timestamptz
      from unnest(${nudged}::text[]) with ordinality as n(mailbox, place) order by place
      on conflict (tenant, mailbox) do update set nudge = excluded.nudge, nudged_at = excluded.nudged_at
      returning mailbox, nudge`.execute(database);
    return kept;
  },

  nudges: () =>
    database.selectFrom("mailbox_nudge").select(["mailbox", "nudge"]).where("tenant", "=", tenant).execute(),

  async nudgeOf(mailbox) {
    const row = await database
      .selectFrom("mailbox_nudge")
      .select("nudge")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .executeTakeFirst();
    return row?.nudge ?? null;
  },

  async clearNudge({ mailbox, nudge }) {
    await database
      .deleteFrom("mailbox_nudge")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where("nudge", "=", nudge)
      .execute();
  },
});
