import pg from "pg";
import { countAnew } from "../../src/adapters/store/record/count-anew.ts";

const ROLLUPS: Readonly<Record<string, string>> = {
  figure: "met + missed + open + paused + not_from_public + merged + no_reply_needed + not_measured <> 0",
  received_figure: "cases <> 0",
  open_figure: "open <> 0",
};

/**
 * The rows in which the kept figures differ from a count over all cases and clocks: each with the table that it is of,
 * and whether it was kept or counted.
 */
export const differencesFromRecount = async (url: string): Promise<readonly object[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read");
    for (const table of Object.keys(ROLLUPS)) {
      // Temporary tables come first under the same name.
      await client.query(
        `create temporary table ${table} (like public.${table} including all) on commit drop`,
      );
    }
    for (const statement of countAnew("true")) await client.query(statement);
    const found: object[] = [];
    for (const [table, some] of Object.entries(ROLLUPS)) {
      const { rows } = await client.query<object>(
        `(select '${table} kept' as difference, * from public.${table} where ${some}
            except select '${table} kept', * from pg_temp.${table})
         union all
         (select '${table} counted', * from pg_temp.${table}
            except select '${table} counted', * from public.${table})`,
      );
      found.push(...rows);
    }
    await client.query("rollback");
    return found;
  } finally {
    await client.end();
  }
};
