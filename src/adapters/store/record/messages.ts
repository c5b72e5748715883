import type { Kysely } from "kysely";
import type { SeenMessages } from "../../../application/ports/seen-message.ts";
import type { Schema } from "../schema.ts";

/** The columns of a message, named as the application names them. */
export const MESSAGE_COLUMNS = [
  "seen_message.mailbox",
  "seen_message.message_id as messageId",
  "graph_id as graphId",
  "conversation_id as conversationId",
  "folder",
  "subject",
  "from_name as fromName",
  "from_address as fromAddress",
  "sent_at as sentAt",
  "received_at as receivedAt",
  "in_reply_to as inReplyTo",
  "decision",
  "mail_class as mailClass",
  "evidence",
  "reference",
  "addresses",
  "said_answer as saidAnswer",
  "said_reply_by as saidReplyBy",
] as const;

export const seenMessages = (database: Kysely<Schema>, tenant: string): SeenMessages => ({
  async message({ mailbox, messageId }) {
    const base = database
      .selectFrom("seen_message")
      .select(MESSAGE_COLUMNS)
      .where("tenant", "=", tenant)
      .where("message_id", "=", messageId);
    // Where several mailboxes hold it, the copy that started the case tells most.
    const query =
      mailbox === null
        ? base.orderBy((by) => by("decision", "<>", "started-case")).orderBy("received_at")
        : base.where("mailbox", "=", mailbox.toLowerCase());
    return (await query.limit(1).executeTakeFirst()) ?? null;
  },

  messagesOf: (reference) =>
    database
      .selectFrom("seen_message")
      .select(MESSAGE_COLUMNS)
      .where("tenant", "=", tenant)
      // And of the cases that are answered under this one.
      .where(({ eb, or, selectFrom }) =>
        or([
          eb("reference", "=", reference),
          eb(
            "reference",
            "in",
            selectFrom("case_projection")
              .select("case_projection.reference")
              .where("case_projection.tenant", "=", tenant)
              .where("merged_into", "=", reference),
          ),
        ]),
      )
      .orderBy("received_at")
      .orderBy("mailbox")
      .orderBy("message_id")
      .execute(),
});
