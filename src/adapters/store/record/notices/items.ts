import { sql, type Kysely } from "kysely";
import type { NoticeStore } from "../../../../application/ports/notices.ts";
import type { Now } from "../../../../application/ports/now.ts";
import type { Schema } from "../../schema.ts";
import { later } from "../later.ts";
import { decideNotices } from "./decide.ts";
import { insertItems, ITEM_COLUMNS, itemRows, SAME_ITEM } from "./item-rows.ts";

/** Of one officer, kind and service in one round, and the rest in the next: nobody's many keep others waiting. */
const MOST_HELD = 500;

type Held = Awaited<ReturnType<NoticeStore["heldNotices"]>>[number];

/** What is to be told, until it stands in a message. */
export const noticeItems = (
  database: Kysely<Schema>,
  tenant: string,
  now: Now,
): Pick<
  NoticeStore,
  "takeNoticeTurn" | "decideNotices" | "noteNotices" | "heldNotices" | "groupNotices" | "dropNotices"
> => ({
  async takeNoticeTurn(holder, seconds) {
    const moment = now();
    const { rows } = await sql<{ holder: string }>`
      insert into notice_turn as t (tenant, holder, until) values (${tenant}, ${holder}, ${later(moment, seconds)})
      on conflict (tenant) do update set holder = excluded.holder, until = excluded.until
      where t.holder = excluded.holder or t.until <= ${moment}
      returning holder`.execute(database);
    return rows.length === 1;
  },

  decideNotices: decideNotices(database, tenant, now),

  noteNotices: (items) => insertItems(database, tenant, items, now()),

  async heldNotices(triedSince) {
    const { rows } = await sql<Held>`
      select ${ITEM_COLUMNS}, i.decided_at as "decidedAt" from (
        select *, row_number() over (
          partition by officer_id, kind, authority, service order by decided_at, reference) as place
        from notice_item h
        where tenant = ${tenant} and state = 'held' and not exists (
          select 1 from notice_reach r
          where r.tenant = h.tenant and r.officer_id = h.officer_id and r.problem is not null
            and r.at > ${triedSince})) i
      where i.place <= ${MOST_HELD} order by i.decided_at, i.reference`.execute(database);
    return rows;
  },

  groupNotices: (key, items) =>
    database.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ officerId: string; kind: string }>`
        update notice_item i set state = 'grouped', notice = ${key} from ${itemRows(items)}
        where i.tenant = ${tenant} and i.state = 'held' and ${SAME_ITEM}
        returning i.officer_id as "officerId", i.kind`.execute(transaction);
      const [first] = rows;
      if (first === undefined) return;
      await sql`insert into notice (tenant, key, officer_id, kind, state, attempts, not_before)
        values (${tenant}, ${key}, ${first.officerId}, ${first.kind}, 'waiting', 0, ${now()})`.execute(
        transaction,
      );
    }),

  async dropNotices(items) {
    if (items.length === 0) return;
    await sql`update notice_item i set state = 'unwanted' from ${itemRows(items)}
      where i.tenant = ${tenant} and i.state = 'held' and ${SAME_ITEM}`.execute(database);
  },
});
