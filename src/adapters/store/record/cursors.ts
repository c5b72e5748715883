import type { Kysely } from "kysely";
import type { MailboxCursors } from "../../../application/ports/mailbox-cursors.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

const COLUMNS = ["mailbox", "folder", "cursor", "read_at as readAt", "problem"] as const;

export const mailboxCursors = (database: Kysely<Schema>, tenant: string): MailboxCursors => ({
  async position(mailbox, folder) {
    const row = await database
      .selectFrom("mailbox_cursor")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where("folder", "=", folder)
      .executeTakeFirst();
    return row ?? { mailbox, folder, cursor: null, readAt: null, problem: null };
  },

  async keepCursor(mailbox, folder, cursor, readAt) {
    const position = { cursor, read_at: readAt, problem: null };
    await database
      .insertInto("mailbox_cursor")
      .values({ tenant, mailbox, folder, ...position })
      .onConflict((conflict) => conflict.columns(["tenant", "mailbox", "folder"]).doUpdateSet(position))
      .execute();
  },

  async noteProblem(mailbox, folder, text) {
    const problem = storable(text);
    await database
      .insertInto("mailbox_cursor")
      .values({ tenant, mailbox, folder, cursor: null, read_at: null, problem })
      .onConflict((conflict) => conflict.columns(["tenant", "mailbox", "folder"]).doUpdateSet({ problem }))
      .execute();
  },

  positions: () =>
    database
      .selectFrom("mailbox_cursor")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .orderBy("mailbox")
      .orderBy("folder")
      .execute(),
});
