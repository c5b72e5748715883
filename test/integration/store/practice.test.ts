import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { aCouncil } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { anyLives, keepHappenings } from "../../support/random-lives.ts";

const NOW = "2026-03-16T09:00:00.000Z";
const STRETCH = { from: "2026-01-05", to: "2026-02-20" };
const EVERYTHING = { authority: null, service: null, channel: null, kind: null };
const now = testClock(NOW);
let database: TestDatabase;
let record: CaseRecord;

interface Clock {
  authority: string;
  promised: string;
  settled: string;
  due_at: string;
  working_days: number | null;
  answered_at: string | null;
  standard_id: string;
}
interface Matter {
  authority: string;
  not_from_public: boolean;
  merged_into: string | null;
  arrived_weekday: number;
  arrived_hour: number | null;
  hand_offs: number;
  extensions: number;
  pauses: number;
  paused_days: number;
  service_days: Record<string, number>;
  drivers: string[];
  clocks: Clock[];
}

/** How often each of these comes. */
const tally = (values: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[JSON.stringify(value)] = (counts[JSON.stringify(value)] ?? 0) + 1;
  return counts;
};

const asTally = <Row extends { readonly cases: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => unknown,
): Record<string, number> => Object.fromEntries(rows.map((row) => [JSON.stringify(keyOf(row)), row.cases]));

const isLate = ({ settled, due_at }: Clock): boolean =>
  settled === "missed" || (settled === "open" && Date.parse(due_at) + 1000 <= Date.parse(NOW));
const replyOf = ({ clocks }: Matter): Clock | undefined =>
  clocks.find(({ promised }) => promised === "reply");

const readMatters = (): Promise<Matter[]> =>
  database.query<Matter>(
    `select c.*, (select coalesce(jsonb_agg(to_jsonb(k)), '[]') from clock_projection k
       where k.reference = c.reference) as clocks
     from case_projection c where received_on between $1 and $2`,
    [STRETCH.from, STRETCH.to],
  );

beforeAll(async () => {
  database = await openTestDatabase(now);
  record = database.store.of("council");
  await useCasesOf({ record, now }).setUpCouncil(aCouncil());
  for (const [round, lives] of fc.sample(anyLives, { numRuns: 12, seed: 4 }).entries()) {
    const referenceOf = (which: number): string =>
      `HS-2026-${String(round * 20 + which + 1).padStart(5, "0")}`;
    for (let next = 0; next < lives.length; next += 8) {
      await keepHappenings(record, lives.slice(next, next + 8), referenceOf);
    }
  }
});
afterAll(() => database.close());

describe("how cases went", () => {
  it("is counted as one by one, whoever has a part in it", async () => {
    const counts = await record.practiceCounts(STRETCH, EVERYTHING, NOW);
    const matters = await readMatters();
    const fromPublic = matters.filter((each) => !each.not_from_public);
    const own = fromPublic.filter((each) => each.merged_into === null);
    expect(own.length).toBeGreaterThan(20);

    expect(asTally(counts.arrivals, ({ weekday, hour }) => [weekday, hour])).toEqual(
      tally(fromPublic.map((each) => [each.arrived_weekday, each.arrived_hour])),
    );
    expect(asTally(counts.handOffs, ({ times }) => times)).toEqual(tally(own.map((each) => each.hand_offs)));
    expect(asTally(counts.extensions, ({ times }) => times)).toEqual(
      tally(own.map((each) => each.extensions)),
    );
    expect(asTally(counts.pausedDays, ({ days }) => days)).toEqual(
      tally(own.filter(({ pauses }) => pauses > 0).map((each) => each.paused_days)),
    );
    expect(asTally(counts.serviceDays, ({ service, days }) => [service, days])).toEqual(
      tally(own.flatMap((each) => Object.entries(each.service_days))),
    );
    expect(
      Object.fromEntries(counts.handOffs.map(({ times, missed }) => [String(times), missed])),
    ).toMatchObject(
      tally(
        own
          .filter((each) => each.clocks.some((clock) => clock.promised === "reply" && isLate(clock)))
          .map((each) => each.hand_offs),
      ),
    );
  });

  it("tells of each answer its working days, and of each driver the late ones with it", async () => {
    const counts = await record.practiceCounts(STRETCH, EVERYTHING, NOW);
    const matters = await readMatters();
    const answered = matters.flatMap(({ clocks }) =>
      clocks.filter(
        ({ settled, answered_at }) => ["met", "missed"].includes(settled) && answered_at !== null,
      ),
    );
    expect(answered.length).toBeGreaterThan(10);
    expect(
      asTally(counts.answerDays, ({ authority, standardId, days }) => [authority, standardId, days]),
    ).toEqual(
      tally(
        answered.map(({ authority, standard_id, working_days }) => [authority, standard_id, working_days]),
      ),
    );
    const decided = matters.filter((each) => {
      const reply = replyOf(each);
      return reply !== undefined && (reply.settled === "met" || isLate(reply));
    });
    expect(asTally(counts.replies, ({ driver }) => driver)).toEqual(
      tally(decided.flatMap(({ drivers }) => [null, ...drivers])),
    );
    expect(counts.replies.find(({ driver }) => driver === null)?.missed).toBe(
      decided.filter((each) => replyOf(each)?.settled !== "met").length,
    );
  });

  it("keeps to the scope, and has nothing to tell of a stretch without cases", async () => {
    const ashby = await record.practiceCounts(STRETCH, { ...EVERYTHING, authority: "ashby" }, NOW);
    const cases = (await readMatters()).filter((each) => each.authority === "ashby" && !each.not_from_public);
    expect(ashby.arrivals.reduce((sum, each) => sum + each.cases, 0)).toBe(cases.length);
    const none = await record.practiceCounts({ from: "2020-01-01", to: "2020-01-31" }, EVERYTHING, NOW);
    expect(none).toEqual({
      ...{ answerDays: [], arrivals: [], handOffs: [], extensions: [] },
      ...{ pausedDays: [], serviceDays: [], replies: [] },
    });
  });
});
