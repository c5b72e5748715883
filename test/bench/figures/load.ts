import type pg from "pg";
import { countAnew } from "../../../src/adapters/store/record/count-anew.ts";
import { NOW, TENANT } from "./council.ts";

/** Eight quarters up to the moment that the bench calls now; figures of the last days are not decided yet. */
const FIRST_DAY = "2024-07-01";
const DAYS = 730;

/** A number from 0 to `below` - 1 that depends on the case and on what is asked of it, and on nothing else. */
const draw = (salt: number, below: number): string => `abs(hashint8extended(n, ${salt}) % ${below})`;

/** One row of the record for each number: a case, with what its two clocks came to. */
const drawnCases = (cases: number): string => `
  select n, '${FIRST_DAY}'::date + ((n - 1) * ${DAYS} / ${cases})::integer as received_on,
    'HX-' || lpad(n::text, 9, '0') as reference,
    case when ${draw(1, 10)} < 7 then 'ashby' else 'borrow' end as authority,
    (array['housing', 'revenues', 'planning', 'waste', 'parks', 'highways', 'licensing', 'elections', 'leisure',
      'benefits', 'environment', 'corporate'])[1 + ${draw(2, 144)} / 12 * ${draw(3, 12)} / 12] as service,
    case when ${draw(4, 1000)} < 880 then 'email' when ${draw(4, 1000)} < 950 then 'web-form'
      when ${draw(4, 1000)} < 992 then 'letter' else 'fax' end as channel,
    (array['enquiry', 'enquiry', 'enquiry', 'service-request', 'service-request', 'complaint', 'compliment',
      'comment'])[1 + ${draw(5, 8)}] as kind,
    ${draw(6, 1000)} as fate, ${draw(7, 28800)} as second, 'officer-' || ${draw(8, 400)} as owner
  from generate_series(1::bigint, ${cases}) g(n)`;

/** Late in 4 of 100, still open a while after receipt, a few left out; one in a thousand is forgotten. */
const END = `case when fate < 4 then 'not-from-public' when fate < 6 then 'merged' when fate < 9 then 'no-reply-needed'
  when fate = 9 or received_on > '${NOW}'::date - 4 or (received_on > '${NOW}'::date - 12 and fate < 500) then 'open'
  when fate < 50 then 'missed' else 'met' end`;

const CASES = `insert into case_projection (tenant, reference, authority, service, channel, kind, complexity, subject,
    sender_name, sender_address, owner_id, received_at, received_on, open, not_from_public, next_due_on, last_seq, tag,
    rules, merged_into, arrived_weekday, arrived_hour, hand_offs, service_days, shape, listed_on, late_from,
    at_risk_from)
  select '${TENANT}', reference, authority, service, channel, kind, 'ordinary', 'Matter ' || n, 'Resident ' || n % 50000,
    'resident' || n % 50000 || '@resident.example', case when fate % 10 > 2 then owner end,
    received_on + interval '9 hours' + second * interval '1 second', received_on, reply = 'open',
    reply = 'not-from-public', received_on + 11, 2, null, 1, case when reply = 'merged' then 'HX-000000001' end,
    extract(isodow from received_on), 9 + second / 3600, fate % 3, jsonb_build_object(service, fate % 8), 1,
    case when reply = 'open' then received_on + 11 else '9999-12-31' end,
    case when reply = 'open' then received_on + interval '11 days' end,
    case when reply = 'open' then received_on + interval '10 days' end
  from drawn`;

const clocks = (promised: "acknowledgement" | "reply", days: number): string => `
  insert into clock_projection (tenant, reference, standard_id, standard_version, standard_title, promised,
    target_percent, authority, service, channel, kind, received_on, due_on, due_at, answered_at, answered_by, settled,
    met_by_extension, working_days)
  select '${TENANT}', reference, case when channel in ('email', 'web-form') then 'email-' else 'letter-' end || '${promised}',
    case when received_on < '2025-10-01' then 1 else 2 end, 'A promise of ${days} days', '${promised}', 95,
    authority, service, channel, kind, received_on, received_on + ${days}, received_on + ${days} + time '22:59:59',
    case when settled in ('met', 'missed') then received_on + interval '1 day' end,
    case when settled in ('met', 'missed') then case when fate % 7 = 0 then 'machine' else 'reply' end end,
    settled, settled = 'met' and fate % 50 = 0, case when settled in ('met', 'missed') then fate % 9 end
  from (select *, ${promised === "reply" ? "reply" : "case when reply = 'open' and fate > 9 then 'met' else reply end"} as settled
    from drawn) d`;

const EVENTS = `insert into case_event (tenant, reference, seq, recorded_at, event)
  select '${TENANT}', reference, 1, received_on + interval '9 hours', jsonb_build_object('type', 'received', 'seq', 1,
    'at', received_on || 'T09:00:00.000Z', 'recordedAt', received_on || 'T09:00:00.000Z', 'channel', channel,
    'authority', authority, 'service', service, 'kind', kind, 'mailbox', 'housing@ashby.example',
    'subject', 'Matter ' || n, 'messageId', '<' || n || '@resident.example>',
    'sender', jsonb_build_object('name', 'Resident ' || n % 50000, 'address', 'resident' || n % 50000 || '@resident.example'),
    'by', jsonb_build_object('kind', 'service', 'name', 'Response Standards'))
  from drawn`;

interface Index {
  readonly name: string;
  readonly definition: string;
}

/** Fills an empty record: indexes are made afterwards, and the figures counted by the statements of the migration. */
export const load = async (client: pg.Client, cases: number): Promise<void> => {
  const begun = performance.now();
  const tell = (step: string): void =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${step}`);
  const { rows: indexes } = await client.query<Index>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename in ('case_projection', 'clock_projection') and indexname not like '%_pkey'`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query(
    `create unlogged table drawn as select *, ${END} as reply from (${drawnCases(cases)}) d`,
  );
  tell("cases drawn");
  for (const statement of [CASES, clocks("acknowledgement", 1), clocks("reply", 11), EVENTS]) {
    await client.query(statement);
  }
  await client.query("drop table drawn");
  tell("rows written");
  for (const { definition } of indexes) await client.query(definition);
  tell("indexes made");
  for (const statement of countAnew("true")) await client.query(statement);
  tell("figures counted");
  await client.query("vacuum (analyze)");
};
