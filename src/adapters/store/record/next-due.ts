import { sql, type Kysely } from "kysely";
import type { NextDueFinder } from "../../../application/ports/case-desk.ts";
import type { Schema } from "../schema.ts";
import { snoozedBy } from "./still-snoozed.ts";

/** One question over the indexes of open cases by owner; what is merged or not from the public is not open. */
export const nextDueFinder = (database: Kysely<Schema>, tenant: string): NextDueFinder => ({
  async nextDue({ officerId, services, besides, now }) {
    const unowned =
      services === null
        ? sql`owner_id is null`
        : sql`(owner_id is null and service = any(${[...services]}::text[]))`;
    const { rows } = await sql<{ readonly reference: string; readonly waiting: number }>`
      select reference, count(*) over () - 1 as waiting
      from case_projection
      where tenant = ${tenant} and open and (owner_id = ${officerId} or ${unowned})
        and reference <> ${besides ?? ""} and not ${snoozedBy(officerId, now)}
      order by owner_id nulls last, next_due_on, reference
      limit 1`.execute(database);
    return rows[0] ?? null;
  },
});
