import type { Kysely } from "kysely";
import type { SavedViewStore } from "../../../application/ports/saved-views.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

export const savedViewStore = (database: Kysely<Schema>, tenant: string): SavedViewStore => ({
  savedViews: (officerId) =>
    database
      .selectFrom("saved_view")
      .select(["name", "place"])
      .where("tenant", "=", tenant)
      .where("officer_id", "=", officerId)
      .orderBy("name")
      .execute(),

  async saveView({ officerId, name, place, savedAt }) {
    const kept = { place: storable(place), saved_at: savedAt };
    await database
      .insertInto("saved_view")
      .values({ tenant, officer_id: officerId, name: storable(name), ...kept })
      .onConflict((conflict) => conflict.columns(["tenant", "officer_id", "name"]).doUpdateSet(kept))
      .execute();
  },

  async removeView({ officerId, name }) {
    await database
      .deleteFrom("saved_view")
      .where("tenant", "=", tenant)
      .where("officer_id", "=", officerId)
      .where("name", "=", storable(name))
      .execute();
  },
});
