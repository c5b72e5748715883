import type { Kysely } from "kysely";
import type { AcknowledgementReader } from "../../../application/ports/outbox.ts";
import type { Schema } from "../schema.ts";

export const acknowledgementReader = (database: Kysely<Schema>, tenant: string): AcknowledgementReader => ({
  async acknowledgementOf(reference) {
    const row = await database
      .selectFrom("outbox")
      .select(["stage", "problem as reason"])
      .where("tenant", "=", tenant)
      .where("reference", "=", reference)
      .where("purpose", "=", "acknowledgement")
      .executeTakeFirst();
    return row === undefined ? null : { stage: row.stage ?? "wanted", reason: row.reason };
  },
});
