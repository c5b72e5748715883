import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseList } from "../../../src/contracts/case.ts";
import type { Figure } from "../../../src/contracts/compliance.ts";
import type { CasesQuery } from "../../../src/contracts/requests.ts";
import { createApi, type Api } from "../../../src/ui/api/api.ts";
import { serveApp, type ServedApp } from "../../support/app.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { yearCouncil } from "../../support/year/council.ts";
import { someHistories } from "../../support/year/histories.ts";
import { keepHistories } from "../../support/year/keep-histories.ts";

jest.setTimeout(120_000);

const NOW = "2026-06-24T10:00:00.000Z";
const PERIOD = "2026-Q2";
const QUARTER = { seed: 7, cases: 300, from: "2026-03-20T00:00:00Z", to: "2026-06-20T00:00:00Z", now: NOW };

const now = testClock("2024-12-01T09:00:00.000Z");
let database: TestDatabase;
let served: ServedApp;
/** The client that the tab uses: what is tested goes through the whole service. */
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase(now);
  const record = database.store.of("council");
  const useCases = useCasesOf({ record, now });
  const set = await useCases.setUpCouncil(yearCouncil());
  if (!set.ok) throw new Error(JSON.stringify(set.failure));
  now.set(NOW);
  await keepHistories(record, someHistories(QUARTER), NOW);
  served = await serveApp({ record, useCases, now });
  const baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
  api = createApi({ baseUrl, token: async () => ({ ok: true, value: await served.token() }) });
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** So many questions at a time. */
const TOGETHER = 20;

/** How many cases open behind each number, under the question that leads to them. */
const opened = async (numbers: readonly (readonly [CasesQuery, number])[]): Promise<void> => {
  const behind: (readonly [string, number])[] = [];
  for (let first = 0; first < numbers.length; first += TOGETHER) {
    const some = numbers.slice(first, first + TOGETHER).map(async ([query]) => {
      const { total } = valueOf(await api.cases({ period: PERIOD, ...query, limit: 1 }));
      return [JSON.stringify(query), total] as const;
    });
    behind.push(...(await Promise.all(some)));
  }
  expect(behind).toEqual(numbers.map(([query, number]) => [JSON.stringify(query), number]));
};

const ofFigure = (figure: Figure, scope: CasesQuery): (readonly [CasesQuery, number])[] =>
  (
    [
      ["denominator", figure.denominator],
      ["met", figure.met],
      ["missed", figure.missed],
      ["missed-open", figure.missedOpen],
      ["not-yet-due", figure.excluded.notYetDue],
      ["not-from-public", figure.excluded.notFromPublic],
      ["merged", figure.excluded.merged],
      ["no-reply-needed", figure.excluded.noReplyNeeded],
      ["not-measured", figure.excluded.notMeasured],
      ["met-automatically", figure.metAutomatically],
      ["met-by-holding-reply", figure.metByHoldingReply],
      ["met-by-extension", figure.metByExtension],
    ] as const
  ).map(([outcome, number]) => [{ ...scope, standard: figure.standardId, outcome }, number]);

