import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { countAnew } from "./count-anew.ts";
import { holdRules } from "./rules-store.ts";

/** Whose figures are counted is said once for all statements. */
const OF_TENANT = "tenant = current_setting('figures.tenant')";

/** Counts all figures of a tenant anew. Its writers wait meanwhile; nobody sees a half of them. */
export const recountFigures = (database: Kysely<Schema>, tenant: string): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await holdRules(tenant, true).execute(transaction);
    await sql`select set_config('figures.tenant', ${tenant}, true)`.execute(transaction);
    for (const table of ["figure", "received_figure", "open_figure"]) {
      await sql`delete from ${sql.table(table)} where tenant = ${tenant}`.execute(transaction);
    }
    for (const statement of countAnew(OF_TENANT)) await sql.raw(statement).execute(transaction);
  });
