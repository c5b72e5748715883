import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import {
  FIGURE_COUNTS,
  FIGURE_KEY,
  FIGURE_WORDS,
  figuresOfClock,
  OPEN_KEY,
  openFiguresOf,
  RECEIVED_KEY,
  receivedFiguresOf,
  type Counted,
  type CountedCase,
  type CountedClock,
} from "./figure-parts.ts";
import { rows } from "./rows.ts";

/** The rows of some cases and of their clocks that figures are counted from. */
export interface CountedRows {
  readonly cases: readonly CountedCase[];
  readonly clocks: readonly CountedClock[];
}

interface Rollup {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, string>>;
  readonly of: (counted: CountedRows) => Counted[];
}

/** Always in this order, and each in the order of its key: two writers never wait for each other crosswise. */
const ROLLUPS: readonly Rollup[] = [
  {
    table: "figure",
    key: FIGURE_KEY,
    words: FIGURE_WORDS,
    counts: FIGURE_COUNTS,
    of: ({ clocks }) => clocks.flatMap(figuresOfClock),
  },
  {
    table: "received_figure",
    key: RECEIVED_KEY,
    words: {},
    counts: { cases: "integer" },
    of: ({ cases }) => cases.flatMap(receivedFiguresOf),
  },
  {
    table: "open_figure",
    key: OPEN_KEY,
    words: {},
    counts: { open: "integer" },
    of: ({ clocks }) => clocks.flatMap(openFiguresOf),
  },
];

interface Change {
  readonly key: Counted["key"];
  words: Counted["words"];
  readonly by: Record<string, number>;
}

/** By how much each row of a rollup changes; what stays as it is is not among them. */
const changesOf = ({ counts, of }: Rollup, before: CountedRows, after: CountedRows): object[] => {
  const changes = new Map<string, Change>();
  const add = (counted: readonly Counted[], sign: 1 | -1): void => {
    for (const each of counted) {
      const name = JSON.stringify(Object.values(each.key));
      const change = changes.get(name) ?? { key: each.key, words: each.words, by: {} };
      change.words = each.words;
      for (const [count, by] of Object.entries(each.counts)) {
        change.by[count] = (change.by[count] ?? 0) + sign * by;
      }
      changes.set(name, change);
    }
  };
  add(of(before), -1);
  add(of(after), 1);
  const none = Object.fromEntries(Object.keys(counts).map((count) => [count, 0]));
  return [...changes.values()]
    .filter(({ by }) => Object.values(by).some((each) => each !== 0))
    .map(({ key, words, by }) => ({ ...key, ...words, ...none, ...by }));
};

const names = (columns: object) => sql.join(Object.keys(columns).map((name) => sql.ref(name)));

/** One step of the statement: it begins when the one before it, named `after`, is done. */
const addTo = (rollup: Rollup, tenant: string, changes: readonly object[], after: string | null) => {
  const { table, key, words, counts } = rollup;
  const columns = { ...key, ...words, ...counts };
  const updates = [
    ...Object.keys(words).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
    ...Object.keys(counts).map(
      (name) => sql`${sql.ref(name)} = t.${sql.ref(name)} + excluded.${sql.ref(name)}`,
    ),
  ];
  return sql`insert into ${sql.table(table)} as t (tenant, ${names(columns)})
    select ${tenant}, r.* from ${rows(changes, columns)}
    ${after === null ? sql`` : sql`where (select count(*) from ${sql.table(after)}) >= 0`}
    order by ${names(key)}
    on conflict (tenant, ${names(key)}) do update set ${sql.join(updates)} returning 1`;
};

/**
 * Adds to the figures what changed between the rows that were there and those that are there now, in one statement.
 * The cases have to be locked, so that nobody else counts the same change.
 */
export async function keepFigures(
  database: Kysely<Schema>,
  tenant: string,
  before: CountedRows,
  after: CountedRows,
): Promise<void> {
  const changed = ROLLUPS.map((rollup) => ({ rollup, changes: changesOf(rollup, before, after) })).filter(
    ({ changes }) => changes.length > 0,
  );
  if (changed.length === 0) return;
  const steps = changed.map(({ rollup, changes }, index) => {
    const previous = changed[index - 1]?.rollup.table;
    const step = addTo(rollup, tenant, changes, previous === undefined ? null : `${previous}_kept`);
    return sql`${sql.table(`${rollup.table}_kept`)} as (${step})`;
  });
  const last = sql.table(`${changed.at(-1)?.rollup.table ?? ""}_kept`);
  await sql`with ${sql.join(steps)} select count(*) from ${last}`.execute(database);
}
