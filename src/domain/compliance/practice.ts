import type { StandardsByAuthority } from "../standards/rules.ts";
import type { Promised } from "../standards/standard.ts";
import { DRIVERS, type Driver } from "./driver.ts";
import { nearestRank, type ValueCount } from "./nearest-rank.ts";
import type { PracticeCounts } from "./practice-counts.ts";

/** Nearest rank, in whole working days; null of none. */
interface MiddleAndLast {
  readonly median: number | null;
  readonly p90: number | null;
}

export interface ReplyDays extends MiddleAndLast {
  readonly standardId: string;
  readonly standardTitle: string;
  readonly promised: Promised;
  /** null where it is not promised in working days. */
  readonly promisedDays: number | null;
  readonly cases: number;
  readonly histogram: readonly { readonly days: number; readonly cases: number }[];
}

export interface ServiceTime extends MiddleAndLast {
  readonly service: string;
  readonly cases: number;
  readonly workingDays: number;
}

/** The cases with a driver beside those without it. */
export interface DriverShare {
  readonly driver: Driver;
  readonly cases: number;
  readonly missed: number;
  readonly otherCases: number;
  readonly otherMissed: number;
}

/** How the cases of a period went. */
export interface Practice {
  readonly replyDays: readonly ReplyDays[];
  readonly arrivals: {
    readonly cases: number;
    readonly timeUnknown: number;
    readonly cells: readonly { readonly weekday: number; readonly hour: number; readonly cases: number }[];
  };
  readonly handOffs: {
    readonly cases: number;
    readonly handedOn: number;
    readonly spread: readonly { readonly times: number; readonly cases: number; readonly missed: number }[];
  };
  readonly extensions: { readonly cases: number; readonly extended: number; readonly times: number };
  readonly pauses: {
    readonly cases: number;
    readonly paused: number;
    readonly workingDays: { readonly median: number; readonly p90: number } | null;
  };
  readonly timeByService: readonly ServiceTime[];
  readonly misses: {
    readonly missed: number;
    readonly denominator: number;
    readonly drivers: readonly DriverShare[];
  };
}

const NINE_IN_TEN = 90;
const HALF = 50;

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const casesIn = (values: readonly { readonly cases: number }[]): number =>
  sum(values.map(({ cases }) => cases));

const middleAndLast = (values: readonly ValueCount[]): MiddleAndLast => ({
  median: nearestRank(values, HALF),
  p90: nearestRank(values, NINE_IN_TEN),
});

const groupedBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

type AnswerDays = PracticeCounts["answerDays"];

const latestOf = (rows: AnswerDays): AnswerDays[number] | undefined =>
  rows.reduce<AnswerDays[number] | undefined>(
    (last, row) => (last === undefined || row.standardVersion > last.standardVersion ? row : last),
    undefined,
  );

/** What the latest version of each authority promises; null where they promise differently, or not in days. */
const promisedDays = (rows: AnswerDays, standards: StandardsByAuthority): number | null => {
  const promises = groupedBy(rows, ({ authority }) => authority).map((own) => {
    const latest = latestOf(own);
    const standard = standards[latest?.authority ?? ""]?.find(
      ({ id, version }) => id === latest?.standardId && version === latest.standardVersion,
    );
    return standard && "workingDays" in standard.allowance ? standard.allowance.workingDays : null;
  });
  const [promised = null, ...others] = new Set(promises);
  return others.length === 0 ? promised : null;
};

/** The days of all versions of a standard together, told as the latest of them. */
const replyDaysOf = (counts: AnswerDays, standards: StandardsByAuthority): ReplyDays[] =>
  groupedBy(counts, ({ standardId }) => standardId).flatMap((rows) => {
    const latest = latestOf(rows);
    if (latest === undefined) return [];
    const histogram = groupedBy(
      rows.filter(({ days }) => days !== null),
      ({ days }) => String(days).padStart(6, "0"),
    ).map((same) => ({ days: same[0]?.days ?? 0, cases: casesIn(same) }));
    return [
      {
        standardId: latest.standardId,
        standardTitle: latest.standardTitle,
        promised: latest.promised,
        promisedDays: promisedDays(rows, standards),
        cases: casesIn(rows),
        ...middleAndLast(histogram.map(({ days, cases }) => ({ value: days, cases }))),
        histogram,
      },
    ];
  });

const timeByServiceOf = (counts: PracticeCounts["serviceDays"]): ServiceTime[] =>
  groupedBy(counts, ({ service }) => service).map((rows) => ({
    service: rows[0]?.service ?? "",
    cases: casesIn(rows),
    workingDays: sum(rows.map(({ days, cases }) => days * cases)),
    ...middleAndLast(rows.map(({ days, cases }) => ({ value: days, cases }))),
  }));

const missesOf = (replies: PracticeCounts["replies"]): Practice["misses"] => {
  const countOf = (driver: Driver | null): { readonly cases: number; readonly missed: number } =>
    replies.find((row) => row.driver === driver) ?? { cases: 0, missed: 0 };
  const all = countOf(null);
  return {
    missed: all.missed,
    denominator: all.cases,
    drivers: DRIVERS.map((driver) => {
      const { cases, missed } = countOf(driver);
      return { driver, cases, missed, otherCases: all.cases - cases, otherMissed: all.missed - missed };
    }),
  };
};

/** What the counts say, with the standards of today for what they promise. */
export const practiceOf = (counts: PracticeCounts, standards: StandardsByAuthority): Practice => {
  const { arrivals, handOffs, extensions, pausedDays } = counts;
  const cases = casesIn(handOffs);
  const paused = middleAndLast(pausedDays.map(({ days, cases: each }) => ({ value: days, cases: each })));
  return {
    replyDays: replyDaysOf(counts.answerDays, standards),
    arrivals: {
      cases: casesIn(arrivals),
      timeUnknown: casesIn(arrivals.filter(({ hour }) => hour === null)),
      cells: arrivals
        .flatMap(({ hour, ...row }) => (hour === null ? [] : [{ ...row, hour }]))
        .sort((a, b) => a.weekday - b.weekday || a.hour - b.hour),
    },
    handOffs: {
      cases,
      handedOn: casesIn(handOffs.filter(({ times }) => times > 0)),
      spread: [...handOffs].sort((a, b) => a.times - b.times),
    },
    extensions: {
      cases,
      extended: casesIn(extensions.filter(({ times }) => times > 0)),
      times: sum(extensions.map(({ times, cases: each }) => times * each)),
    },
    pauses: {
      cases,
      paused: casesIn(pausedDays),
      workingDays:
        paused.median === null || paused.p90 === null ? null : { median: paused.median, p90: paused.p90 },
    },
    timeByService: timeByServiceOf(counts.serviceDays),
    misses: missesOf(counts.replies),
  };
};
