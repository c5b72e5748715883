import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { figuresOf } from "../../domain/compliance/count.ts";
import type { CountedFigure } from "../../domain/compliance/figure.ts";
import { parsePeriod, periodContaining, periodsUntil } from "../../domain/compliance/period.ts";
import { failed, succeeded } from "../../domain/result.ts";
import type { ReportTrend } from "../compliance-use-cases.ts";
import { fieldInvalid } from "../refusal.ts";
import type { Stretch } from "../ports/figures.ts";
import type { TrendPoint } from "../views/trend-report.ts";
import { openCounting, periodRef, withTargetsOfToday, type CountingNeeds } from "./counting.ts";

const POINTS = 12;
const MOST_POINTS = 60;

const NOTHING: TrendPoint = {
  met: 0,
  missed: 0,
  missedOpen: 0,
  notYetDue: 0,
  denominator: 0,
  percent: null,
  targetPercent: null,
};

const pointOf = ({ excluded, ...figure }: CountedFigure): TrendPoint => {
  const { met, missed, missedOpen, denominator, percent, targetPercent } = figure;
  return { met, missed, missedOpen, notYetDue: excluded.notYetDue, denominator, percent, targetPercent };
};

/** How well each standard was kept, period after period, judged at one moment. */
export const reportTrend =
  (needs: CountingNeeds): ReportTrend =>
  async (input) => {
    const opened = await openCounting(needs, input);
    if (!opened.ok) return opened;
    const { council, scope, asOf } = opened.value;
    const count = input.count ?? POINTS;
    if (!Number.isInteger(count) || count < 1 || count > MOST_POINTS) {
      return fieldInvalid("count", `Ask for 1 to ${MOST_POINTS} periods at a time.`);
    }
    const zone = (council.authorities.find(({ id }) => id === scope.authority) ?? council.authorities[0])
      ?.calendar.timeZone;
    const asked = input.until === undefined ? null : parsePeriod(input.until);
    if (asked !== null && !asked.ok) return failed({ ...asked.failure, field: "until" });
    const last = asked?.value.to ?? civilDateAt(asOf, zone ?? "UTC");
    const periods = periodsUntil(periodContaining(last, input.length), count);
    const stretches = periods.map(({ from, to }): Stretch => ({ from, to }));
    const counts = withTargetsOfToday(
      council,
      await needs.record.figureCounts({ stretches, scope, by: ["authority"] }, asOf),
    );
    const points = new Map(
      periods.map(({ from }) => [
        from,
        new Map(
          figuresOf(
            counts.filter((each) => each.from === from),
            null,
          ).map((figure) => [figure.standardId, pointOf(figure)]),
        ),
      ]),
    );
    return succeeded({
      length: input.length,
      scope,
      asOf,
      periods: periods.map(periodRef),
      series: figuresOf(counts, null).map(({ standardId, standardTitle, promised, targetPercent }) => ({
        standardId,
        standardTitle,
        promised,
        targetPercent,
        points: periods.map(({ from }) => points.get(from)?.get(standardId) ?? NOTHING),
      })),
    });
  };
