import type { TrendReport } from "../../contracts/compliance.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dayOfMonthOf, monthOf, yearOf } from "../../domain/calendar/civil-date.ts";
import { MONTHS } from "../../domain/clock/date-in-words.ts";
import { figureInWords, isFew } from "../../ui/format/figure.ts";
import { count, percent } from "../../ui/format/numbers.ts";
import { scaleFor, targetSteps, type ChartPoint, type TrendChart } from "../charts/trend-chart.ts";
import { hashOf, type TrendLength } from "../place.ts";
import { figurePlace } from "./figure-place.ts";
import { complianceWords } from "./words.ts";

type Series = TrendReport["series"][number];
type Period = TrendReport["periods"][number];

/** How many points are drawn: half a year of weeks, a year and the month before it, two years of quarters and one more. */
export const POINTS: Readonly<Record<TrendLength, number>> = {
  week: 26,
  month: 13,
  quarter: 9,
  "financial-quarter": 9,
  "financial-year": 5,
  year: 5,
};

const { trend: words } = complianceWords;

const monthName = (date: CivilDate): string => (MONTHS[monthOf(date) - 1] ?? "").slice(0, 3);

/** What stands under a point, and what under that: "Apr", "2026"; "Q1", "2026/27". */
const labelsOf = ({ id, from }: Period, length: TrendLength): readonly [string, string] => {
  const year = String(yearOf(from));
  switch (length) {
    case "week":
      return [String(dayOfMonthOf(from)), `${monthName(from)} ${year}`];
    case "month":
      return [monthName(from), year];
    case "quarter":
      return [id.slice(5), year];
    case "financial-quarter":
      return [id.slice(8), id.slice(0, 7)];
    case "financial-year":
    case "year":
      return [id, ""];
  }
};

/** The series that can be drawn: those of which something was decided. */
const drawable = (report: Pick<TrendReport, "series">): readonly Series[] =>
  report.series.filter(({ points }) => points.some(({ denominator }) => denominator > 0));

/** Those to pick from: where nothing was decided all of them, of which it is said. */
export const pickable = (report: Pick<TrendReport, "series">): readonly Series[] => {
  const drawn = drawable(report);
  return drawn.length === 0 ? report.series : drawn;
};

export const isEmpty = (report: Pick<TrendReport, "series">): boolean => drawable(report).length === 0;

const decided = ({ points }: Series): number => points.reduce((all, { denominator }) => all + denominator, 0);

/** The one that was picked; else the promise to reply that most cases were decided by: it is what people ask about. null: there is no promise at all. */
export const seriesShown = (report: Pick<TrendReport, "series">, picked: string | null): Series | null => {
  const all = pickable(report);
  const replies = all.filter(({ promised }) => promised === "reply");
  const most = [...(replies.length > 0 ? replies : all)].sort((a, b) => decided(b) - decided(a))[0];
  return all.find(({ standardId }) => standardId === picked) ?? most ?? null;
};

const summaryOf = (
  { points, targetPercent }: Series,
  titles: readonly string[],
  length: TrendLength,
): string => {
  const known = points.map((point, at) => ({ point, title: titles[at] ?? "" }));
  const latest = known.findLast(({ point }) => point.denominator > 0);
  if (!latest) return words.empty;
  const many = known.filter(({ point }) => point.denominator > 0 && !isFew({ ...point, targetPercent }));
  const inOrder = [...many].sort((a, b) => (a.point.percent ?? 0) - (b.point.percent ?? 0));
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  const below = many.filter(
    ({ point }) => point.targetPercent !== null && point.met * 100 < point.targetPercent * point.denominator,
  );
  const late = points.reduce((all, { missed }) => all + missed, 0);
  return [
    words.latest(latest.title, figureInWords({ ...latest.point, targetPercent })),
    ...(lowest && highest && lowest !== highest && lowest.point.percent !== highest.point.percent
      ? [
          words.range(
            percent(lowest.point.percent ?? 0),
            lowest.title,
            percent(highest.point.percent ?? 0),
            highest.title,
          ),
        ]
      : []),
    ...(targetPercent === null || many.length === 0
      ? []
      : [
          words.below(
            below.length,
            `${count(many.length)} ${complianceWords.manyLengths[length].toLowerCase()}`,
            many.every(({ point }) => point.targetPercent === targetPercent) ? percent(targetPercent) : null,
          ),
        ]),
    words.lateAltogether(count(late)),
  ].join(" ");
};

