import type { Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { WritingStore } from "../../../application/ports/writing.ts";
import { DEFAULT_TEMPLATE } from "../../../domain/acknowledgement/default-template.ts";
import type { Schema } from "../schema.ts";
import { queueMarks } from "./queue-marks.ts";
import { storableDocument } from "./rows.ts";
import { switchedOnBy } from "./switched-on-by.ts";

export const writingStore = (database: Kysely<Schema>, tenant: string, now: Now): WritingStore => ({
  async writings() {
    const found = await database
      .selectFrom("mailbox_writing")
      .select([
        "mailbox",
        "marks_since as marksSince",
        "flags_since as flagsSince",
        "acknowledgements_since as acknowledgementsSince",
        "acknowledgement",
        "saved_at as savedAt",
        "saved_by as savedBy",
      ])
      .where("tenant", "=", tenant)
      .orderBy("mailbox")
      .execute();
    const whoSwitchedOn = await switchedOnBy(database, tenant);
    return found.map((each) => ({
      ...each,
      acknowledgement: each.acknowledgement ?? DEFAULT_TEMPLATE,
      switchedOnBy: whoSwitchedOn(each.mailbox, each),
    }));
  },

  async saveWriting(mailbox, writing, by) {
    const moment = now();
    const saved_by = JSON.stringify(by);
    const row = {
      marks_since: writing.marksSince,
      flags_since: writing.flagsSince,
      acknowledgements_since: writing.acknowledgementsSince,
      acknowledgement: JSON.stringify(storableDocument(writing.acknowledgement)),
      saved_at: moment,
      saved_by,
    };
    await database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("mailbox_writing")
        .values({ tenant, mailbox, ...row })
        .onConflict((conflict) => conflict.columns(["tenant", "mailbox"]).doUpdateSet(row))
        .execute();
      await transaction
        .insertInto("mailbox_writing_change")
        .values({
          tenant,
          mailbox,
          saved_at: moment,
          saved_by,
          writing: JSON.stringify(storableDocument(writing)),
        })
        .execute();
      // What is switched off is taken away: a mark that nobody keeps in step would soon say what is not true.
      await queueMarks(transaction, tenant, { mailbox }, moment);
    });
  },
});
