import { mergeClasses } from "@fluentui/react-components";
import type { TrendReport } from "../../contracts/compliance.ts";
import { figureInWords } from "../../ui/format/figure.ts";
import { count, percent } from "../../ui/format/numbers.ts";
import type { Outcome } from "../place.ts";
import { figurePlace } from "./figure-place.ts";
import { NumberLink } from "./NumberLink.tsx";
import { titleInFull } from "./period-choices.ts";
import { useTableStyles } from "./table-styles.ts";
import { ValueLink } from "./ValueLink.tsx";
import { complianceWords } from "./words.ts";

const { columns } = complianceWords.trend;
const NUMBERS = [
  ["met", "met"],
  ["missed", "missed"],
  ["missedOpen", "missed-open"],
  ["denominator", "denominator"],
  ["notYetDue", "not-yet-due"],
] as const satisfies readonly (readonly [keyof TrendReport["series"][number]["points"][number], Outcome])[];

/** The same as the chart, in numbers; the latest first. */
export const TrendTable = (props: {
  readonly report: TrendReport;
  readonly series: TrendReport["series"][number];
  readonly title: string;
}) => {
  const styles = useTableStyles();
  const { report, series, title } = props;
  const { targetPercent, standardId } = series;
  const rows = report.periods.map((period, at) => ({ period, point: series.points[at] })).reverse();
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {Object.values(columns).map((name, at) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(styles.head, at === 0 ? styles.first : styles.number)}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ({ period, point }) =>
              point && (
                <tr key={period.id}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                    {titleInFull(period)}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.number)}>
                    {point.denominator > 0 && (
                      <ValueLink
                        place={figurePlace(
                          { period, scope: report.scope },
                          { standardId, group: null },
                          "denominator",
                        )}
                        label={complianceWords.casesOf(
                          figureInWords({ ...point, targetPercent }),
                          count(point.denominator),
                        )}
                      >
                        {figureInWords({ ...point, targetPercent })}
                      </ValueLink>
                    )}
                  </td>
                  <td className={mergeClasses(styles.cell, styles.number)}>
                    {point.targetPercent !== null && percent(point.targetPercent)}
                  </td>
                  {NUMBERS.map(([name, outcome]) => (
                    <td key={name} className={mergeClasses(styles.cell, styles.number)}>
                      <NumberLink
                        number={point[name]}
                        what={complianceWords.outcomes[outcome]}
                        place={figurePlace(
                          { period, scope: report.scope },
                          { standardId, group: null },
                          outcome,
                        )}
                      />
                    </td>
                  ))}
                </tr>
              ),
          )}
        </tbody>
      </table>
    </div>
  );
};
