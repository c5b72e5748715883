import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
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
      ...arrivals.cells.map(({ weekday, hour, cases }) => [{ weekday, hour }, cases] as const),
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
  ])("%j is refused with the field", async (query, field) => {
    expect(await api.cases(query)).toMatchObject({ ok: false, failure: { field } });
  });
});
