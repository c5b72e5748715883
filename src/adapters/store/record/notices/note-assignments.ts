import type { Kysely } from "kysely";
import type { Changes } from "../../../../application/ports/case-writer.ts";
import type { NoticeItem } from "../../../../application/ports/notices.ts";
import type { Schema } from "../../schema.ts";
import { insertItems } from "./item-rows.ts";

/** In the transaction of the event. Who takes a case on knows that they did: only others are told. */
export const noteAssignments = async (
  database: Kysely<Schema>,
  tenant: string,
  { events, cases }: Pick<Changes, "events" | "cases">,
  moment: string,
): Promise<void> => {
  const items = events.flatMap(({ reference, event }): NoticeItem[] => {
    if (event.type !== "takenOn" || event.owner === null) return [];
    if (event.by.kind === "officer" && event.by.id === event.owner.id) return [];
    const matter = cases.find((each) => each.reference === reference);
    if (matter === undefined) return [];
    const { authority, service } = matter;
    return [
      { officerId: event.owner.id, kind: "assigned", reference, mark: String(event.seq), authority, service },
    ];
  });
  await insertItems(database, tenant, items, moment);
};
