import { sql, type Kysely, type RawBuilder, type Transaction } from "kysely";
import type { NoticeItem, NoticeStore, NoticeToSend } from "../../../../application/ports/notices.ts";
import type { Now } from "../../../../application/ports/now.ts";
import type { Schema } from "../../schema.ts";
import { later, waitAfter } from "../later.ts";
import { MANY_ATTEMPTS } from "../marks-outbox.ts";
import { storable } from "../rows.ts";
import { ITEM_COLUMNS, itemRows, SAME_ITEM } from "./item-rows.ts";
import { writeReach } from "./people.ts";

/** For so long what was taken belongs to its worker; a worker that died gives it back thereby. */
const LEASE_SECONDS = 60;
/** Nobody wants last week's numbers when those of this week are there. */
const WEEK_SECONDS = 7 * 24 * 60 * 60;

type ItemState = "held" | "told" | "passed";

/** All items of the message that are still in it. */
const itemsBecome = async (
  transaction: Transaction<Schema>,
  tenant: string,
  key: string,
  state: ItemState,
): Promise<void> => {
  const notice = state === "held" ? null : key;
  await sql`update notice_item set state = ${state}, notice = ${notice}
    where tenant = ${tenant} and notice = ${key} and state = 'grouped'`.execute(transaction);
};

const settle = async (
  transaction: Transaction<Schema>,
  tenant: string,
  notice: NoticeToSend,
  outcome: Parameters<NoticeStore["settleNotice"]>[1],
  moment: string,
): Promise<void> => {
  const { key, officerId } = notice;
  const become = (state: "sent" | "passed" | "refused", said: unknown = null) =>
    sql`update notice set state = ${state}, problem = null, settled_at = ${moment},
        said = ${said === null ? null : JSON.stringify(said)}::jsonb
      where tenant = ${tenant} and key = ${key} and state = 'waiting'`.execute(transaction);
  switch (outcome.result) {
    case "sent":
      await become("sent", outcome.said);
      await sql`update notice_item i set state = 'told' from ${itemRows(outcome.items)}
        where i.tenant = ${tenant} and i.notice = ${key} and i.state = 'grouped' and ${SAME_ITEM}`.execute(
        transaction,
      );
      await itemsBecome(transaction, tenant, key, "passed");
      await writeReach(transaction, tenant, { officerId, problem: null, moment });
      return;
    case "passed":
      await become("passed");
      return itemsBecome(transaction, tenant, key, "passed");
    case "refused":
      await become("refused");
      await itemsBecome(transaction, tenant, key, "held");
      return writeReach(transaction, tenant, { officerId, problem: outcome.problem, moment });
    case "held":
      await become("passed");
      return itemsBecome(transaction, tenant, key, "held");
    case "later": {
      const attempts = notice.attempts + 1;
      await sql`update notice set attempts = ${attempts}, problem = ${storable(outcome.problem).slice(0, 2000)},
          not_before = ${later(moment, waitAfter(attempts, outcome.seconds ?? 0))}
        where tenant = ${tenant} and key = ${key} and state = 'waiting'`.execute(transaction);
    }
  }
};

/** Whether what is held in `notice_item i` is still so by the projections. */
const stillSo = (moment: string): RawBuilder<boolean> => sql<boolean>`
  case when i.kind = 'weekly-digest' then i.decided_at > ${later(moment, -WEEK_SECONDS)}::timestamptz
    else exists (
      select 1 from case_projection p
      where p.tenant = i.tenant and p.reference = i.reference and p.open
        and case when i.kind = 'assigned' then p.owner_id = i.officer_id
          else p.owner_id is not null and exists (
            select 1 from clock_projection c
            where c.tenant = p.tenant and c.reference = p.reference and c.promised = 'reply' and c.settled = 'open'
              and c.due_on::text = i.mark
              and (c.due_at < ${moment}::timestamptz) = (i.kind = 'overdue')) end) end`;

/** Messages on their way to Teams. */
export const noticeOutbox = (
  database: Kysely<Schema>,
  tenant: string,
  now: Now,
): Pick<NoticeStore, "takeNotices" | "settleNotice" | "noticeHealth" | "forgetNotices"> => ({
  async takeNotices(limit) {
    const moment = now();
    const taken = await sql<Omit<NoticeToSend, "items">>`
      update notice set not_before = ${later(moment, LEASE_SECONDS)}
      where (tenant, key) in (
        select tenant, key from notice where tenant = ${tenant} and state = 'waiting' and not_before <= ${moment}
        order by not_before, key limit ${limit} for update skip locked)
      returning key, officer_id as "officerId", kind, attempts`.execute(database);
    const keys = taken.rows.map(({ key }) => key);
    const items = await sql<NoticeItem & { readonly notice: string }>`
      select ${ITEM_COLUMNS}, i.notice from notice_item i
      where i.tenant = ${tenant} and i.notice = any(${keys}::text[]) and i.state = 'grouped'
      order by i.mark, i.reference`.execute(database);
    const itemsIn = (key: string): readonly NoticeItem[] =>
      items.rows.flatMap(({ notice, ...item }) => (notice === key ? [item] : []));
    return taken.rows.map((each) => ({ ...each, items: itemsIn(each.key) }));
  },

  settleNotice: (notice, outcome) =>
    database.transaction().execute((transaction) => settle(transaction, tenant, notice, outcome, now())),

  async noticeHealth() {
    const { rows } = await sql<Awaited<ReturnType<NoticeStore["noticeHealth"]>>>`
      select
        (select count(*)::int from notice where tenant = ${tenant} and state = 'waiting') as waiting,
        (select count(*)::int from notice where tenant = ${tenant} and state = 'waiting'
          and attempts >= ${MANY_ATTEMPTS}) as "inTrouble",
        (select count(*)::int from notice_reach where tenant = ${tenant} and problem is not null) as "notReached"
    `.execute(database);
    return rows[0] ?? { waiting: 0, inTrouble: 0, notReached: 0 };
  },

  async forgetNotices(before) {
    const moment = now();
    await sql`delete from notice_item i
      where i.tenant = ${tenant} and i.state = 'held' and not ${stillSo(moment)}`.execute(database);
    await sql`delete from notice where tenant = ${tenant} and settled_at < ${before}`.execute(database);
    await sql`delete from notice_item i
      where i.tenant = ${tenant} and i.decided_at < ${before} and i.state <> 'grouped'
        and not exists (select 1 from case_projection p
          where p.tenant = i.tenant and p.reference = i.reference and p.open)`.execute(database);
  },
});
