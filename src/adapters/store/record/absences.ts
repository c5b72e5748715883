import { sql, type Kysely } from "kysely";
import type { Absences } from "../../../application/ports/absences.ts";
import { notifyOfCouncil } from "../news/notify.ts";
import type { Schema } from "../schema.ts";
import { storable, storableDocument } from "./rows.ts";

export const absenceStore = (database: Kysely<Schema>, tenant: string): Absences => ({
  absencesFrom: (on) =>
    database
      .selectFrom("absence")
      .select(["id", "officer_id as officer", "from_on as from", "to_on as to"])
      .select(["covered_by as coveredBy", "saved_at as savedAt", "saved_by as savedBy"])
      .where("tenant", "=", tenant)
      .where("to_on", ">=", on)
      .orderBy("from_on")
      .orderBy("id")
      .execute(),

  saveAbsence: ({ id, officer, from, to, coveredBy, savedAt, savedBy }) =>
    database.transaction().execute(async (transaction) => {
      // One writer at a time for each officer, so that two can not save overlapping ones side by side.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`absence ${tenant} ${officer}`}, 0))`.execute(
        transaction,
      );
      const overlapping = await transaction
        .selectFrom("absence")
        .select("id")
        .where("tenant", "=", tenant)
        .where("officer_id", "=", storable(officer))
        .where("id", "<>", storable(id))
        .where("from_on", "<=", to)
        .where("to_on", ">=", from)
        .executeTakeFirst();
      if (overlapping !== undefined) return false;
      const kept = {
        ...{ officer_id: storable(officer), from_on: from, to_on: to, covered_by: coveredBy },
        ...{ saved_at: savedAt, saved_by: JSON.stringify(storableDocument(savedBy)) },
      };
      await transaction
        .insertInto("absence")
        .values({ tenant, id: storable(id), ...kept })
        .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(kept))
        .execute();
      // Whoever covers has the cases among their own, and those of nobody are at risk.
      await notifyOfCouncil(transaction, tenant);
      return true;
    }),

  removeAbsence: (id) =>
    database.transaction().execute(async (transaction) => {
      const removed = await transaction
        .deleteFrom("absence")
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .returning("id")
        .executeTakeFirst();
      if (removed !== undefined) await notifyOfCouncil(transaction, tenant);
      return removed !== undefined;
    }),

  async openCasesByOwner() {
    const found = await database
      .selectFrom("case_projection")
      .select((select) => ["owner_id", select.fn.countAll<number>().as("count")])
      .where("tenant", "=", tenant)
      .where("open", "=", true)
      .where("owner_id", "is not", null)
      .groupBy("owner_id")
      .execute();
    return new Map(found.flatMap(({ owner_id, count }) => (owner_id === null ? [] : [[owner_id, count]])));
  },
});
