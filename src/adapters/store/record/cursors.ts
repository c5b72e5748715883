import { sql, type Kysely } from "kysely";
import type { MailboxCursors } from "../../../application/ports/mailbox-cursors.ts";
import type { Now } from "../../../application/ports/now.ts";
import type { Schema } from "../schema.ts";
import { later } from "./later.ts";
import { storable } from "./rows.ts";

const COLUMNS = [
  "mailbox",
  "folder",
  "name",
  "cursor",
  "since",
  "messages_read as messagesRead",
  "expected",
  "caught_up_at as caughtUpAt",
  "read_at as readAt",
  "problem",
] as const;

const NEVER_READ = {
  name: "",
  cursor: null,
  since: null,
  messagesRead: 0,
  expected: null,
  caughtUpAt: null,
  readAt: null,
  problem: null,
} as const;

export const mailboxCursors = (database: Kysely<Schema>, tenant: string, now: Now): MailboxCursors => ({
  async position(mailbox, folder) {
    const row = await database
      .selectFrom("mailbox_cursor")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where("folder", "=", folder)
      .executeTakeFirst();
    return row ?? { mailbox, folder, ...NEVER_READ };
  },

  async beginFolder({ mailbox, folder, name: written, since, expected }) {
    const name = storable(written);
    await database
      .insertInto("mailbox_cursor")
      .values({ tenant, mailbox, folder, name, since, expected, messages_read: 0 })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "mailbox", "folder"]).doUpdateSet({
          name,
          since: sql<string>`coalesce(mailbox_cursor.since, excluded.since)`,
          expected: sql<number>`coalesce(mailbox_cursor.expected, excluded.expected)`,
        }),
      )
      .execute();
  },

  async keepCursor({ mailbox, folder }, { cursor, messages, caughtUp, readAt }) {
    await database
      .insertInto("mailbox_cursor")
      .values({
        ...{ tenant, mailbox, folder, name: "", cursor, messages_read: messages, read_at: readAt },
        caught_up_at: caughtUp ? readAt : null,
      })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "mailbox", "folder"]).doUpdateSet({
          cursor,
          read_at: readAt,
          problem: null,
          messages_read: sql<number>`mailbox_cursor.messages_read + excluded.messages_read`,
          caught_up_at: sql<string>`coalesce(mailbox_cursor.caught_up_at, excluded.caught_up_at)`,
        }),
      )
      .execute();
  },

  async noteProblem(mailbox, folder, text) {
    const problem = storable(text);
    await database
      .insertInto("mailbox_cursor")
      .values({ tenant, mailbox, folder, name: "", messages_read: 0, problem })
      .onConflict((conflict) => conflict.columns(["tenant", "mailbox", "folder"]).doUpdateSet({ problem }))
      .execute();
  },

  async forgetFoldersBut(mailbox, folders) {
    await database
      .deleteFrom("mailbox_cursor")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where(sql<boolean>`folder <> all(${[...folders]}::text[])`)
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

  async takeMailbox(mailbox, holder, seconds) {
    const moment = now();
    const until = later(moment, seconds);
    const { rows } = await sql<{ holder: string }>`
      insert into mailbox_lease as l (tenant, mailbox, holder, until)
      values (${tenant}, ${mailbox}, ${holder}, ${until})
      on conflict (tenant, mailbox) do update set holder = excluded.holder, until = excluded.until
      where l.holder = excluded.holder or l.until <= ${moment}
      returning holder`.execute(database);
    return rows.length === 1;
  },

  async giveMailboxBack(mailbox, holder) {
    await database
      .deleteFrom("mailbox_lease")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where("holder", "=", holder)
      .execute();
  },
});
