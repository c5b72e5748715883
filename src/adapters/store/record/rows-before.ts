import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { CountedCase, CountedClock } from "./figure-parts.ts";

type FoundClock = CountedClock & { readonly reference: string };

/** What is kept of some cases before they are written anew. */
export interface RowsBefore {
  readonly cases: readonly CountedCase[];
  readonly clocks: readonly FoundClock[];
}

interface Found extends FoundClock {
  readonly case_authority: string;
  readonly case_service: string;
  readonly case_channel: string;
  readonly case_kind: string;
  readonly case_received_on: string;
  readonly not_from_public: boolean;
}

const countedCase = (found: Found): CountedCase => ({
  authority: found.case_authority,
  service: found.case_service,
  channel: found.case_channel,
  kind: found.case_kind,
  received_on: found.case_received_on,
  not_from_public: found.not_from_public,
});

/** Reads the rows of these cases and of their clocks. Whoever is about to change them holds the cases locked. */
export const rowsBefore = async (
  database: Kysely<Schema>,
  tenant: string,
  references: readonly string[],
): Promise<RowsBefore> => {
  const { rows } = await sql<Found | (Found & { readonly standard_id: null })>`
    select c.reference, c.authority as case_authority, c.service as case_service, c.channel as case_channel,
      c.kind as case_kind, c.received_on as case_received_on, c.not_from_public,
      k.authority, k.service, k.channel, k.kind, k.standard_id, k.standard_version, k.standard_title, k.promised,
      k.target_percent, k.received_on, k.due_at, k.settled, k.answered_by, k.met_by_extension
    from case_projection c
    left join clock_projection k on k.tenant = c.tenant and k.reference = c.reference
    where c.tenant = ${tenant} and c.reference = any(${references}::text[])`.execute(database);
  return {
    cases: [...new Map(rows.map((found) => [found.reference, countedCase(found)])).values()],
    clocks: rows.filter((found): found is Found => found.standard_id !== null),
  };
};
