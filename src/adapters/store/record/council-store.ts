import type { Kysely } from "kysely";
import type { CouncilStore } from "../../../application/ports/council.ts";
import type { Now } from "../../../application/ports/now.ts";
import type { Schema } from "../schema.ts";
import { storableDocument } from "./rows.ts";

export const councilStore = (database: Kysely<Schema>, tenant: string, now: Now): CouncilStore => ({
  async council() {
    const row = await database
      .selectFrom("council")
      .select("document")
      .where("tenant", "=", tenant)
      .executeTakeFirst();
    return row?.document ?? null;
  },

  async saveCouncil(council) {
    const document = JSON.stringify(storableDocument(council));
    const saved_at = now();
    await database
      .insertInto("council")
      .values({ tenant, document, saved_at })
      .onConflict((conflict) => conflict.column("tenant").doUpdateSet({ document, saved_at }))
      .execute();
  },
});
