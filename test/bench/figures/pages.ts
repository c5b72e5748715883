import { countList } from "../../../src/application/count-list.ts";
import type { CaseFilter, CasePosition } from "../../../src/application/ports/case-reader.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { NOW } from "./council.ts";

const LIMIT = 51;

const QUARTER = { from: "2026-01-01", to: "2026-03-31" };
const behind = (outcomes: NonNullable<CaseFilter["figure"]>["outcomes"]): CaseFilter => ({
  figure: { ...QUARTER, standardId: "email-reply", promised: null, outcomes },
});

/** The lists that people open: what is open, theirs, a service's, what was answered, and what is behind a number. */
export const LISTS: Readonly<Record<string, CaseFilter>> = {
  open: { open: true },
  "open, one owner": { open: true, owner: "officer-7" },
  "open, nobody's": { open: true, owner: null },
  "open, one service": { open: true, service: "housing" },
  "open, a small service": { open: true, service: "environment" },
  overdue: { overdue: true },
  answered: { answered: true },
  "answered, one service": { answered: true, service: "parks" },
  "answered, a small service of one council": { answered: true, service: "environment", authority: "borrow" },
  "answered, one owner": { answered: true, owner: "officer-7" },
  "behind a figure: kept": behind(["met"]),
  "behind a figure: late": behind(["missed", "missed-open"]),
  "behind a figure: answered with another": behind(["merged"]),
};

/** Where a page may begin: at the start, and far along. */
const AFTERS: readonly (CasePosition | null)[] = [
  null,
  { nextDueOn: "2025-02-01", reference: "HX-000000000" },
  { nextDueOn: "2026-02-14", reference: "HX-000000000" },
  { nextDueOn: "2026-07-02", reference: "HX-000000000" },
];

/** Milliseconds of a page of each list from each place, read and counted as the service does. */
export const timePages = async (record: CaseRecord): Promise<Readonly<Record<string, readonly number[]>>> => {
  const timed: Record<string, number[]> = {};
  for (const [name, filter] of Object.entries(LISTS)) {
    for (const after of AFTERS) {
      const begun = performance.now();
      await Promise.all([record.cases(filter, { after, limit: LIMIT }, NOW), countList(record, filter, NOW)]);
      (timed[name] ??= []).push(performance.now() - begun);
    }
  }
  return timed;
};

/** Nearest rank. */
export const p95 = (milliseconds: readonly number[]): number =>
  [...milliseconds].sort((a, b) => a - b)[Math.ceil(milliseconds.length * 0.95) - 1] ?? 0;
