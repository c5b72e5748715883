import type pg from "pg";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { NOW, QUARTERS, TENANT } from "./council.ts";

/** Everything that the question reads, so that no case is touched for it. */
export const COVERING_INDEX = `create index covering on clock_projection (tenant, received_on)
  include (authority, standard_id, standard_version, promised, settled, due_at, answered_by, met_by_extension)`;

/** How well each standard was kept in each of eight quarters, by authority: as the trend asks it. */
export const askRollups = async (record: CaseRecord): Promise<Map<string, readonly number[]>> => {
  const scope = { authority: null, service: null, channel: null, kind: null };
  const counts = await record.figureCounts({ stretches: QUARTERS, scope, by: ["authority"] }, NOW);
  return new Map(
    counts.map((each) => [
      JSON.stringify([each.from, each.authority, each.standardId, each.standardVersion]),
      [
        ...[each.met, each.missed, each.missedOpen, each.notYetDue, each.notFromPublic, each.merged],
        ...[each.noReplyNeeded, each.notMeasured],
        ...[each.metAutomatically, each.metByHoldingReply, each.metByExtension],
      ],
    ]),
  );
};

const FROM_CASES = `
  select array[q."from"::text, authority, standard_id, standard_version::text] as key, array[
    count(*) filter (where settled = 'met'), count(*) filter (where settled = 'missed'),
    count(*) filter (where settled = 'open' and due_at + interval '1 second' <= $2),
    count(*) filter (where settled = 'paused' or settled = 'open' and due_at + interval '1 second' > $2),
    count(*) filter (where settled = 'not-from-public'), count(*) filter (where settled = 'merged'),
    count(*) filter (where settled = 'no-reply-needed'), count(*) filter (where settled = 'not-measured'),
    count(*) filter (where settled = 'met' and answered_by = 'machine'),
    count(*) filter (where settled = 'met' and answered_by = 'holding-reply'),
    count(*) filter (where settled = 'met' and met_by_extension)]::integer[] as counts
  from clock_projection
    join (values ${QUARTERS.map(({ from, to }) => `('${from}'::date, '${to}'::date)`).join(", ")}) q("from", "to")
      on received_on between q."from" and q."to"
  where tenant = '${TENANT}' and received_on between $1 and $3
  group by q."from", authority, standard_id, standard_version, promised`;

/** The same question of every clock of every case, over the covering index. */
export const askCases = async (client: pg.Client): Promise<Map<string, readonly number[]>> => {
  const asked = [QUARTERS[0]?.from, NOW, QUARTERS.at(-1)?.to];
  const { rows } = await client.query<{ key: readonly string[]; counts: readonly number[] }>(
    FROM_CASES,
    asked,
  );
  return new Map(
    rows.map(({ key: [from, authority, standard, version], counts }) => [
      JSON.stringify([from, authority, standard, Number(version)]),
      counts,
    ]),
  );
};
