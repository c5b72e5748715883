import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import type { ComplianceReport } from "../../../src/application/views/compliance-report.ts";
import type { PracticeReport } from "../../../src/application/views/practice-report.ts";
import { reportFrom } from "../../../src/cli/report-run.ts";
import type { CountedFigure } from "../../../src/domain/compliance/figure.ts";
import type { Channel } from "../../../src/domain/standards/standard.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { yearCouncil } from "../../support/year/council.ts";
import { countedByHand, type HandCase, type RawEvent } from "../../support/year/counted-by-hand.ts";
import {
  casesIn,
  figureByHand,
  rankByHand,
  standardsIn,
  tallied,
  type Asked,
} from "../../support/year/expected.ts";
import { someHistories } from "../../support/year/histories.ts";
import { keepHistories } from "../../support/year/keep-histories.ts";

const NOW = "2026-06-24T10:00:00.000Z";
const YEAR = {
  seed: 20260624,
  cases: 3000,
  from: "2025-01-01T00:00:00Z",
  to: "2026-06-20T00:00:00Z",
  now: NOW,
};

const now = testClock("2024-12-01T09:00:00.000Z");
let database: TestDatabase;
let app: UseCases;
let cases: readonly HandCase[];

beforeAll(async () => {
  database = await openTestDatabase(now);
  const record = database.store.of("council");
  app = useCasesOf({ record, now });
  const set = await app.setUpCouncil(yearCouncil());
  if (!set.ok) throw new Error(JSON.stringify(set.failure));
  now.set(NOW);
  await keepHistories(record, someHistories(YEAR), NOW);
  cases = countedByHand(await database.query<RawEvent>("select reference, seq, event from case_event"), NOW);
}, 120_000);
afterAll(() => database.close());

const valueOf = async <T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; failure: unknown }>,
): Promise<T> => {
  const given = await answer;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
};

/** The scope of a question, which is also the scope of the count by hand. */
type Scope = { readonly authority?: string; readonly service?: string; readonly channel?: Channel };

const SCOPES: readonly (readonly [string, Scope])[] = [
  ["both councils", {}],
  ["one council", { authority: "ashby" }],
  ["one service of one council", { authority: "borrow", service: "housing" }],
  ["one channel", { channel: "web-form" }],
];

const PERIODS: readonly (readonly [id: string, now: Asked, before: Asked, yearBefore: Asked])[] = [
  [
    "2026-Q2",
    { from: "2026-04-01", to: "2026-06-30" },
    { from: "2026-01-01", to: "2026-03-31" },
    { from: "2025-04-01", to: "2025-06-30" },
  ],
  [
    "2026-05",
    { from: "2026-05-01", to: "2026-05-31" },
    { from: "2026-04-01", to: "2026-04-30" },
    { from: "2025-05-01", to: "2025-05-31" },
  ],
  [
    "2026-W14",
    { from: "2026-03-30", to: "2026-04-05" },
    { from: "2026-03-23", to: "2026-03-29" },
    { from: "2025-03-31", to: "2025-04-06" },
  ],
  [
    "2025/26",
    { from: "2025-04-01", to: "2026-03-31" },
    { from: "2024-04-01", to: "2025-03-31" },
    { from: "2024-04-01", to: "2025-03-31" },
  ],
];

const numbersOf = ({ met, missed, missedOpen, denominator, excluded, ...figure }: CountedFigure) => ({
  ...{ met, missed, missedOpen, denominator, excluded },
  metAutomatically: figure.metAutomatically,
  metByHoldingReply: figure.metByHoldingReply,
  metByExtension: figure.metByExtension,
});

const shareByHand = (among: readonly HandCase[], standard: string) => {
  const { met, denominator } = figureByHand(among, standard);
  return denominator === 0 ? null : { met, denominator };
};

const shareOf = (share: ComplianceReport["standards"][number]["previous"]) =>
  share === null ? null : { met: share.met, denominator: share.denominator };

