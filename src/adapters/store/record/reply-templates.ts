import type { Kysely } from "kysely";
import type { ReplyTemplateStore } from "../../../application/ports/reply-templates.ts";
import type { Schema } from "../schema.ts";
import { storableDocument } from "./rows.ts";

export const replyTemplateStore = (database: Kysely<Schema>, tenant: string): ReplyTemplateStore => ({
  savedReplyTemplates: () =>
    database
      .selectFrom("reply_templates")
      .distinctOn("authority")
      .select(["authority", "revision", "templates", "saved_at as savedAt", "saved_by as savedBy"])
      .where("tenant", "=", tenant)
      .orderBy("authority")
      .orderBy("revision", "desc")
      .execute(),

  async saveReplyTemplates({ authority, revision, templates, savedAt, savedBy }) {
    const kept = await database
      .insertInto("reply_templates")
      .values({
        ...{ tenant, authority, revision, saved_at: savedAt },
        templates: JSON.stringify(storableDocument(templates)),
        saved_by: JSON.stringify(storableDocument(savedBy)),
      })
      .onConflict((conflict) => conflict.columns(["tenant", "authority", "revision"]).doNothing())
      .returning("revision")
      .executeTakeFirst();
    return kept !== undefined;
  },
});
