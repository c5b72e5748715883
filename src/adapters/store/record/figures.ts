import { sql, type Kysely, type RawBuilder } from "kysely";
import type {
  FigureScope,
  Figures,
  ReceivedCount,
  StretchCount,
} from "../../../application/ports/figures.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { DIMENSIONS, type Dimension } from "../../../domain/compliance/figure.ts";
import type { Schema } from "../schema.ts";
import { practiceCounter } from "./practice.ts";
import { recountFigures } from "./recount-figures.ts";
import { rows } from "./rows.ts";
import { distinct, wholeMonthsOf } from "./stretches.ts";
import { within } from "./within.ts";

const STARTS = { from: "date", grain: "text", starts_on: "date" } as const;
const STRETCH = { from: "date", to: "date" } as const;

/** Whether the totals answer it: those of all services, channels and kinds are kept apart by authority alone. */
const isTotal = (scope: FigureScope, by: readonly Dimension[]): boolean =>
  scope.service === null &&
  scope.channel === null &&
  scope.kind === null &&
  by.every((dimension) => dimension === "authority");

const apart = (alias: string, by: readonly Dimension[]): RawBuilder<unknown> =>
  sql.join(
    DIMENSIONS.map((dimension) =>
      by.includes(dimension)
        ? sql`${sql.ref(`${alias}.${dimension}`)} as ${sql.ref(dimension)}`
        : sql`null::text as ${sql.ref(dimension)}`,
    ),
  );

/** Past its last second a clock that is open is missed. */
const isPastDue = (now: Instant) => sql`due_at <= ${now}::timestamptz - interval '1 second'`;

/**
 * Of months that are over by now as a whole, and of the days of the month that is not; where a stretch is not made of
 * whole months, of days alone.
 */
const missedInTotal = (tenant: string, scope: FigureScope, now: Instant, wholeMonths: boolean) => {
  const daysFrom = wholeMonths
    ? sql`date_trunc('month', (${now}::timestamptz - interval '1 second') at time zone 'UTC') at time zone 'UTC'`
    : sql`'-infinity'`;
  const part = (grain: "day" | "month", from: RawBuilder<unknown>) => sql`
    select authority, null as service, null as channel, null as kind, standard_id, standard_version, promised,
      received_on, open as cases
    from open_figure
    where tenant = ${tenant} and grain = ${grain} and open > 0 and ${isPastDue(now)} and due_at >= ${from}
      ${within("open_figure", scope)}`;
  const days = part("day", daysFrom);
  return wholeMonths ? sql`${part("month", sql`'-infinity'`)} union all ${days}` : days;
};

const missedInParts = (tenant: string, scope: FigureScope, now: Instant) => sql`
  select authority, service, channel, kind, standard_id, standard_version, promised, received_on, 1 as cases
  from clock_projection
  where tenant = ${tenant} and settled = 'open' and ${isPastDue(now)} ${within("clock_projection", scope)}`;

/**
 * Reads the rollups, months as far as a stretch is made of whole ones and days for the rest. What fell due without an
 * answer is found among the open clocks, so that the answer is exact at every moment.
 */
export const figures = (database: Kysely<Schema>, tenant: string): Figures => ({
  ...practiceCounter(database, tenant),
  recountFigures: () => recountFigures(database, tenant),

  async figureCounts({ stretches, scope, by }, now) {
    const asked = distinct(stretches);
    if (asked.length === 0) return [];
    const total = isTotal(scope, by);
    const starts = asked.flatMap(wholeMonthsOf).map(({ grain, ...start }) => ({
      ...start,
      grain: total ? `${grain}-total` : grain,
    }));
    const grains = [...new Set(starts.map(({ grain }) => grain))];
    const days = [...new Set(starts.map(({ starts_on }) => starts_on))];
    const wholeMonths = starts.every(({ grain }) => grain.startsWith("month"));
    const open = total ? missedInTotal(tenant, scope, now, wholeMonths) : missedInParts(tenant, scope, now);
    const found = await sql<StretchCount>`
      select "from", standard_id as "standardId", standard_version as "standardVersion", promised,
        max(standard_title) as "standardTitle", max(target_percent) as "targetPercent",
        authority, service, channel, kind,
        sum(met) as met, sum(missed) as missed, sum(missed_open) as "missedOpen",
        sum(open + paused - missed_open) as "notYetDue", sum(not_from_public) as "notFromPublic",
        sum(merged) as merged, sum(no_reply_needed) as "noReplyNeeded", sum(not_measured) as "notMeasured",
        sum(met_automatically) as "metAutomatically", sum(met_by_holding_reply) as "metByHoldingReply",
        sum(met_by_extension) as "metByExtension"
      from (
        select r."from", ${apart("f", by)}, standard_id, standard_version, promised, standard_title, target_percent,
          met, missed, open, paused, 0 as missed_open, not_from_public, merged, no_reply_needed, not_measured,
          met_automatically, met_by_holding_reply, met_by_extension
        from figure f join ${rows(starts, STARTS)} on r.grain = f.grain and r.starts_on = f.starts_on
        where f.tenant = ${tenant} and f.grain = any(${grains}::text[]) and f.starts_on = any(${days}::date[])
          ${within("f", scope)}
        union all
        select r."from", ${apart("o", by)}, standard_id, standard_version, promised, null, null,
          0, 0, 0, 0, cases, 0, 0, 0, 0, 0, 0, 0
        from (${open}) o join ${rows(asked, STRETCH)} on o.received_on between r."from" and r."to"
      ) c
      group by "from", standard_id, standard_version, promised, authority, service, channel, kind
      having sum(met + missed + open + paused + not_from_public + merged + no_reply_needed + not_measured) > 0
    `.execute(database);
    return found.rows;
  },

  async receivedCounts(stretches, scope) {
    const starts = distinct(stretches).flatMap(wholeMonthsOf);
    if (starts.length === 0) return [];
    const grains = [...new Set(starts.map(({ grain }) => grain))];
    const days = [...new Set(starts.map(({ starts_on }) => starts_on))];
    const found = await sql<ReceivedCount>`
      select r."from", channel, sum(cases) as cases
      from received_figure f join ${rows(starts, STARTS)} on r.grain = f.grain and r.starts_on = f.starts_on
      where f.tenant = ${tenant} and f.grain = any(${grains}::text[]) and f.starts_on = any(${days}::date[])
        ${within("f", scope)}
      group by r."from", channel having sum(cases) > 0
      order by r."from", channel`.execute(database);
    return found.rows;
  },
});
