import { sql, type Kysely } from "kysely";

/**
 * What stays open is counted by the month in which it fell due and that in which it was received, besides by the
 * moment and the day: then what was forgotten long ago costs a figure no more than what is late since yesterday.
 */
const STATEMENTS: readonly string[] = [
  `alter table open_figure
    add column grain text not null default 'day' check (grain in ('day', 'month')),
    drop constraint open_figure_pkey`,
  `alter table open_figure
    alter column grain drop default,
    add primary key (tenant, grain, due_at, received_on, authority, standard_id, standard_version, promised)`,
  `drop index open_figure_by_due`,
  `create index open_figure_by_due on open_figure (tenant, grain, due_at) where open > 0`,
  // The cases behind a figure are listed by due date too: the date of receipt at the end passes over those of before.
  `drop index case_by_due`,
  `drop index case_by_service`,
  `create index case_by_due on case_projection (tenant, next_due_on, reference, received_on)`,
  `create index case_by_service on case_projection (tenant, service, next_due_on, reference, received_on)`,
];

/** Counts what is open, of a month by the moment at which it is over: in UTC, as moments are kept. */
const COUNT_MONTHS = `
  insert into open_figure (tenant, grain, due_at, received_on, authority, standard_id, standard_version, promised, open)
  select tenant, 'month',
    (date_trunc('month', due_at at time zone 'UTC') + interval '1 month') at time zone 'UTC',
    date_trunc('month', received_on)::date, authority, standard_id, standard_version, promised, count(*)
  from clock_projection where settled = 'open'
  group by 1, 3, 4, 5, 6, 7, 8`;

export const openByMonthMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [...STATEMENTS, COUNT_MONTHS]) await sql.raw(statement).execute(database);
  },
};
