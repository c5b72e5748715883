import { sql, type Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { Writing, WritingStore } from "../../../application/ports/writing.ts";
import { SHADOW } from "../../../application/shadow.ts";
import { DEFAULT_TEMPLATE } from "../../../domain/acknowledgement/default-template.ts";
import { succeeded } from "../../../domain/result.ts";
import type { Schema } from "../schema.ts";
import { queueMarks } from "./queue-marks.ts";
import { storableDocument } from "./rows.ts";
import { switchedOnBy } from "./switched-on-by.ts";

const COLUMNS = [
  "marks_since as marksSince",
  "flags_since as flagsSince",
  "acknowledgements_since as acknowledgementsSince",
  "acknowledgement",
] as const;

/** As it stands; of a mailbox where nothing was ever changed the shadow mode in which it began. */
const writingOf = async (database: Kysely<Schema>, tenant: string, mailbox: string): Promise<Writing> => {
  const found = await database
    .selectFrom("mailbox_writing")
    .select(COLUMNS)
    .where("tenant", "=", tenant)
    .where("mailbox", "=", mailbox)
    .executeTakeFirst();
  return found ? { ...found, acknowledgement: found.acknowledgement ?? DEFAULT_TEMPLATE } : SHADOW;
};

export const writingStore = (database: Kysely<Schema>, tenant: string, now: Now): WritingStore => ({
  async writings() {
    const found = await database
      .selectFrom("mailbox_writing")
      .select(["mailbox", ...COLUMNS, "saved_at as savedAt", "saved_by as savedBy"])
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

  changeWriting: (mailbox, change, by) =>
    database.transaction().execute(async (transaction) => {
      // There may be no row yet, so it is not the row that is locked.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`writing ${tenant} ${mailbox}`}, 0))`.execute(
        transaction,
      );
      const changed = change(await writingOf(transaction, tenant, mailbox));
      if (!changed.ok) return changed;
      const writing = changed.value;
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
      return succeeded(undefined);
    }),
});
