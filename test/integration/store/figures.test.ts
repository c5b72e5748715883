import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { FigureScope, StretchCount } from "../../../src/application/ports/figures.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import { DIMENSIONS, type Dimension } from "../../../src/domain/compliance/figure.ts";
import { KINDS } from "../../../src/domain/standards/standard.ts";
import { aCouncil } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { anyLives, keepHappenings, type Happening } from "../../support/random-lives.ts";
import { differencesFromRecount } from "../../support/recounted-figures.ts";
import { closedOn } from "../../support/rules-changes.ts";

const now = testClock("2026-03-16T09:00:00.000Z");
let database: TestDatabase;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());

const aRecord = async (): Promise<CaseRecord> => {
  const tenant = `council-${++tenants}`;
  const record = database.store.of(tenant);
  await useCasesOf({ record, now }).setUpCouncil(aCouncil({ tenant }));
  return record;
};

const referenceOf = (which: number): string => `HS-2026-${String(which + 1).padStart(5, "0")}`;

/** Keeps what happens in steps of some happenings, as a service does that takes in a page of mail at a time. */
const live = async (record: CaseRecord, lives: readonly Happening[]): Promise<void> => {
  for (let next = 0; next < lives.length; next += 5) {
    await keepHappenings(record, lives.slice(next, next + 5), referenceOf);
  }
};

interface ClockRow {
  authority: string;
  service: string;
  channel: string;
  kind: string;
  standard_id: string;
  standard_version: number;
  received_on: string;
  due_at: string;
  settled: string;
  answered_by: string | null;
  met_by_extension: boolean;
}

const NAMES: Readonly<Record<string, keyof StretchCount>> = {
  met: "met",
  missed: "missed",
  "missed-open": "missedOpen",
  "not-yet-due": "notYetDue",
  "not-from-public": "notFromPublic",
  merged: "merged",
  "no-reply-needed": "noReplyNeeded",
  "not-measured": "notMeasured",
};

const outcomeOf = ({ settled, due_at }: ClockRow, at: Instant): string => {
  if (settled === "paused") return "not-yet-due";
  if (settled !== "open") return settled;
  return Date.parse(due_at) + 1000 <= Date.parse(at) ? "missed-open" : "not-yet-due";
};

