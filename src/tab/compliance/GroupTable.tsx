import { Button, mergeClasses } from "@fluentui/react-components";
import type { ComplianceReport, Figure } from "../../contracts/compliance.ts";
import type { Dimension } from "../../domain/compliance/figure.ts";
import { figureInWords } from "../../ui/format/figure.ts";
import { count } from "../../ui/format/numbers.ts";
import type { Outcome } from "../place.ts";
import { useSession } from "../session-context.ts";
import { changeInShort, changeInWords, changeSince } from "./change.ts";
import { ChangeLink } from "./ChangeLink.tsx";
import { useOpenCounting } from "./counting-context.ts";
import { byStandard, figurePlace, leftOutOf, thenPlace } from "./figure-place.ts";
import { NumberLink } from "./NumberLink.tsx";
import { groupName } from "./scope.ts";
import { useTableStyles } from "./table-styles.ts";
import { TargetBar } from "./TargetBar.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import { complianceWords } from "./words.ts";

const { columns } = complianceWords.groups;
const NUMBERS = ["met", "missed", "missedOpen", "denominator"] as const;
const OUTCOMES: Readonly<Record<(typeof NUMBERS)[number], Outcome>> = {
  met: "met",
  missed: "missed",
  missedOpen: "missed-open",
  denominator: "denominator",
};

const ChangeCell = (props: {
  readonly report: ComplianceReport;
  readonly figure: Figure;
  readonly when: "previous" | "yearBefore";
  readonly dimension: Dimension;
}) => {
  const styles = useTableStyles();
  const { report, figure, when, dimension } = props;
  const change = changeSince(figure, figure[when]);
  return (
    <td className={mergeClasses(styles.cell, styles.number, change.kind !== "points" && styles.quiet)}>
      <span title={changeInWords(change, report[when].title)}>
        <ChangeLink
          change={change}
          then={figure[when]}
          period={report[when]}
          place={thenPlace(report, when, figure, dimension)}
          shown={changeInShort(change)}
        />
      </span>
    </td>
  );
};

const GroupRow = (props: {
  readonly report: ComplianceReport;
  readonly dimension: Dimension;
  readonly figure: Figure;
  readonly name: string;
}) => {
  const styles = useTableStyles();
  const openCounting = useOpenCounting();
  const { report, dimension, figure, name } = props;
  const total = figure.group === null;
  const ask = (at: HTMLElement): void =>
    openCounting({ figure, dimension: total ? null : dimension, whose: name }, at);
  const leftOut = leftOutOf(figure);
  return (
    <tr className={mergeClasses(total && styles.total)}>
      <th scope="row" className={mergeClasses(styles.cell, styles.first, total && styles.total)}>
        {name}
      </th>
      <td className={styles.cell}>
        <span className={styles.share}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.value}
            aria-haspopup="dialog"
            aria-label={complianceWords.counting.openOf(figureInWords(figure), name)}
            onClick={(event) => ask(event.currentTarget)}
          >
            {figureInWords(figure)}
          </Button>
          <span className={styles.mark}>
            <VerdictMark figure={figure} />
          </span>
          <TargetBar figure={figure} />
        </span>
      </td>
      {NUMBERS.map((each) => (
        <td key={each} className={mergeClasses(styles.cell, styles.number)}>
          <NumberLink
            number={figure[each]}
            what={complianceWords.outcomes[OUTCOMES[each]]}
            place={figurePlace(report, figure, OUTCOMES[each], dimension)}
          />
        </td>
      ))}
      <ChangeCell report={report} figure={figure} when="previous" dimension={dimension} />
      <ChangeCell report={report} figure={figure} when="yearBefore" dimension={dimension} />
      <td className={mergeClasses(styles.cell, styles.number)}>
        {leftOut === 0 ? (
          <span className={styles.quiet}>0</span>
        ) : (
          <Button
            size="small"
            appearance="transparent"
            className={styles.value}
            aria-haspopup="dialog"
            aria-label={complianceWords.counting.openOf(`${count(leftOut)} ${columns.leftOut}`, name)}
            onClick={(event) => ask(event.currentTarget)}
          >
            {count(leftOut)}
          </Button>
        )}
      </td>
    </tr>
  );
};

/** Each standard for each council, service, channel or kind: how well it was kept, of how many, and what became of it. */
export const GroupTable = (props: { readonly report: ComplianceReport; readonly dimension: Dimension }) => {
  const styles = useTableStyles();
  const { council } = useSession();
  const { report, dimension } = props;
  const title = complianceWords.groups.by[dimension];
  const [shareHead, ...numeric] = Object.values(columns);
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {complianceWords.dimensions[dimension]}
            </th>
            <th scope="col" className={styles.head}>
              {shareHead}
            </th>
            {numeric.map((name) => (
              <th key={name} scope="col" className={mergeClasses(styles.head, styles.number)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {byStandard(report.standards, report.groups[dimension]).map(({ total, groups }) => (
          <tbody key={total.standardId}>
            <tr>
              <th scope="rowgroup" colSpan={numeric.length + 2} className={styles.group}>
                {total.standardTitle}
              </th>
            </tr>
            {groups.map((figure) => (
              <GroupRow
                key={figure.group}
                report={report}
                dimension={dimension}
                figure={figure}
                name={groupName(council, dimension, figure.group ?? "")}
              />
            ))}
            {groups.length > 1 && (
              <GroupRow
                report={report}
                dimension={dimension}
                figure={total}
                name={complianceWords.groups.all}
              />
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
};
