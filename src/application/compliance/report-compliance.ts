import { besideEarlier, figuresOf } from "../../domain/compliance/count.ts";
import { DIMENSIONS, type Dimension, type Figure } from "../../domain/compliance/figure.ts";
import { previousPeriod, samePeriodYearBefore } from "../../domain/compliance/period.ts";
import { committeeSentences } from "../../domain/compliance/sentences.ts";
import { succeeded } from "../../domain/result.ts";
import type { ReportCompliance } from "../compliance-use-cases.ts";
import type { ReceivedCount, Stretch } from "../ports/figures.ts";
import {
  openPeriod,
  periodRef,
  standardsByAuthority,
  withTargetsOfToday,
  type CountingNeeds,
} from "./counting.ts";

const total = (counts: readonly ReceivedCount[]): number => counts.reduce((all, { cases }) => all + cases, 0);

/** How well the standards were kept for the cases received in the period, judged at one moment. */
export const reportCompliance =
  (needs: CountingNeeds): ReportCompliance =>
  async (input) => {
    const opened = await openPeriod(needs, input);
    if (!opened.ok) return opened;
    const { council, book, scope, asOf, period } = opened.value;
    const { record } = needs;
    const [previous, yearBefore] = [previousPeriod(period), samePeriodYearBefore(period)];
    const stretches = [period, previous, yearBefore].map(({ from, to }): Stretch => ({ from, to }));
    const [found, receivedCounts] = await Promise.all([
      record.figureCounts({ stretches, scope, by: DIMENSIONS }, asOf),
      record.receivedCounts(stretches, scope),
    ]);
    const counts = withTargetsOfToday(council, found);
    const of = <Row extends { readonly from: string }>(rows: readonly Row[], { from }: Stretch): Row[] =>
      rows.filter((row) => row.from === from);

    const figures = (by: Dimension | null): Figure[] => {
      const [now, before, aYearAgo] = [period, previous, yearBefore].map((each) =>
        figuresOf(of(counts, each), by),
      );
      return besideEarlier(now ?? [], before ?? [], aYearAgo ?? []);
    };
    const standards = figures(null);
    const received = Object.fromEntries(
      of(receivedCounts, period).map(({ channel, cases }) => [channel, cases]),
    );
    const service = council.services.find(({ id }) => id === scope.service);
    return succeeded({
      period: periodRef(period),
      previous: periodRef(previous),
      yearBefore: periodRef(yearBefore),
      scope,
      asOf,
      received,
      receivedPrevious: total(of(receivedCounts, previous)),
      receivedYearBefore: total(of(receivedCounts, yearBefore)),
      standards,
      groups: {
        authority: figures("authority"),
        service: figures("service"),
        channel: figures("channel"),
        kind: figures("kind"),
      },
      // They tell e-mails and letters, of every kind: of a part of them they would say what is not so.
      sentences:
        scope.channel !== null || scope.kind !== null
          ? []
          : committeeSentences({
              period,
              ...(service === undefined ? {} : { of: service.name }),
              received,
              figures: standards,
              standards: standardsByAuthority(book),
            }),
    });
  };
