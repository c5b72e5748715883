import { sql, type Kysely, type RawBuilder } from "kysely";
import type { DeskScope } from "../../../application/ports/desk.ts";
import type { Schema } from "../schema.ts";
import { ofCouncil, ofWhom } from "./desk-lists.ts";

/** As the indexes of the lists say it. */
const LISTS = {
  answered: sql`not c.open and not c.not_from_public and c.merged_into is null`,
  logged: sql`c.channel in ('letter', 'fax', 'call-back')`,
} as const;

export type HistoryList = keyof typeof LISTS;

/** A list of what was goes no further back than this: whoever looks for more narrows it or searches. */
export const MOST_LISTED = 1_000;

/** Of each owner or service the newest, so that each is read from its own index, however seldom it is. */
const inTurn = ({ whose }: DeskScope, list: HistoryList): RawBuilder<unknown> | null => {
  if (whose === null || list === "logged") return null;
  return "owners" in whose
    ? sql`unnest(${[...new Set(whose.owners)]}::text[]) as o(id) join lateral`
    : sql`unnest(${[...new Set(whose.services)]}::text[]) as o(id) join lateral`;
};

/** Cases of the past by receipt, the newest first: at most `MOST_LISTED`, and whether there are more. */
export const historyOf = async (
  database: Kysely<Schema>,
  tenant: string,
  list: HistoryList,
  scope: DeskScope,
  searched: RawBuilder<unknown>,
): Promise<{ readonly references: readonly string[]; readonly orMore: boolean }> => {
  const newest = (of: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    select c.reference, c.received_on from case_projection c
    where c.tenant = ${tenant} and ${LISTS[list]} and ${of} and ${ofCouncil(scope)} and ${searched}
    order by c.received_on desc, c.reference desc limit ${MOST_LISTED + 1}`;
  const turn = inTurn(scope, list);
  const { rows } = await sql<{ readonly reference: string }>`
    select n.reference from ${
      turn === null
        ? sql`(${newest(ofWhom(scope))}) n`
        : sql`${turn} (${newest(scope.whose !== null && "owners" in scope.whose ? sql`c.owner_id = o.id` : sql`c.service = o.id`)}) n on true`
    }
    order by n.received_on desc, n.reference desc limit ${MOST_LISTED + 1}`.execute(database);
  const references = rows.slice(0, MOST_LISTED).map(({ reference }) => reference);
  return { references, orMore: rows.length > MOST_LISTED };
};
