import { countList } from "../../../src/application/count-list.ts";
import type { CaseFilter, CasePosition } from "../../../src/application/ports/case-reader.ts";
import type { DeskReader } from "../../../src/application/ports/desk.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { NOW } from "./council.ts";

const LIMIT = 51;
const DESK_LIMIT = 100;

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

type AskedOfDesk = Parameters<DeskReader["deskPage"]>[0];

const ofDesk = (asked: Partial<AskedOfDesk>): Omit<AskedOfDesk, "from"> => ({
  ...{ list: "open", askedBy: "officer-7", whose: null, authority: null, service: null, text: "" },
  ...{ limit: DESK_LIMIT, ...asked },
});
const MINE = { owners: ["officer-7"] };
const TEAM = { services: ["environment", "benefits"] };

/**
 * The lists of the desk, with the lengths of all lists, as the tab asks for them. Everybody's open cases are as many times
 * more as the record is larger, and all of them are counted; officers look at their own and their team's.
 */
export const DESKS: Readonly<Record<string, Omit<AskedOfDesk, "from">>> = {
  "desk: open, mine": ofDesk({ whose: MINE }),
  "desk: open, everybody's": ofDesk({}),
  "desk: open, a team's": ofDesk({ whose: TEAM }),
  "desk: answered, mine": ofDesk({ list: "answered", whose: MINE }),
  "desk: answered, a team's": ofDesk({ list: "answered", whose: TEAM }),
  "desk: answered, a team's, a reference": ofDesk({ list: "answered", whose: TEAM, text: "hx-000012347" }),
  "desk: logged, mine": ofDesk({ list: "logged", whose: MINE }),
};

const AT = { now: NOW, today: NOW.slice(0, 10), weekEnds: "2026-07-05", uncovered: [] };

/** Where a page of the desk may begin: at the start, and at the end of what a list goes back to. */
const FROMS: readonly number[] = [0, 900];

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
  for (const [name, asked] of Object.entries(DESKS)) {
    for (const from of FROMS) {
      const begun = performance.now();
      await record.deskPage({ ...asked, from }, AT);
      (timed[name] ??= []).push(performance.now() - begun);
    }
  }
  return timed;
};

/** Nearest rank. */
export const p95 = (milliseconds: readonly number[]): number =>
  [...milliseconds].sort((a, b) => a - b)[Math.ceil(milliseconds.length * 0.95) - 1] ?? 0;
