import { sql, type Kysely, type Transaction } from "kysely";
import type { CaseToTell, NoticeStore } from "../../../../application/ports/notices.ts";
import type { Now } from "../../../../application/ports/now.ts";
import type { CaseEvent } from "../../../../domain/case/event.ts";
import type { Schema } from "../../schema.ts";
import { rows } from "../rows.ts";
import { insertItems } from "./item-rows.ts";

/** Read and judged in one transaction: short enough to keep no writer waiting. */
const AT_ONCE = 200;

type Asked = Parameters<NoticeStore["decideNotices"]>[0];

/**
 * Cases of which something may have to be told that was not, in the order in which every writer locks them. What is due
 * before the service works again too, for a law counts days on which the service is closed: the judge decides.
 */
const candidates = async (
  transaction: Transaction<Schema>,
  tenant: string,
  { due, cover }: Asked,
  after: string,
  moment: string,
) => {
  const days = due.map(({ authority, service, nextWorkingDay }) => ({
    authority,
    service,
    day: nextWorkingDay,
  }));
  const covers = [...cover].map(([absent, covering]) => ({ absent, covering }));
  const found = await sql<{ readonly reference: string; readonly officerId: string }>`
    select p.reference, coalesce(v.covering, p.owner_id) as "officerId"
    from case_projection p
    join (select r.* from ${rows(days, { authority: "text", service: "text", day: "date" })}) d
      on d.authority = p.authority and d.service = p.service
    left join (select r.* from ${rows(covers, { absent: "text", covering: "text" })}) v on v.absent = p.owner_id
    where p.tenant = ${tenant} and p.open and p.owner_id is not null and p.next_due_on <= d.day
      and p.reference > ${after}
      and exists (
        select 1 from clock_projection c
        where c.tenant = p.tenant and c.reference = p.reference and c.promised = 'reply' and c.settled = 'open'
          and c.due_on <= d.day
          and not exists (
            select 1 from notice_item i
            where i.tenant = p.tenant and i.officer_id = coalesce(v.covering, p.owner_id)
              and i.kind = case when c.due_at < ${moment} then 'overdue' else 'due-tomorrow' end
              and i.reference = p.reference and i.mark = c.due_on::text))
    order by p.reference limit ${AT_ONCE} for update of p`.execute(transaction);
  return found.rows;
};

const withEvents = async (
  transaction: Transaction<Schema>,
  tenant: string,
  found: readonly { readonly reference: string; readonly officerId: string }[],
): Promise<readonly CaseToTell[]> => {
  const events = await sql<{ readonly reference: string; readonly event: CaseEvent }>`
    select reference, event from case_event
    where tenant = ${tenant} and reference = any(${found.map(({ reference }) => reference)}::text[])
    order by reference, seq`.execute(transaction);
  const histories = new Map<string, CaseEvent[]>(found.map(({ reference }) => [reference, []]));
  for (const { reference, event } of events.rows) histories.get(reference)?.push(event);
  return found.map((each) => ({ ...each, events: histories.get(each.reference) ?? [] }));
};

/** Page by page, each in a transaction of its own: what is told follows from what the record says at that moment. */
export const decideNotices =
  (database: Kysely<Schema>, tenant: string, now: Now): NoticeStore["decideNotices"] =>
  async (asked, judge) => {
    for (let after: string | null = ""; after !== null;) {
      const from: string = after;
      after = await database.transaction().execute(async (transaction): Promise<string | null> => {
        const moment = now();
        const found = await candidates(transaction, tenant, asked, from, moment);
        if (found.length === 0) return null;
        const items = judge(await withEvents(transaction, tenant, found));
        await insertItems(transaction, tenant, items, moment);
        return found.length < AT_ONCE ? null : (found.at(-1)?.reference ?? null);
      });
    }
  };
