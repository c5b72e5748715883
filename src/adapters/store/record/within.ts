import { sql, type RawBuilder } from "kysely";
import type { FigureScope } from "../../../application/ports/figures.ts";
import { DIMENSIONS } from "../../../domain/compliance/figure.ts";

/** The rest of a condition: whether a row of that table, or of what goes by that name, is within the scope. */
export const within = (table: string, scope: FigureScope): RawBuilder<unknown> => {
  const conditions = DIMENSIONS.filter((dimension) => scope[dimension] !== null).map(
    (dimension) => sql`and ${sql.ref(`${table}.${dimension}`)} = ${scope[dimension]}`,
  );
  return conditions.length === 0 ? sql`` : sql.join(conditions, sql` `);
};
