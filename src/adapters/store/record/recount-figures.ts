import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { countByReceipt } from "../migrations/0007-figures.ts";
import { countOpen } from "../migrations/0013-open-by-month.ts";
import { holdRules } from "./rules-store.ts";

/** Whose figures are counted is said once for all statements: they are those by which the tables were first filled. */
const OF_TENANT = "tenant = current_setting('figures.tenant')";

/** Counts all figures of a tenant anew. Its writers wait meanwhile; nobody sees a half of them. */
export const recountFigures = (database: Kysely<Schema>, tenant: string): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await holdRules(tenant, true).execute(transaction);
    await sql`select set_config('figures.tenant', ${tenant}, true)`.execute(transaction);
    for (const table of ["figure", "received_figure", "open_figure"]) {
      await sql`delete from ${sql.table(table)} where tenant = ${tenant}`.execute(transaction);
    }
    const counts = [...countByReceipt(OF_TENANT), countOpen(OF_TENANT, "day"), countOpen(OF_TENANT, "month")];
    for (const statement of counts) await sql.raw(statement).execute(transaction);
  });