export interface TrendQuestion {
  readonly report: TrendReport;
  readonly series: Series;
  readonly today: CivilDate;
  /** Whose cases: "Calderwick · Housing". */
  readonly whose: string;
  /** "Counted today at 12:10". */
  readonly counted: string;
}

/** A series of the trend as a chart: every label, every name that is heard, and the address of the cases of every point. */
export const trendChart = ({ report, series, today, whose, counted }: TrendQuestion): TrendChart => {
  const { periods, length, scope } = report;
  const { targetPercent, standardId } = series;
  const titles = periods.map(({ title, to }) => (to >= today ? words.soFar(title) : title));

  const targets = targetSteps(series.points.map((point) => ({ target: point.targetPercent })));
  const steps = targets.flat();
  const varies = new Set(steps.map((step) => step.percent)).size > 1;

  const pointOf = (period: Period, index: number): ChartPoint => {
    const point = series.points[index] ?? EMPTY;
    const [label, under] = labelsOf(period, length);
    const before = periods[index - 1];
    const title = titles[index] ?? period.title;
    const value = point.denominator === 0 ? "" : figureInWords({ ...point, targetPercent });
    const place = (outcome: "denominator" | "missed"): string =>
      hashOf(figurePlace({ period, scope }, { standardId, group: null }, outcome));
    return {
      key: period.id,
      label,
      subLabel: under === "" || (before && labelsOf(before, length)[1] === under) ? null : under,
      percent: point.denominator === 0 ? null : point.percent,
      value,
      target: point.targetPercent,
      few: isFew({ ...point, targetPercent }),
      missed: point.missed,
      missedOpen: point.missedOpen,
      keptName:
        point.denominator === 0
          ? words.nothing(title)
          : words.point(
              title,
              value,
              count(point.met),
              count(point.denominator),
              varies && point.targetPercent !== null ? percent(point.targetPercent) : null,
            ),
      missedName:
        point.missed === 0
          ? words.noneLate(title)
          : words.lateOf(title, count(point.missed), count(point.missedOpen)),
      keptHref: point.denominator === 0 ? null : place("denominator"),
      missedHref: point.missed === 0 ? null : place("missed"),
    };
  };

  const points = periods.map(pointOf);
  const values = points.flatMap((point) => (point.percent === null ? [] : [point.percent]));
  const scale = scaleFor([...values, ...steps.map((step) => step.percent)]);
  const lastTarget = steps.at(-1);
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    title: series.promised === "reply" ? words.replying : words.acknowledging,
    subtitle: `${series.standardTitle} · ${whose}`,
    summary: summaryOf(series, titles, length),
    targets,
    targetLabel: lastTarget === undefined ? "" : words.target(percent(lastTarget.percent)),
    targetNote: varies
      ? words.targets(steps.map((step) => [percent(step.percent), periods[step.from]?.title ?? ""] as const))
      : null,
    keptTitle: words.kept,
    missedTitle: series.points.some(({ missedOpen }) => missedOpen > 0) ? words.late : words.lateInPicture,
    scale,
    scaleNote: scale.from === 0 ? null : words.scaleFrom(percent(scale.from)),
    points,
    source: words.source(stretchInWords(first, last), count(decided(series)), counted),
  };
};

const EMPTY = {
  met: 0,
  missed: 0,
  missedOpen: 0,
  notYetDue: 0,
  denominator: 0,
  percent: null,
  targetPercent: null,
};

/** "November 2025 to November 2026" */
const stretchInWords = (first: Period | undefined, last: Period | undefined): string => {
  if (!first || !last) return "";
  const month = (date: CivilDate): string => `${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;
  return words.stretch(month(first.from), month(last.to));
};
