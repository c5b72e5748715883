import type { Kysely } from "kysely";
import type { AllowListChange, AllowListChanges } from "../../../application/ports/allow-list-changes.ts";
import type { Schema } from "../schema.ts";
import { storable, storableDocument } from "./rows.ts";

export const allowListChanges = (database: Kysely<Schema>, tenant: string): AllowListChanges => ({
  allowListChanges: (limit) =>
    database
      .selectFrom("allow_list_change")
      .select(["changed_at as at", "changed_by as by", "list", "entry", "listed"])
      .where("tenant", "=", tenant)
      .orderBy("change", "desc")
      .limit(limit)
      .execute(),
});

/** In the transaction that changes the council's document. */
export const appendAllowListChange = async (
  database: Kysely<Schema>,
  tenant: string,
  { at, by, list, entry, listed }: AllowListChange,
): Promise<void> => {
  await database
    .insertInto("allow_list_change")
    .values({
      ...{ tenant, changed_at: at, entry: storable(entry), listed },
      changed_by: JSON.stringify(storableDocument(by)),
      list: JSON.stringify(storableDocument(list)),
    })
    .execute();
};
