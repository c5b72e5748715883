import { sql, type Kysely } from "kysely";
import type { Threads } from "../../../application/ports/threads.ts";
import type { Schema } from "../schema.ts";
import { mergedInto } from "./merged-into.ts";
import { storable } from "./rows.ts";

export const threads = (database: Kysely<Schema>, tenant: string): Threads => ({
  async caseOfThread(keys) {
    if (keys.length === 0) return null;
    const found = await database
      .selectFrom("thread")
      .select(["key", "reference"])
      .where("tenant", "=", tenant)
      .where(sql<boolean>`key = any(${keys.map(storable)}::text[])`)
      .execute();
    const references = new Map(found.map(({ key, reference }) => [key, reference]));
    const [reference] = keys.flatMap((key) => references.get(storable(key)) ?? []);
    if (reference === undefined) return null;
    return (await mergedInto(database, tenant, [reference])).get(reference) ?? reference;
  },
});