describe("the year that is counted", () => {
  it("has some of everything that a figure tells apart", () => {
    const all = PERIODS.map(([, asked]) => casesIn(cases, asked)).flat();
    const clocks = all.flatMap((each) => each.clocks);
    expect([...new Set(clocks.map(({ outcome }) => outcome))].sort()).toEqual(
      [
        ...["late", "late-open", "merged", "met", "no-reply-needed", "not-from-public", "not-measured"],
        "not-yet-due",
      ].sort(),
    );
    expect([...new Set(clocks.map(({ by }) => by))]).toHaveLength(5);
    expect(clocks.some(({ onlyByExtension }) => onlyByExtension)).toBe(true);
    expect(new Set(all.flatMap(({ drivers }) => drivers)).size).toBe(9);
  });
});

describe.each(PERIODS)("the figures of %s", (period, ...stretches) => {
  it.each(SCOPES)("are those that the events say, of %s", async (_, scope) => {
    const report = await valueOf(app.reportCompliance({ ...scope, period }));
    const [own = [], before = [], yearBefore = []] = stretches.map((each) =>
      casesIn(cases, { ...each, ...scope }),
    );
    expect(report.standards.map(({ standardId }) => standardId)).toEqual(standardsIn(own));
    for (const figure of report.standards) {
      const { standardId } = figure;
      expect({ standardId, ...numbersOf(figure) }).toEqual({ standardId, ...figureByHand(own, standardId) });
      expect({ standardId, before: shareOf(figure.previous), year: shareOf(figure.yearBefore) }).toEqual({
        standardId,
        before: shareByHand(before, standardId),
        year: shareByHand(yearBefore, standardId),
      });
    }
    const received = (among: readonly HandCase[]) => among.filter(({ fromPublic }) => fromPublic);
    expect(report.received).toEqual(Object.fromEntries(tallied(received(own).map(({ channel }) => channel))));
    expect(report.receivedPrevious).toBe(received(before).length);
    expect(report.receivedYearBefore).toBe(received(yearBefore).length);
  });

  it.each(["authority", "service", "channel", "kind"] as const)("are those of each %s", async (by) => {
    const report = await valueOf(app.reportCompliance({ period }));
    const own = casesIn(cases, stretches[0]);
    const groups = [...new Set(own.map((each) => each[by]))].sort();
    const expected = groups.flatMap((group) => {
      const among = own.filter((each) => each[by] === group);
      return standardsIn(among).map((standard) => ({ standard, group, ...figureByHand(among, standard) }));
    });
    const inOrder = (rows: readonly { standard: string; group: string | null }[]) =>
      [...rows].sort((a, b) => `${a.standard} ${a.group}`.localeCompare(`${b.standard} ${b.group}`));
    expect(
      inOrder(
        report.groups[by].map((figure) => ({
          standard: figure.standardId,
          group: figure.group,
          ...numbersOf(figure),
        })),
      ),
    ).toEqual(inOrder(expected));
  });
});

describe("the trend", () => {
  it.each([
    ["week", "2026-W25", 60],
    ["month", "2026-06", 18],
    ["quarter", "2026-Q2", 6],
    ["financial-year", "2026/27", 3],
  ] as const)("by %s is what the events say of each", async (length, until, count) => {
    const trend = await valueOf(app.reportTrend({ length, until, count }));
    expect(trend.periods).toHaveLength(count);
    for (const { standardId, points } of trend.series) {
      const expected = trend.periods.map(({ from, to }) => {
        const figure = figureByHand(casesIn(cases, { from, to }), standardId);
        const { met, missed, missedOpen, denominator, excluded } = figure;
        return { met, missed, missedOpen, denominator, notYetDue: excluded.notYetDue };
      });
      expect(points.map(({ percent: _, targetPercent: __, ...point }) => point)).toEqual(expected);
    }
  });
});

