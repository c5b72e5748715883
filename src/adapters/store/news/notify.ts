import { sql, type Kysely } from "kysely";
import type { CaseChange } from "../../../application/ports/case-news.ts";
import type { CaseEvent } from "../../../domain/case/event.ts";
import type { Schema } from "../schema.ts";
import { CASE_CHANGED, COUNCIL_CHANGED, payloadOf, presencePayloadOf } from "./news-payload.ts";

const lastOf = (
  reference: string,
  events: readonly { readonly reference: string; readonly event: CaseEvent }[],
): CaseChange => {
  const last = events.findLast((each) => each.reference === reference)?.event;
  return {
    reference,
    what: last?.type ?? null,
    by: last?.by.kind === "officer" ? last.by.id : null,
  };
};

/** Tells everybody who listens, once the transaction is kept; nobody when it is given up. */
export const notifyOfCases = async (
  database: Kysely<Schema>,
  tenant: string,
  references: readonly string[],
  events: readonly { readonly reference: string; readonly event: CaseEvent }[] = [],
): Promise<void> => {
  if (references.length === 0) return;
  const changes = [...new Set(references)].map((reference) => lastOf(reference, events));
  await sql`select pg_notify(${CASE_CHANGED}, ${payloadOf(tenant, changes)})`.execute(database);
};

export const notifyOfPresence = async (
  database: Kysely<Schema>,
  tenant: string,
  references: readonly string[],
): Promise<void> => {
  if (references.length === 0) return;
  const payload = presencePayloadOf(tenant, [...new Set(references)]);
  await sql`select pg_notify(${CASE_CHANGED}, ${payload})`.execute(database);
};

export const notifyOfCouncil = async (database: Kysely<Schema>, tenant: string): Promise<void> => {
  await sql`select pg_notify(${COUNCIL_CHANGED}, ${JSON.stringify({ tenant })})`.execute(database);
};
