import { sql, type Kysely, type RawBuilder } from "kysely";
import type { NoticeItem } from "../../../../application/ports/notices.ts";
import type { Schema } from "../../schema.ts";
import { rows, storableDocument } from "../rows.ts";

/** What tells one item from another. */
const KEY = { officer_id: "text", kind: "text", reference: "text", mark: "text" } as const;
const ITEM = { ...KEY, authority: "text", service: "text" } as const;

const rowOf = ({ officerId, ...rest }: NoticeItem) => ({ officer_id: officerId, ...rest });

/** As a table `r`. */
export const itemRows = (items: readonly NoticeItem[]): RawBuilder<unknown> =>
  rows(storableDocument(items.map(rowOf)), ITEM);

/** Holds between `notice_item i` and `r`. */
export const SAME_ITEM = sql`i.officer_id = r.officer_id and i.kind = r.kind and i.reference = r.reference
  and i.mark = r.mark`;

/** The columns of `notice_item i` as the port names them. */
export const ITEM_COLUMNS = sql`i.officer_id as "officerId", i.kind, i.reference, i.mark, i.authority, i.service`;

/** Keeps those that were not kept before: what was told once is never told again. */
export const insertItems = async (
  database: Kysely<Schema>,
  tenant: string,
  items: readonly NoticeItem[],
  moment: string,
): Promise<void> => {
  if (items.length === 0) return;
  await sql`insert into notice_item (tenant, officer_id, kind, reference, mark, authority, service, decided_at, state)
    select ${tenant}, r.*, ${moment}, 'held' from ${itemRows(items)}
    on conflict do nothing`.execute(database);
};
