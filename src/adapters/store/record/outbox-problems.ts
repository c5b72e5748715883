import type { Kysely } from "kysely";
import type { OutboxProblems } from "../../../application/ports/outbox.ts";
import type { Schema } from "../schema.ts";
import { MANY_ATTEMPTS } from "./marks-outbox.ts";

const MOST_SHOWN = 1000;
const LONG_UNDER_WAY = 8;

export const outboxProblems = (database: Kysely<Schema>, tenant: string): OutboxProblems => ({
  unsettled: () =>
    database
      .selectFrom("outbox")
      .select(({ fn, val }) => [
        "mailbox",
        "graph_id as graphId",
        "purpose",
        "stage",
        "reference",
        fn.coalesce("problem", val("")).as("reason"),
        "changed_at as since",
      ])
      .where("tenant", "=", tenant)
      .where("dismissed", "=", false)
      .where(({ or, and, eb, ref }) =>
        or([
          and([
            eb("purpose", "=", "marks"),
            eb("written_version", "<", ref("version")),
            eb("attempts", ">=", MANY_ATTEMPTS),
          ]),
          and([eb("purpose", "=", "acknowledgement"), eb("stage", "in", ["unknown", "not-sent"])]),
          // It may have gone out or not, and nobody could be asked for a while.
          and([
            eb("purpose", "=", "acknowledgement"),
            eb("stage", "in", ["wanted", "drafted", "sending"]),
            eb("attempts", ">=", LONG_UNDER_WAY),
          ]),
        ]),
      )
      .orderBy("changed_at", "desc")
      .limit(MOST_SHOWN)
      .execute(),

  async dismiss({ mailbox, graphId, purpose }) {
    await database
      .updateTable("outbox")
      .set({ dismissed: true })
      .where("tenant", "=", tenant)
      .where("mailbox", "=", mailbox)
      .where("graph_id", "=", graphId)
      .where("purpose", "=", purpose)
      .execute();
  },
});
