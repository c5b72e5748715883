import { sql, type Kysely } from "kysely";
import type { AtCase, CaseDesks } from "../../../application/ports/case-desk.ts";
import { notifyOfPresence } from "../news/notify.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";
import { stillSnoozed } from "./still-snoozed.ts";

/** Leases that have run out are cleared by whoever comes next, and nobody waits for another who does so too. */
const clearLeases = (database: Kysely<Schema>, tenant: string, now: string): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ readonly reference: string }>`
      delete from presence where ctid = any(array(
        select ctid from presence where tenant = ${tenant} and until <= ${now}::timestamptz
        for update skip locked))
      returning reference`.execute(transaction);
    const left = rows.map(({ reference }) => reference);
    await notifyOfPresence(transaction, tenant, left);
  });

/** How somebody stood at a case before they said so again. */
interface Before {
  /** null: not at all. */
  readonly here: boolean | null;
  readonly replying: boolean | null;
  /** They replied, the lease of that has run out, and nobody was told. */
  readonly replied: boolean | null;
}

/** Whether others see something else than before: saying it again every 20 seconds is no news. */
const isNews = ({ here, replying, replied }: Before, doing: AtCase["doing"]): boolean =>
  here !== true || (doing === "replying" ? replying !== true : replied === true);

export const caseDesks = (database: Kysely<Schema>, tenant: string): CaseDesks => ({
  async beHere({ reference, officer, doing, now, until }) {
    await clearLeases(database, tenant, now);
    const [replyingSince, replyingUntil] = doing === "replying" ? [now, until] : [null, null];
    await database.transaction().execute(async (transaction) => {
      const { rows } = await sql<Before>`
        with before as (
          select until > ${now}::timestamptz as here, replying_until > ${now}::timestamptz as replying,
            replying_until <= ${now}::timestamptz as replied
          from presence
          where tenant = ${tenant} and reference = ${reference} and officer_id = ${officer.id}),
        kept as (
          insert into presence as p
            (tenant, reference, officer_id, officer_name, since, until, replying_since, replying_until)
          select tenant, reference, ${officer.id}, ${storable(officer.name)}, ${now}::timestamptz,
            ${until}::timestamptz, ${replyingSince}::timestamptz, ${replyingUntil}::timestamptz
          from case_projection where tenant = ${tenant} and reference = ${reference}
          on conflict (tenant, reference, officer_id) do update set
            officer_name = excluded.officer_name,
            since = case when p.until > ${now}::timestamptz then p.since else excluded.since end,
            until = excluded.until,
            replying_since = case when p.replying_until > ${now}::timestamptz then p.replying_since
              else excluded.replying_since end,
            replying_until = coalesce(excluded.replying_until,
              case when p.replying_until > ${now}::timestamptz then p.replying_until end)
          returning reference)
        select here, replying, replied from kept left join before on true`.execute(transaction);
      const [before] = rows;
      if (before !== undefined && isNews(before, doing)) {
        await notifyOfPresence(transaction, tenant, [reference]);
      }
    });
  },

  leave: ({ reference, officerId }) =>
    database.transaction().execute(async (transaction) => {
      const left = await transaction
        .deleteFrom("presence")
        .where("tenant", "=", tenant)
        .where("reference", "=", reference)
        .where("officer_id", "=", officerId)
        .returning("reference")
        .execute();
      if (left.length > 0) await notifyOfPresence(transaction, tenant, [reference]);
    }),

  async snooze({ reference, officerId, now, until }) {
    await database
      .deleteFrom("snooze")
      .where("tenant", "=", tenant)
      .where("officer_id", "=", officerId)
      .where("until", "<=", now)
      .execute();
    await sql`insert into snooze (tenant, officer_id, reference, until, set_at, after_seq)
      select tenant, ${officerId}, reference, ${until}::timestamptz, ${now}::timestamptz, last_seq
      from case_projection where tenant = ${tenant} and reference = ${reference}
      on conflict (tenant, officer_id, reference) do update set
        until = excluded.until, set_at = excluded.set_at, after_seq = excluded.after_seq`.execute(database);
  },

  async wake({ reference, officerId }) {
    await database
      .deleteFrom("snooze")
      .where("tenant", "=", tenant)
      .where("officer_id", "=", officerId)
      .where("reference", "=", reference)
      .execute();
  },

  async follow({ reference, officer, now }) {
    await sql`insert into follow (tenant, officer_id, reference, officer_name, since)
      select tenant, ${officer.id}, reference, ${storable(officer.name)}, ${now}::timestamptz
      from case_projection where tenant = ${tenant} and reference = ${reference}
      on conflict (tenant, officer_id, reference) do nothing`.execute(database);
  },

  async unfollow({ reference, officerId }) {
    await database
      .deleteFrom("follow")
      .where("tenant", "=", tenant)
      .where("officer_id", "=", officerId)
      .where("reference", "=", reference)
      .execute();
  },

  async deskOf({ reference, officerId, now }) {
    const [found, present, followers, snoozed] = await Promise.all([
      database
        .selectFrom("case_projection")
        .select("reference")
        .where("tenant", "=", tenant)
        .where("reference", "=", reference)
        .executeTakeFirst(),
      sql<AtCase>`select officer_id as id, officer_name as name,
          case when replying then 'replying' else 'looking' end as doing,
          case when replying then replying_since else since end as since
        from (select *, coalesce(replying_until > ${now}::timestamptz, false) as replying from presence) p
        where tenant = ${tenant} and reference = ${reference} and until > ${now}::timestamptz
        order by p.since, id`.execute(database),
      database
        .selectFrom("follow")
        .select(["officer_id as id", "officer_name as name"])
        .where("tenant", "=", tenant)
        .where("reference", "=", reference)
        .orderBy("since")
        .orderBy("officer_id")
        .execute(),
      sql<{ readonly until: string }>`select until from snooze s
        where s.tenant = ${tenant} and s.officer_id = ${officerId} and s.reference = ${reference}
          and ${stillSnoozed(now)}`.execute(database),
    ]);
    if (found === undefined) return null;
    return { present: present.rows, followers, snoozedUntil: snoozed.rows[0]?.until ?? null };
  },
});
