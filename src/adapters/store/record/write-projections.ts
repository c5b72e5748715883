import { sql, type Kysely } from "kysely";
import {
  PROJECTION_SHAPE,
  type CaseProjection,
  type ClockProjection,
} from "../../../application/ports/projection.ts";
import type { Schema } from "../schema.ts";
import { rows, storableDocument } from "./rows.ts";

/** Later than any date that is counted: nothing is due. */
export const NEVER = "9999-12-31";

const CASE = {
  reference: "text",
  authority: "text",
  service: "text",
  channel: "text",
  kind: "text",
  complexity: "text",
  subject: "text",
  sender_name: "text",
  sender_address: "text",
  owner_id: "text",
  received_at: "timestamptz",
  received_on: "date",
  open: "boolean",
  not_from_public: "boolean",
  next_due_on: "date",
  last_seq: "integer",
  tag: "text",
  rules: "integer",
  merged_into: "text",
  arrived_weekday: "smallint",
  arrived_hour: "smallint",
  hand_offs: "integer",
  extensions: "integer",
  pauses: "integer",
  paused_days: "integer",
  service_days: "jsonb",
  drivers: "text[]",
  taken_on_day: "integer",
  shape: "integer",
} as const;

const caseRow = (each: CaseProjection): Readonly<Record<keyof typeof CASE, unknown>> => ({
  reference: each.reference,
  authority: each.authority,
  service: each.service,
  channel: each.channel,
  kind: each.kind,
  complexity: each.complexity,
  subject: each.subject,
  sender_name: each.senderName,
  sender_address: each.senderAddress,
  owner_id: each.ownerId,
  received_at: each.receivedAt,
  received_on: each.receivedOn,
  open: each.open,
  not_from_public: each.notFromPublic,
  next_due_on: each.nextDueOn ?? NEVER,
  last_seq: each.lastSeq,
  tag: each.tag,
  rules: each.rules,
  merged_into: each.mergedInto,
  arrived_weekday: each.arrivedWeekday,
  arrived_hour: each.arrivedHour,
  hand_offs: each.handOffs,
  extensions: each.extensions,
  pauses: each.pauses,
  paused_days: each.pausedDays,
  service_days: each.serviceDays,
  drivers: each.drivers,
  taken_on_day: each.takenOnDay,
  shape: PROJECTION_SHAPE,
});

const CLOCK = {
  reference: "text",
  standard_id: "text",
  standard_version: "integer",
  standard_title: "text",
  promised: "text",
  target_percent: "double precision",
  authority: "text",
  service: "text",
  channel: "text",
  received_on: "date",
  due_on: "date",
  due_at: "timestamptz",
  answered_at: "timestamptz",
  answered_by: "text",
  settled: "text",
  original_due_on: "date",
  met_by_extension: "boolean",
  kind: "text",
  working_days: "integer",
} as const;

const clockRow = (each: ClockProjection): Readonly<Record<keyof typeof CLOCK, unknown>> => ({
  reference: each.reference,
  standard_id: each.standardId,
  standard_version: each.standardVersion,
  standard_title: each.standardTitle,
  promised: each.promised,
  target_percent: each.targetPercent,
  authority: each.authority,
  service: each.service,
  channel: each.channel,
  received_on: each.receivedOn,
  due_on: each.dueOn,
  due_at: each.dueAt,
  answered_at: each.answeredAt,
  answered_by: each.answeredBy,
  settled: each.settled,
  original_due_on: each.originalDueOn,
  met_by_extension: each.metByExtension,
  kind: each.kind,
  working_days: each.workingDays,
});

const names = (columns: object) => sql.join(Object.keys(columns).map((name) => sql.ref(name)));

const replacing = (columns: object) =>
  sql.join(Object.keys(columns).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));

/** Puts the projections of these cases in the place of what was there. */
export async function writeProjections(
  database: Kysely<Schema>,
  tenant: string,
  cases: readonly CaseProjection[],
  clocks: readonly ClockProjection[],
): Promise<void> {
  if (cases.length === 0) return;
  await sql`insert into case_projection (tenant, ${names(CASE)})
    select ${tenant}, r.* from ${rows(storableDocument(cases.map(caseRow)), CASE)}
    on conflict (tenant, reference) do update set ${replacing(CASE)}`.execute(database);
  const standards = clocks.map(({ reference, standardId }) => ({ reference, standard_id: standardId }));
  // A case that became complex is no longer judged by the ordinary standard.
  await sql`delete from clock_projection c
    where c.tenant = ${tenant} and c.reference = any(${cases.map(({ reference }) => reference)}::text[])
      and not exists (
        select 1 from ${rows(standards, { reference: "text", standard_id: "text" })}
        where r.reference = c.reference and r.standard_id = c.standard_id)`.execute(database);
  if (clocks.length === 0) return;
  await sql`insert into clock_projection (tenant, ${names(CLOCK)})
    select ${tenant}, r.* from ${rows(storableDocument(clocks.map(clockRow)), CLOCK)}
    on conflict (tenant, reference, standard_id) do update set ${replacing(CLOCK)}`.execute(database);
}
