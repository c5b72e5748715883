import type { Kysely } from "kysely";
import type { StandardDrafts } from "../../../application/ports/standard-drafts.ts";
import type { Schema } from "../schema.ts";
import { notifyOfCouncil } from "../news/notify.ts";
import { storableDocument } from "./rows.ts";

export const standardDraftStore = (database: Kysely<Schema>, tenant: string): StandardDrafts => ({
  async standardDrafts() {
    const found = await database
      .selectFrom("standard_draft")
      .select(["authority", "standard_id as standard", "draft", "revision", "state", "content"])
      .select(["saved_at as savedAt", "saved_by as savedBy"])
      .where("tenant", "=", tenant)
      .orderBy("authority")
      .orderBy("standard_id")
      .orderBy("draft")
      .orderBy("revision")
      .execute();
    // Written before anything could be withdrawn, it says nothing of that.
    return found.map(({ content, ...row }) => ({
      ...content,
      withdrawal: content.withdrawal ?? null,
      ...row,
    }));
  },

  async keepStandardDraft({ authority, standard, draft, revision, state, savedAt, savedBy, ...content }) {
    const kept = await database
      .insertInto("standard_draft")
      .values({
        ...{ tenant, authority, standard_id: standard, draft, revision, state, saved_at: savedAt },
        content: JSON.stringify(storableDocument(content)),
        saved_by: JSON.stringify(storableDocument(savedBy)),
      })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "authority", "standard_id", "draft", "revision"]).doNothing(),
      )
      .returning("revision")
      .executeTakeFirst();
    if (kept !== undefined) await notifyOfCouncil(database, tenant);
    return kept !== undefined;
  },

  standardLooks: () =>
    database
      .selectFrom("standard_look")
      .select(["authority", "standard_id as standard", "draft", "written", "look", "looked_by as lookedBy"])
      .where("tenant", "=", tenant)
      .execute(),

  async keepStandardLook({ authority, standard, draft, written, look, lookedBy }) {
    const kept = {
      written,
      look: JSON.stringify(storableDocument(look)),
      looked_by: JSON.stringify(storableDocument(lookedBy)),
    };
    await database
      .insertInto("standard_look")
      .values({ tenant, authority, standard_id: standard, draft, ...kept })
      .onConflict((conflict) =>
        conflict
          .columns(["tenant", "authority", "standard_id", "draft"])
          .doUpdateSet(kept)
          // A count that took long does not take the place of that of a later text.
          .where("standard_look.written", "<=", written),
      )
      .execute();
  },
});
