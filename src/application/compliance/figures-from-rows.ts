import type { FigureCount } from "../../domain/compliance/figure.ts";
import type { CaseReader } from "../ports/case-reader.ts";
import type { CaseRecord } from "../ports/record.ts";
import type { Figures, StretchCount } from "../ports/figures.ts";

type Counted = Exclude<
  keyof FigureCount,
  `standard${string}` | "promised" | "targetPercent" | "authority" | "service" | "channel" | "kind"
>;

const NAMES = {
  met: "met",
  missed: "missed",
  "missed-open": "missedOpen",
  "not-yet-due": "notYetDue",
  "not-from-public": "notFromPublic",
  merged: "merged",
  "no-reply-needed": "noReplyNeeded",
  "not-measured": "notMeasured",
} as const;

/** Counts from one row a clock, until the record counts by itself. */
export const figuresFromRows = (record: Pick<CaseReader, "figureRows" | "receivedByChannel">): Figures => ({
  async figureCounts({ stretches, scope, by }, now) {
    const counts = await Promise.all(
      stretches.map(async ({ from, to }) => {
        const rows = await record.figureRows({ from, to }, scope.authority, now);
        return rows
          .filter((row) => scope.service === null || row.service === scope.service)
          .filter((row) => scope.channel === null || row.channel === scope.channel)
          .map((row): StretchCount => {
            const none: Record<Counted, number> = {
              ...{ met: 0, missed: 0, missedOpen: 0, notYetDue: 0, notFromPublic: 0, merged: 0 },
              ...{ noReplyNeeded: 0, notMeasured: 0 },
              ...{ metAutomatically: 0, metByHoldingReply: 0, metByExtension: 0 },
            };
            return {
              ...row,
              from,
              authority: by.includes("authority") ? row.authority : null,
              service: by.includes("service") ? row.service : null,
              channel: by.includes("channel") ? row.channel : null,
              kind: null,
              ...none,
              [NAMES[row.outcome]]: 1,
              metAutomatically: Number(row.outcome === "met" && row.answeredBy === "machine"),
              metByHoldingReply: Number(row.outcome === "met" && row.answeredBy === "holding-reply"),
              metByExtension: Number(row.metByExtension),
            };
          });
      }),
    );
    return counts.flat();
  },
  async receivedCounts(stretches, { authority }) {
    const counts = await Promise.all(
      stretches.map(async ({ from, to }) =>
        Object.entries(await record.receivedByChannel({ from, to }, authority)).map(([channel, cases]) => ({
          from,
          channel: channel as "email",
          cases,
        })),
      ),
    );
    return counts.flat();
  },
  practiceCounts: () =>
    Promise.resolve({
      ...{ answerDays: [], arrivals: [], handOffs: [], extensions: [] },
      ...{ pausedDays: [], serviceDays: [], replies: [] },
    }),
});

export const countingFromRows = <Needs extends { readonly record: CaseRecord }>(needs: Needs) => ({
  ...needs,
  record: { ...needs.record, ...figuresFromRows(needs.record) },
});
