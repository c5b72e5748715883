import { sql, type Kysely, type Transaction } from "kysely";
import type { AnswersBegun, BegunAnswer } from "../../../application/ports/answers-begun.ts";
import type { Changes } from "../../../application/ports/case-writer.ts";
import type { Schema } from "../schema.ts";
import { rows, storable } from "./rows.ts";

const COLUMNS = ["reference", "officer_id", "officer_name", "answer", "reply_by", "begun_at"] as const;

const begunOf = (row: {
  readonly reference: string;
  readonly officer_id: string;
  readonly officer_name: string;
  readonly answer: BegunAnswer["as"];
  readonly reply_by: string | null;
  readonly begun_at: string;
}): BegunAnswer => ({
  reference: row.reference,
  officer: { id: row.officer_id, name: row.officer_name },
  as: row.answer,
  replyBy: row.reply_by,
  at: row.begun_at,
});

export const answersBegun = (database: Kysely<Schema>, tenant: string): AnswersBegun => ({
  async keepBegun({ reference, officer, as, replyBy, at }, forget) {
    const begun = {
      ...{ officer_name: storable(officer.name), answer: as, reply_by: replyBy, begun_at: at },
      used_by: null,
    };
    await database
      .deleteFrom("answer_begun")
      .where("tenant", "=", tenant)
      .where("begun_at", "<", forget)
      .execute();
    await database
      .insertInto("answer_begun")
      .values({ tenant, reference, officer_id: officer.id, ...begun })
      .onConflict((conflict) => conflict.columns(["tenant", "reference", "officer_id"]).doUpdateSet(begun))
      .execute();
  },

  async forgetBegun(officerId, reference) {
    await database
      .deleteFrom("answer_begun")
      .where("tenant", "=", tenant)
      .where("reference", "=", reference)
      .where("officer_id", "=", officerId)
      .where("used_by", "is", null)
      .execute();
  },

  async begunBy(officerId, reference) {
    const row = await database
      .selectFrom("answer_begun")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .where("reference", "=", reference)
      .where("officer_id", "=", officerId)
      .where("used_by", "is", null)
      .executeTakeFirst();
    return row === undefined ? null : begunOf(row);
  },
});

/** What was begun in these cases and no mail has used yet. */
export const begunIn = async (
  database: Transaction<Schema>,
  tenant: string,
  references: readonly string[],
): Promise<readonly BegunAnswer[]> => {
  if (references.length === 0) return [];
  const found = await database
    .selectFrom("answer_begun")
    .select(COLUMNS)
    .where("tenant", "=", tenant)
    .where(sql<boolean>`reference = any(${references}::text[])`)
    .where("used_by", "is", null)
    .execute();
  return found.map(begunOf);
};

/** Marks what the mail of a step has used. What the officer began anew meanwhile stays as it is. */
export const useBegun = async (
  database: Kysely<Schema>,
  tenant: string,
  used: Changes["begunUsed"],
): Promise<void> => {
  if (used.length === 0) return;
  const values = used.map(({ begun, messageId }) => ({
    ...{ reference: begun.reference, officer_id: begun.officer.id, begun_at: begun.at },
    used_by: storable(messageId),
  }));
  const from = rows(values, {
    ...{ reference: "text", officer_id: "text", begun_at: "timestamptz", used_by: "text" },
  });
  await sql`update answer_begun b set used_by = r.used_by from ${from}
    where b.tenant = ${tenant} and b.reference = r.reference and b.officer_id = r.officer_id
      and b.begun_at = r.begun_at`.execute(database);
};