/** The same question answered by looking at every clock, one after the other. */
const countOneByOne = async (
  record: CaseRecord,
  { stretches, scope, by }: Parameters<CaseRecord["figureCounts"]>[0],
  at: Instant,
): Promise<Map<string, number>> => {
  const clocks = await database.query<ClockRow>(
    `select authority, service, channel, kind, standard_id, standard_version, received_on::text, due_at, settled,
       answered_by, met_by_extension from clock_projection where tenant = $1`,
    [record.tenant],
  );
  const counts = new Map<string, number>();
  for (const { from, to } of stretches) {
    for (const clock of clocks) {
      if (clock.received_on < from || clock.received_on > to) continue;
      if (DIMENSIONS.some((each) => scope[each] !== null && scope[each] !== clock[each])) continue;
      const group = DIMENSIONS.map((each) => (by.includes(each) ? clock[each] : null));
      const outcome = outcomeOf(clock, at);
      const met = outcome === "met";
      for (const name of [
        NAMES[outcome],
        ...(met && clock.answered_by === "machine" ? ["metAutomatically"] : []),
        ...(met && clock.answered_by === "holding-reply" ? ["metByHoldingReply"] : []),
        ...(met && clock.met_by_extension ? ["metByExtension"] : []),
      ]) {
        const key = JSON.stringify([from, clock.standard_id, clock.standard_version, ...group, name]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
};

const asMap = (counts: readonly StretchCount[]): Map<string, number> =>
  new Map(
    counts.flatMap((count) =>
      [...Object.values(NAMES), "metAutomatically", "metByHoldingReply", "metByExtension"].flatMap((name) => {
        const number = count[name as "met"];
        const { from, standardId, standardVersion, authority, service, channel, kind } = count;
        const group = [authority, service, channel, kind];
        return number === 0
          ? []
          : [[JSON.stringify([from, standardId, standardVersion, ...group, name]), number] as const];
      }),
    ),
  );

const STRETCHES = [
  { from: "2026-01-01", to: "2026-01-31" },
  { from: "2026-01-05", to: "2026-01-11" },
  { from: "2025-12-29", to: "2026-02-28" },
  { from: "2026-02-15", to: "2026-03-14" },
  { from: "2026-03-01", to: "2026-03-31" },
];

const anyQuestion = fc.record({
  stretches: fc.subarray(STRETCHES, { minLength: 1 }),
  scope: fc.record({
    authority: fc.constantFrom(null, null, "ashby"),
    service: fc.constantFrom(null, null, "housing"),
    channel: fc.constantFrom(null, null, "email"),
    kind: fc.constantFrom(null, null, KINDS[0]),
  }) satisfies fc.Arbitrary<FigureScope>,
  by: fc.subarray<Dimension>([...DIMENSIONS]),
});

const anyMoment = fc
  .integer({ min: 0, max: 90 * 24 * 3600 })
  .map((seconds) => new Date(Date.parse("2026-01-05T00:00:00.000Z") + seconds * 1000).toISOString());

describe("the figures that are kept", () => {
  it("equal a count over all cases after whatever happens, and after counting anew", async () => {
    await fc.assert(
      fc.asyncProperty(anyLives, fc.boolean(), async (lives, changesRules) => {
        const record = await aRecord();
        const app = useCasesOf({ record, now });
        await live(record, lives.slice(0, 30));
        if (changesRules)
          await app.setUpCouncil(closedOn(["2026-02-02"], aCouncil({ tenant: record.tenant })));
        await live(record, lives.slice(30));
        expect(await differencesFromRecount(database.url)).toEqual([]);
        await app.keepTagsInStep();
        await app.rebuildProjections();
        expect(await differencesFromRecount(database.url)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("are counted anew with everything else that is derived, whatever became of them", async () => {
    const record = await aRecord();
    const other = await aRecord();
    const [lives] = fc.sample(anyLives, 1);
    for (const each of [record, other]) await live(each, lives ?? []);
    for (const table of ["figure", "received_figure", "open_figure"]) {
      await database.query(`delete from ${table} where tenant = $1`, [record.tenant]);
    }
    expect(await differencesFromRecount(database.url)).not.toEqual([]);
    expect(await useCasesOf({ record, now }).rebuildProjections()).toMatchObject({ ok: true });
    expect(await differencesFromRecount(database.url)).toEqual([]);
  });

  it("answer any question at any moment as a count one by one does", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLives,
        fc.array(fc.tuple(anyQuestion, anyMoment), { minLength: 10, maxLength: 10 }),
        async (lives, questions) => {
          const record = await aRecord();
          await live(record, lives);
          for (const [question, at] of questions) {
            const counted = asMap(await record.figureCounts(question, at));
            expect(counted).toEqual(await countOneByOne(record, question, at));
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it("stay right while eight write at once to the same cases, and nobody waits crosswise", async () => {
    const record = await aRecord();
    const [lives] = fc.sample(anyLives, 1);
    if (lives === undefined) throw new Error("No lives");
    await live(record, lives.slice(0, 12));
    const writers = await Promise.all(
      Array.from({ length: 8 }, async () => (await database.open()).of(record.tenant)),
    );
    const deadlocks = () =>
      database.query<{ deadlocks: string }>(
        "select deadlocks from pg_stat_database where datname = current_database()",
      );
    const before = await deadlocks();
    await Promise.all(
      writers.map(async (writer, number) => {
        for (const [round, steps] of fc.sample(anyLives, { numRuns: 4, seed: number }).entries()) {
          const own = (which: number): string =>
            `RV-2026-${String(number * 100 + round * 20 + which + 1).padStart(5, "0")}`;
          await keepHappenings(writer, steps.slice(0, 12), own);
          for (let next = 12; next < steps.length; next += 6) {
            await keepHappenings(writer, steps.slice(next, next + 6), referenceOf);
          }
        }
      }),
    );
    expect(await differencesFromRecount(database.url)).toEqual([]);
    expect(await deadlocks()).toEqual(before);
  });
});
