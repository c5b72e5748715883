import { sql, type Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { TagOutbox, TagToWrite } from "../../../application/ports/tag-outbox.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

/** For so long what was taken belongs to its worker; a worker that died gives it back thereby. */
const LEASE_SECONDS = 60;
const MOST_ATTEMPTS = 10;
const LONGEST_WAIT_SECONDS = 3600;

const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();

/** 5, 10, 20 ... seconds, at most an hour, and never sooner than the other side asked. */
const waitAfter = (attempts: number, asked = 0): number =>
  Math.max(asked, Math.min(5 * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS));

export const tagOutbox = (database: Kysely<Schema>, tenant: string, now: Now): TagOutbox => ({
  async take(limit) {
    const moment = now();
    const { rows } = await sql<TagToWrite>`
      update tag_outbox set not_before = ${later(moment, LEASE_SECONDS)}
      where (tenant, mailbox, graph_id) in (
        select tenant, mailbox, graph_id from tag_outbox
        where tenant = ${tenant} and written_version < version
          and not_before <= ${moment} and attempts < ${MOST_ATTEMPTS}
        order by not_before, changed_at limit ${limit}
        for update skip locked)
      returning mailbox, graph_id as "graphId", category, version, attempts`.execute(database);
    return rows;
  },

  async settle(tag, outcome) {
    const row = database
      .updateTable("tag_outbox")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", tag.mailbox)
      .where("graph_id", "=", tag.graphId);
    const moment = now();
    if (outcome.result === "failed") {
      const attempts = tag.attempts + 1;
      // A newer wish starts with fresh patience: only the one that was tried is put off.
      await row
        .where("version", "=", tag.version)
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
        written_version: sql<number>`greatest(written_version, ${tag.version})`,
        attempts: 0,
        problem: null,
        not_before: moment,
      })
      .execute();
  },

  stuckTags: () =>
    database
      .selectFrom("tag_outbox")
      .select((select) => [
        "mailbox",
        "graph_id as graphId",
        select.fn.coalesce("problem", sql.lit("")).as("reason"),
        "changed_at as since",
      ])
      .where("tenant", "=", tenant)
      .whereRef("written_version", "<", "version")
      .where("attempts", ">=", MOST_ATTEMPTS)
      .orderBy("changed_at")
      .limit(1000)
      .execute(),
});
