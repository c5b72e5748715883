import { sql, type Kysely } from "kysely";
import type { CaseEvent } from "../../../domain/case/event.ts";
import type { Schema } from "../schema.ts";

/** The events of these cases in their order; a case that has none is not among them. */
export const historiesOf = async (
  database: Kysely<Schema>,
  tenant: string,
  references: readonly string[],
): Promise<Map<string, CaseEvent[]>> => {
  const histories = new Map<string, CaseEvent[]>();
  if (references.length === 0) return histories;
  const found = await database
    .selectFrom("case_event")
    .select(["reference", "event"])
    .where("tenant", "=", tenant)
    .where(sql<boolean>`reference = any(${references}::text[])`)
    .orderBy("reference")
    .orderBy("seq")
    .execute();
  for (const { reference, event } of found) {
    const history = histories.get(reference);
    if (history === undefined) histories.set(reference, [event]);
    else history.push(event);
  }
  return histories;
};
