import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

/** Finds the text itself, whatever wildcards it holds. */
const containing = (text: string): string => `%${storable(text).replace(/[\\%_]/g, "\\$&")}%`;

const withText = (text: string): RawBuilder<unknown> => {
  const pattern = containing(text);
  return sql`(c.reference ilike ${pattern} or c.sender_name ilike ${pattern}
    or c.sender_address ilike ${pattern} or c.subject ilike ${pattern})`;
};

/** What is searched for, as a condition on `c`. A whole reference is looked up: nothing else is meant by it. */
export const searchedFor = async (
  database: Kysely<Schema>,
  tenant: string,
  text: string,
): Promise<RawBuilder<unknown>> => {
  if (text === "") return sql`true`;
  const { rows } = await sql<{ readonly reference: string }>`
    select reference from case_projection
    where tenant = ${tenant} and reference = ${storable(text).toUpperCase()}`.execute(database);
  const [named] = rows;
  return named === undefined ? withText(text) : sql`c.reference = ${named.reference}`;
};