describe("the cases behind the figures", () => {
  it("are as many as each number says, over all cases and in every group", async () => {
    const report = valueOf(await api.compliance({ period: PERIOD }));
    await opened(report.standards.flatMap((figure) => ofFigure(figure, {})));
    for (const by of ["authority", "service", "channel", "kind"] as const) {
      // A nought opens nothing; that it is one stands in the count of the events.
      const numbers = report.groups[by].flatMap((figure) => ofFigure(figure, { [by]: figure.group }));
      await opened(numbers.filter(([, number]) => number > 0));
    }
    await opened(
      Object.entries(report.received).map(([channel, number]) => [
        { channel: channel as NonNullable<CasesQuery["channel"]> },
        number,
      ]),
    );
  });

  it("are as many as each number says within a scope, and in the periods it is compared with", async () => {
    const scope = { authority: "ashby", channel: "email" } as const;
    const report = valueOf(await api.compliance({ period: PERIOD, ...scope }));
    await opened(report.standards.flatMap((figure) => ofFigure(figure, scope)));
    await opened(
      report.standards.flatMap(({ standardId: standard, previous }) =>
        previous === null
          ? []
          : [[{ ...scope, period: report.previous.id, standard }, previous.denominator] as const],
      ),
    );
    await opened([[{ ...scope, period: report.previous.id }, report.receivedPrevious]]);
  });

  it("are as many as each point of a trend says", async () => {
    const trend = valueOf(await api.trend({ length: "week", until: "2026-W25", count: 12 }));
    await opened(
      trend.series.flatMap(({ standardId: standard, points }) =>
        points.flatMap(({ met, missed, missedOpen, notYetDue, denominator }, index) => {
          const at = { period: trend.periods[index]?.id ?? "", standard };
          return [
            [{ ...at, outcome: "denominator" }, denominator] as const,
            [{ ...at, outcome: "met" }, met] as const,
            [{ ...at, outcome: "missed" }, missed] as const,
            [{ ...at, outcome: "missed-open" }, missedOpen] as const,
            [{ ...at, outcome: "not-yet-due" }, notYetDue] as const,
          ];
        }),
      ),
    );
  });

  it("are as many as each number of practice says", async () => {
    const practice = valueOf(await api.practice({ period: PERIOD }));
    const { replyDays, arrivals, handOffs, extensions, pauses, timeByService, misses } = practice;
    const late = { promised: "reply", outcome: "missed" } as const;
    await opened([
      ...replyDays.flatMap(({ standardId: standard, cases, histogram }) => [
        [{ standard, outcome: "answered" }, cases] as const,
        ...histogram.map(
          (row) => [{ standard, answerDays: String(row.days), outcome: "answered" }, row.cases] as const,
        ),
      ]),
      [{}, arrivals.cases],
      [{ timeUnknown: "yes" }, arrivals.timeUnknown],
      ...arrivals.cells.map(
        ({ weekday, hour, cases }) => [{ weekday: String(weekday), hour: String(hour) }, cases] as const,
      ),
      [
        { weekday: "1-5", hour: "9-16" },
        arrivals.cells
          .filter(({ weekday, hour }) => weekday <= 5 && hour >= 9 && hour < 17)
          .reduce((all, { cases }) => all + cases, 0),
      ],
      [{ handOffs: "0-" }, handOffs.cases],
      [{ handOffs: "1-" }, handOffs.handedOn],
      ...handOffs.spread.flatMap(({ times, cases, missed }) => [
        [{ handOffs: String(times) }, cases] as const,
        [{ handOffs: String(times), ...late }, missed] as const,
      ]),
      [{ extended: "yes" }, extensions.extended],
      [{ paused: "yes" }, pauses.paused],
      ...timeByService.map(({ service, cases }) => [{ heldBy: service }, cases] as const),
      [{ promised: "reply" }, misses.denominator],
      [late, misses.missed],
      ...misses.drivers.flatMap(({ driver, cases, missed, otherCases, otherMissed }) => [
        [{ promised: "reply", driver } as const, cases] as const,
        [{ ...late, driver }, missed] as const,
        [{ promised: "reply", withoutDriver: driver } as const, otherCases] as const,
        [{ ...late, withoutDriver: driver }, otherMissed] as const,
      ]),
    ]);
  });

  it("stand in the order of the working days from which medians, percentiles and sums are counted", async () => {
    const practice = valueOf(await api.practice({ period: PERIOD }));
    const { replyDays, timeByService, pauses } = practice;
    const inOrder = async (query: CasesQuery) => {
      const days: (number | undefined)[] = [];
      let after: string | null = null;
      do {
        const page: CaseList = valueOf(
          await api.cases({
            ...{ period: PERIOD, order: "working-days", limit: 40, ...query },
            ...(after === null ? {} : { after }),
          }),
        );
        days.push(...page.rows.map(({ workingDays }) => workingDays));
        expect(page.total).toBeGreaterThanOrEqual(days.length);
        after = page.next;
        if (after === null) expect(page.total).toBe(days.length);
      } while (after !== null);
      return {
        days,
        sum: days.reduce((all: number, each) => all + (each ?? Number.NaN), 0),
        median: days[Math.ceil(days.length / 2) - 1],
        p90: days[Math.ceil((90 * days.length) / 100) - 1],
      };
    };
    const ascending = (days: readonly unknown[]) => [...days].sort((a, b) => Number(a) - Number(b));

    for (const { standardId: standard, histogram, median, p90 } of replyDays) {
      const listed = await inOrder({ standard, outcome: "answered" });
      expect(listed.days).toEqual(ascending(listed.days));
      expect(listed.days).toEqual(
        histogram.flatMap(({ days, cases }) => Array.from({ length: cases }, () => days)),
      );
      expect(listed).toMatchObject({ median, p90 });
    }
    for (const { service, cases, workingDays, median, p90 } of timeByService) {
      const listed = await inOrder({ heldBy: service });
      expect(listed.days).toEqual(ascending(listed.days));
      expect(listed).toMatchObject({ sum: workingDays, median, p90 });
      expect(listed.days).toHaveLength(cases);
    }
    const paused = await inOrder({ paused: "yes" });
    expect(paused.days).toEqual(ascending(paused.days));
    expect(paused.days).toHaveLength(pauses.paused);
    expect(paused).toMatchObject(pauses.workingDays ?? {});
  });

  it("leave out what has no such days, and do not count it: nobody answered it", async () => {
    const query = { period: PERIOD, standard: "email-reply" } as const;
    const decided = valueOf(await api.cases({ ...query, outcome: "denominator" }));
    const answered = valueOf(await api.cases({ ...query, outcome: "answered" }));
    const inOrder = valueOf(await api.cases({ ...query, outcome: "denominator", order: "working-days" }));
    expect(answered.total).toBeLessThan(decided.total);
    expect(inOrder.total).toBe(answered.total);
  });

  it("can be joined: a range of days, in a service that had them", async () => {
    const practice = valueOf(await api.practice({ period: PERIOD }));
    const reply = practice.replyDays.find(({ standardId }) => standardId === "email-reply");
    const between = (from: number, to: number): number =>
      (reply?.histogram ?? []).reduce(
        (all, { days, cases }) => all + (days >= from && days <= to ? cases : 0),
        0,
      );
    await opened([
      [{ standard: "email-reply", outcome: "answered", answerDays: "3-6" }, between(3, 6)],
      [{ standard: "email-reply", outcome: "answered", answerDays: "9-" }, between(9, Infinity)],
    ]);
  });
});

describe("a question that no number asks", () => {
  it.each<[CasesQuery, string]>([
    [{ driver: "complex" }, "period"],
    [{ period: PERIOD, outcome: "missed" }, "standardId"],
    [{ period: "spring" }, "period"],
    [{ heldBy: "housing", order: "working-days" }, "period"],
    [{ period: PERIOD, order: "working-days" }, "order"],
    [{ period: PERIOD, heldBy: "housing", order: "working-days", after: "2026-04-02~HS-2026-1" }, "after"],
  ])("%j is refused with the field", async (query, field) => {
    expect(await api.cases(query)).toMatchObject({ ok: false, failure: { field } });
  });
});
