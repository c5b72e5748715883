import type { CaseChange, CaseNews } from "../../../application/ports/case-news.ts";

/** What PostgreSQL passes on: `NOTIFY` takes less than 8000 bytes, and names no tenant by itself. */
export const CASE_CHANGED = "case_changed";
export const COUNCIL_CHANGED = "council_changed";

const MOST_NAMED = 100;
const MOST_BYTES = 7500;

type Told = readonly [reference: string, what: string | null, by: string | null];

const fits = (payload: string): boolean => new TextEncoder().encode(payload).length <= MOST_BYTES;

/** The changes of one step. Too many are not named; where their details are too long, these are left out. */
export const payloadOf = (tenant: string, changes: readonly CaseChange[]): string => {
  const many = JSON.stringify({ tenant });
  if (changes.length > MOST_NAMED) return many;
  const told = changes.map(({ reference, what, by }): Told => [reference, what, by]);
  const full = JSON.stringify({ tenant, cases: told });
  if (fits(full)) return full;
  const short = JSON.stringify({ tenant, cases: told.map(([reference]) => [reference, null, null]) });
  return fits(short) ? short : many;
};

/** Cases at which somebody has come or gone. */
export const presencePayloadOf = (tenant: string, references: readonly string[]): string => {
  const payload = JSON.stringify({ tenant, presence: references });
  return references.length <= MOST_NAMED && fits(payload) ? payload : JSON.stringify({ tenant });
};

interface Payload {
  readonly tenant: string;
  readonly cases?: readonly Told[];
  readonly presence?: readonly string[];
}

/** Whose news it is, and what; null for a payload that is not ours. */
export const newsOf = (
  channel: string,
  payload: string,
): { readonly tenant: string; readonly news: CaseNews } | null => {
  let read: Payload;
  try {
    read = JSON.parse(payload) as Payload;
  } catch {
    return null;
  }
  if (typeof read?.tenant !== "string") return null;
  const { tenant, cases, presence } = read;
  if (channel === COUNCIL_CHANGED) return { tenant, news: { about: "council" } };
  if (presence !== undefined) return { tenant, news: { about: "presence", references: presence } };
  if (cases === undefined) return { tenant, news: { about: "many" } };
  const changes = cases.map(([reference, what, by]) => ({ reference, what: what as CaseChange["what"], by }));
  return { tenant, news: { about: "cases", changes } };
};
