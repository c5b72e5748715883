import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * The case under which each of these is answered in the end: one that was merged may have had others merged into it
 * before, and they lead on to where it leads.
 */
export const mergedInto = async (
  database: Kysely<Schema>,
  tenant: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const merged = new Map<string, string>();
  for (let asked: readonly string[] = references; asked.length > 0;) {
    const found = await database
      .selectFrom("case_projection")
      .select(["reference", "merged_into"])
      .where("tenant", "=", tenant)
      .where(sql<boolean>`reference = any(${asked}::text[])`)
      .where("merged_into", "is not", null)
      .execute();
    for (const { reference, merged_into } of found) merged.set(reference, merged_into ?? reference);
    asked = found.flatMap(({ merged_into }) =>
      merged_into === null || merged.has(merged_into) ? [] : [merged_into],
    );
  }
  const lastOf = (reference: string): string => {
    const next = merged.get(reference);
    return next === undefined ? reference : lastOf(next);
  };
  return new Map([...merged.keys()].map((reference) => [reference, lastOf(reference)]));
};
