import { sql, type Kysely } from "kysely";
import type { CaseProjection, ClockProjection } from "../../../application/ports/projection.ts";
import type { Schema } from "../schema.ts";
import { keepFigures } from "./keep-figures.ts";
import { CASE, caseRow, CLOCK, clockRow } from "./projection-rows.ts";
import { rowsBefore } from "./rows-before.ts";
import { rows, storableDocument } from "./rows.ts";

const names = (columns: object) => sql.join(Object.keys(columns).map((name) => sql.ref(name)));

const replacing = (columns: object) =>
  sql.join(Object.keys(columns).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));

/** Puts the projections of these cases in the place of what was there, and the difference into the figures. */
export async function writeProjections(
  database: Kysely<Schema>,
  tenant: string,
  cases: readonly CaseProjection[],
  clocks: readonly ClockProjection[],
): Promise<void> {
  if (cases.length === 0) return;
  const references = cases.map(({ reference }) => reference);
  const before = await rowsBefore(database, tenant, references);
  const after = {
    cases: storableDocument(cases.map(caseRow)),
    clocks: storableDocument(clocks.map(clockRow)),
  };
  await sql`insert into case_projection (tenant, ${names(CASE)})
    select ${tenant}, r.* from ${rows(after.cases, CASE)}
    on conflict (tenant, reference) do update set ${replacing(CASE)}`.execute(database);
  await dropClocks(database, tenant, before.clocks, clocks);
  if (clocks.length > 0) {
    await sql`insert into clock_projection (tenant, ${names(CLOCK)})
      select ${tenant}, r.* from ${rows(after.clocks, CLOCK)}
      on conflict (tenant, reference, standard_id) do update set ${replacing(CLOCK)}`.execute(database);
  }
  await keepFigures(database, tenant, before, after);
}

/** A case that became complex is no longer judged by the ordinary standard. */
async function dropClocks(
  database: Kysely<Schema>,
  tenant: string,
  before: readonly { readonly reference: string; readonly standard_id: string }[],
  clocks: readonly ClockProjection[],
): Promise<void> {
  const kept = new Set(clocks.map(({ reference, standardId }) => `${reference} ${standardId}`));
  const dropped = before
    .filter(({ reference, standard_id }) => !kept.has(`${reference} ${standard_id}`))
    .map(({ reference, standard_id }) => ({ reference, standard_id }));
  if (dropped.length === 0) return;
  await sql`delete from clock_projection k using ${rows(dropped, { reference: "text", standard_id: "text" })}
    where k.tenant = ${tenant} and k.reference = r.reference and k.standard_id = r.standard_id`.execute(
    database,
  );
}
