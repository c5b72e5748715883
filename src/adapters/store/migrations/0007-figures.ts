import { sql, type Kysely } from "kysely";

/**
 * Figures that are kept as cases change, so that years are read from some hundred rows: what was promised by day and
 * by month, in parts and in all; what was received; what is still open, by the moment at which it falls due.
 */
const COLUMNS: readonly string[] = [
  // What the events would have to be folded for is filled by a worker after the start: `shape` says where.
  `alter table case_projection
    add column arrived_weekday smallint,
    add column arrived_hour smallint,
    add column hand_offs integer not null default 0,
    add column extensions integer not null default 0,
    add column pauses integer not null default 0,
    add column paused_days integer not null default 0,
    add column service_days jsonb not null default '{}',
    add column drivers text[] not null default '{}',
    add column taken_on_day integer,
    add column shape integer not null default 0`,
  `alter table clock_projection
    add column kind text,
    add column working_days integer`,
  `update clock_projection k set kind = c.kind
    from case_projection c where c.tenant = k.tenant and c.reference = k.reference`,
  `alter table clock_projection alter column kind set not null`,
  `create index case_by_shape on case_projection (tenant, shape, reference) where shape < 1`,
];

const TABLES: readonly string[] = [
  // The totals of a day and of a month stand beside their parts: service, channel and kind are empty there.
  `create table figure (
    tenant text not null,
    grain text not null check (grain in ('day', 'month', 'day-total', 'month-total')),
    starts_on date not null,
    authority text not null,
    service text not null,
    channel text not null,
    kind text not null,
    standard_id text not null,
    standard_version integer not null,
    promised text not null,
    standard_title text not null,
    target_percent double precision,
    met integer not null,
    missed integer not null,
    open integer not null,
    paused integer not null,
    not_from_public integer not null,
    merged integer not null,
    no_reply_needed integer not null,
    not_measured integer not null,
    met_automatically integer not null,
    met_by_holding_reply integer not null,
    met_by_extension integer not null,
    primary key (tenant, grain, starts_on, authority, service, channel, kind, standard_id, standard_version, promised)
  ) with (fillfactor = 70)`,
  `create table received_figure (
    tenant text not null,
    grain text not null check (grain in ('day', 'month')),
    starts_on date not null,
    authority text not null,
    service text not null,
    channel text not null,
    kind text not null,
    cases integer not null,
    primary key (tenant, grain, starts_on, authority, service, channel, kind)
  ) with (fillfactor = 70)`,
  // Past the moment at which they fell due they are missed, without anything being written.
  `create table open_figure (
    tenant text not null,
    due_at timestamptz not null,
    received_on date not null,
    authority text not null,
    standard_id text not null,
    standard_version integer not null,
    promised text not null,
    open integer not null,
    primary key (tenant, due_at, received_on, authority, standard_id, standard_version, promised)
  ) with (fillfactor = 70)`,
  `create index open_figure_by_due on open_figure (tenant, due_at) where open > 0`,
  `create index open_clock_by_due on clock_projection (tenant, due_at) where settled = 'open'`,
];

const COUNTS = `
    count(*) filter (where settled = 'met'), count(*) filter (where settled = 'missed'),
    count(*) filter (where settled = 'open'), count(*) filter (where settled = 'paused'),
    count(*) filter (where settled = 'not-from-public'), count(*) filter (where settled = 'merged'),
    count(*) filter (where settled = 'no-reply-needed'), count(*) filter (where settled = 'not-measured'),
    count(*) filter (where settled = 'met' and answered_by = 'machine'),
    count(*) filter (where settled = 'met' and answered_by = 'holding-reply'),
    count(*) filter (where settled = 'met' and met_by_extension)`;

const figures = (grain: "day" | "month", part: "" | "-total"): string => {
  const startsOn = grain === "day" ? "received_on" : "date_trunc('month', received_on)::date";
  const parts = part === "" ? "service, channel, kind" : "'', '', ''";
  return `insert into figure
    select tenant, '${grain}${part}', ${startsOn}, authority, ${parts}, standard_id, standard_version, promised,
      max(standard_title), max(target_percent), ${COUNTS}
    from clock_projection
    group by tenant, ${startsOn}, authority, ${part === "" ? "service, channel, kind, " : ""}standard_id,
      standard_version, promised`;
};

const received = (grain: "day" | "month"): string => {
  const startsOn = grain === "day" ? "received_on" : "date_trunc('month', received_on)::date";
  return `insert into received_figure
    select tenant, '${grain}', ${startsOn}, authority, service, channel, kind, count(*)
    from case_projection where not not_from_public
    group by tenant, ${startsOn}, authority, service, channel, kind`;
};

/** Counts all figures, into empty tables. */
const COUNT_FIGURES: readonly string[] = [
  figures("day", ""),
  figures("month", ""),
  figures("day", "-total"),
  figures("month", "-total"),
  received("day"),
  received("month"),
  `insert into open_figure
    select tenant, due_at, received_on, authority, standard_id, standard_version, promised, count(*)
    from clock_projection where settled = 'open'
    group by tenant, due_at, received_on, authority, standard_id, standard_version, promised`,
];

export const figuresMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [...COLUMNS, ...TABLES, ...COUNT_FIGURES]) {
      await sql.raw(statement).execute(database);
    }
  },
};
