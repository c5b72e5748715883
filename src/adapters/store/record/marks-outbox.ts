import { sql, type Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { MarksOutbox, MarksToWrite } from "../../../application/ports/outbox.ts";
import type { Schema } from "../schema.ts";
import { later, waitAfter } from "./later.ts";
import { storable } from "./rows.ts";

/** For so long what was taken belongs to its worker; a worker that died gives it back thereby. */
const LEASE_SECONDS = 60;
/** Afterwards people are shown it, and it is tried once an hour: Microsoft 365 may have been away for a week. */
export const MANY_ATTEMPTS = 10;

export const marksOutbox = (database: Kysely<Schema>, tenant: string, now: Now): MarksOutbox => ({
  async takeMarks(limit) {
    const moment = now();
    const { rows } = await sql<MarksToWrite>`
      update outbox set not_before = ${later(moment, LEASE_SECONDS)}
      where (tenant, mailbox, graph_id, purpose) in (
        select tenant, mailbox, graph_id, purpose from outbox
        where tenant = ${tenant} and purpose = 'marks' and written_version < version
          and not_before <= ${moment}
        order by not_before, changed_at limit ${limit}
        for update skip locked)
      returning mailbox, graph_id as "graphId", wish, written as "lastPut", version, attempts`.execute(
      database,
    );
    return rows;
  },

  async settleMarks(marks, outcome) {
    const row = database
      .updateTable("outbox")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", marks.mailbox)
      .where("graph_id", "=", marks.graphId)
      .where("purpose", "=", "marks");
    const moment = now();
    if (outcome.result === "failed") {
      const attempts = marks.attempts + 1;
      // A newer wish starts with fresh patience: only the one that was tried is put off.
      await row
        .where("version", "=", marks.version)
        .set({
          attempts,
          problem: storable(outcome.reason).slice(0, 2000),
          not_before: later(moment, waitAfter(attempts, outcome.retryAfterSeconds)),
        })
        .execute();
      return;
    }
    await row
      .set({
        written_version: sql<number>`greatest(written_version, ${marks.version})`,
        ...(outcome.result === "written" && { written: JSON.stringify(outcome.put) }),
        attempts: 0,
        problem: null,
        not_before: moment,
      })
      .execute();
  },
});
