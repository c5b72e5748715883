import { sql, type RawBuilder } from "kysely";

/**
 * Many rows as one parameter: `json_to_recordset` takes any number of them in one short statement, where a list
 * of values would be parsed anew for every size.
 */
export const rows = (
  values: readonly object[],
  columns: Readonly<Record<string, string>>,
): RawBuilder<unknown> => {
  const definitions = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  return sql`jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r(${sql.join(definitions)})`;
};

/** PostgreSQL keeps no NUL in a text and no half of a surrogate pair: both are replaced, nothing else is. */
export const storable = (text: string): string => text.replace(/\0|\p{Cs}/gu, "\ufffd");

/** The same for everything in a document. */
export const storableDocument = <T>(document: T): T =>
  JSON.parse(
    JSON.stringify(document, (_, value: unknown) => (typeof value === "string" ? storable(value) : value)),
  ) as T;
