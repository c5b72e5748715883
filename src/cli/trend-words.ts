import type { TrendReport } from "../application/views/trend-report.ts";
import { numberInWords, shareInWords } from "../domain/compliance/sentences.ts";
import { inColumns } from "./columns.ts";

const HEADINGS = ["Period", "Kept", "In time", "Of", "Late", "still open", "Not yet due"];

/** Each standard period after period. */
export const trendInWords = ({ periods, series, asOf }: TrendReport): string =>
  [
    ...series.flatMap(({ standardTitle, targetPercent, points }) => [
      targetPercent === null ? standardTitle : `${standardTitle} (target ${targetPercent}%)`,
      inColumns(
        [
          HEADINGS,
          ...points.map((point, index) => [
            periods[index]?.title ?? "",
            shareInWords(point) ?? "-",
            ...[point.met, point.denominator, point.missed, point.missedOpen, point.notYetDue].map(
              numberInWords,
            ),
          ]),
        ],
        1,
      ),
      "",
    ]),
    `As of ${asOf}. A case counts in the period in which it was received. Late counts what is overdue and still open.`,
  ].join("\n");
