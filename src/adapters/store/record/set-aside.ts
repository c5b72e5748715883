import { sql, type Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { SetAside } from "../../../application/ports/seen-message.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

/** Longest key that an index takes with certainty, in characters. */
const LONGEST = 500;

export const setAsideStore = (database: Kysely<Schema>, tenant: string, now: Now): SetAside => ({
  async setAside(mail) {
    const mailbox = storable(mail.mailbox).slice(0, LONGEST);
    const item = storable(mail.item).slice(0, LONGEST);
    const reason = storable(mail.reason).slice(0, 2000);
    const last_tried_at = now();
    await database
      .insertInto("set_aside")
      .values({ tenant, mailbox, item, reason, tries: 1, last_tried_at })
      .onConflict((conflict) =>
        conflict
          .columns(["tenant", "mailbox", "item"])
          .doUpdateSet({ reason, last_tried_at, tries: sql`set_aside.tries + 1` }),
      )
      .execute();
  },

  setAsideMail: () =>
    database
      .selectFrom("set_aside")
      .select(["mailbox", "item", "reason", "tries", "last_tried_at as lastTriedAt"])
      .where("tenant", "=", tenant)
      .orderBy("last_tried_at", "desc")
      .orderBy("item")
      .limit(1000)
      .execute(),
});