describe.each(PERIODS)("the practice of %s", (period, stretch) => {
  it.each(SCOPES)("is what the events say, of %s", async (_, scope) => {
    const report = await valueOf(app.reportPractice({ ...scope, period }));
    const own = casesIn(cases, { ...stretch, ...scope });
    const arrived = own.filter(({ fromPublic }) => fromPublic);
    const worked = arrived.filter(({ merged }) => !merged);
    const replyOf = (each: HandCase) => each.clocks.find(({ promised }) => promised === "reply")?.outcome;
    const isLate = (each: HandCase) => replyOf(each) === "late" || replyOf(each) === "late-open";

    const cells = tallied(
      arrived.flatMap(({ weekday, hour }) => (hour === null ? [] : [`${weekday} ${hour}`])),
    );
    expect(report.arrivals.cases).toBe(arrived.length);
    expect(report.arrivals.timeUnknown).toBe(arrived.filter(({ hour }) => hour === null).length);
    expect(
      new Map(report.arrivals.cells.map((cell) => [`${cell.weekday} ${cell.hour}`, cell.cases])),
    ).toEqual(cells);

    for (const row of report.replyDays) {
      const days = own
        .flatMap(({ clocks }) => clocks)
        .filter(
          ({ standard, outcome }) => standard === row.standardId && (outcome === "met" || outcome === "late"),
        )
        .flatMap((clock) => (clock.days === null ? [] : [clock.days]));
      expect([row.standardId, row.cases, row.median, row.p90]).toEqual([
        row.standardId,
        days.length,
        rankByHand(days, 50),
        rankByHand(days, 90),
      ]);
      expect(new Map(row.histogram.map((each) => [each.days, each.cases]))).toEqual(tallied(days));
    }

    expect(report.handOffs.cases).toBe(worked.length);
    expect(report.handOffs.handedOn).toBe(worked.filter(({ handOffs }) => handOffs > 0).length);
    expect(report.handOffs.spread).toEqual(
      [...tallied(worked.map(({ handOffs }) => handOffs))]
        .sort(([a], [b]) => a - b)
        .map(([times, count]) => ({
          ...{ times, cases: count },
          missed: worked.filter((each) => each.handOffs === times && isLate(each)).length,
        })),
    );
    expect(report.extensions).toEqual({
      cases: worked.length,
      extended: worked.filter(({ extensions }) => extensions > 0).length,
      times: worked.reduce((all, { extensions }) => all + extensions, 0),
    });
    const paused = worked.filter(({ pauses }) => pauses > 0).map(({ pausedDays }) => pausedDays);
    expect(report.pauses).toEqual({
      ...{ cases: worked.length, paused: paused.length },
      workingDays:
        paused.length === 0 ? null : { median: rankByHand(paused, 50), p90: rankByHand(paused, 90) },
    });

    const services = [...new Set(worked.flatMap(({ serviceDays }) => [...serviceDays.keys()]))].sort();
    expect(report.timeByService).toEqual(
      services.map((service) => {
        const days = worked.flatMap(({ serviceDays }) => serviceDays.get(service) ?? []);
        return {
          ...{ service, cases: days.length, workingDays: days.reduce((all, each) => all + each, 0) },
          ...{ median: rankByHand(days, 50), p90: rankByHand(days, 90) },
        };
      }),
    );

    const decided = own.filter((each) => replyOf(each) === "met" || isLate(each));
    const late = decided.filter(isLate);
    expect([report.misses.denominator, report.misses.missed]).toEqual([decided.length, late.length]);
    for (const { driver, ...shares } of report.misses.drivers) {
      const has = (each: HandCase) => each.drivers.includes(driver);
      expect({ driver, ...shares }).toEqual({
        driver,
        cases: decided.filter(has).length,
        missed: late.filter(has).length,
        otherCases: decided.filter((each) => !has(each)).length,
        otherMissed: late.filter((each) => !has(each)).length,
      });
    }
  });
});

describe("the report command", () => {
  const options = { period: "2026-Q2", json: true, rebuild: false } as const;

  const printed = async (more: object): Promise<unknown> =>
    JSON.parse(await valueOf(reportFrom(database.store, { ...options, ...more }, now)));

  it("prints what the service counts, whatever is asked of it", async () => {
    const scope = { authority: "ashby", service: "housing", channel: "email", kind: "enquiry" } as const;
    expect(await printed({})).toEqual(await valueOf(app.reportCompliance({ period: "2026-Q2" })));
    expect(await printed(scope)).toEqual(
      await valueOf(app.reportCompliance({ ...scope, period: "2026-Q2" })),
    );
    expect(await printed({ ...scope, practice: true })).toEqual(
      (await valueOf(app.reportPractice({ ...scope, period: "2026-Q2" }))) satisfies PracticeReport,
    );
    expect(await printed({ ...scope, trend: "week", count: 3 })).toEqual(
      await valueOf(app.reportTrend({ ...scope, length: "week", until: "2026-Q2", count: 3 })),
    );
  });

  it("counts the same from the events anew", async () => {
    const before = await printed({});
    expect(await printed({ rebuild: true })).toEqual(before);
  });
});
