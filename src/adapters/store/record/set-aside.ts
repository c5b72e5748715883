import { sql, type Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { SetAside } from "../../../application/ports/seen-message.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

/** Longest key that an index takes with certainty, in characters. */
const LONGEST = 500;

const keyText = (text: string): string => storable(text).slice(0, LONGEST);

const COLUMNS = [
  "mailbox",
  "item",
  "folder",
  "graph_id as graphId",
  "received_at as receivedAt",
  "reason",
  "tries",
  "last_tried_at as lastTriedAt",
  "reference",
] as const;

export const setAsideStore = (database: Kysely<Schema>, tenant: string, now: Now): SetAside => ({
  async setAside(mail) {
    const reason = storable(mail.reason).slice(0, 2000);
    const last_tried_at = now();
    const row = await database
      .insertInto("set_aside")
      .values({
        ...{
          tenant,
          mailbox: keyText(mail.mailbox),
          item: keyText(mail.item),
          reason,
          tries: mail.tries ?? 1,
          last_tried_at,
        },
        ...{ folder: mail.folder ?? null, graph_id: mail.graphId ?? null },
        ...{ received_at: mail.receivedAt ?? null, reference: mail.reference ?? null },
      })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "mailbox", "item"]).doUpdateSet({
          reason,
          last_tried_at,
          tries: sql`set_aside.tries + 1`,
          folder: sql`coalesce(excluded.folder, set_aside.folder)`,
          graph_id: sql`coalesce(excluded.graph_id, set_aside.graph_id)`,
          received_at: sql`coalesce(excluded.received_at, set_aside.received_at)`,
          reference: sql`coalesce(excluded.reference, set_aside.reference)`,
        }),
      )
      .returning("tries")
      .executeTakeFirstOrThrow();
    return row.tries;
  },

  setAsideMail: () =>
    database
      .selectFrom("set_aside")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .orderBy("last_tried_at", "desc")
      .orderBy("item")
      .limit(1000)
      .execute(),

  toTryAgain: (mailbox, tries, limit) =>
    database
      .selectFrom("set_aside")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where("graph_id", "is not", null)
      .where("reference", "is", null)
      .where("tries", "<", tries)
      .orderBy("last_tried_at")
      .limit(limit)
      .execute(),

  async takeBack({ mailbox, item }) {
    await database
      .deleteFrom("set_aside")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", keyText(mailbox))
      .where("item", "=", keyText(item))
      .execute();
  },
});
