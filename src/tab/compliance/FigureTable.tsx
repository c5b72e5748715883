import {
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from "@fluentui/react-components";
import type { ComplianceReport } from "../../contracts/compliance.ts";
import type { Figure } from "../../domain/compliance/figure.ts";
import { figureInWords } from "../../ui/format/figure.ts";
import { count } from "../../ui/format/numbers.ts";
import type { Outcome } from "../place.ts";
import { useSession } from "../session-context.ts";
import { byStandard, figurePlace } from "./figure-place.ts";
import { useFigureTableStyles } from "./figure-table-styles.ts";
import { NumberLink } from "./NumberLink.tsx";
import { TargetBar } from "./TargetBar.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import { complianceWords } from "./words.ts";

const { columns } = complianceWords;

const FigureRow = (props: {
  readonly report: ComplianceReport;
  readonly figure: Figure;
  readonly name: string;
}) => {
  const styles = useFigureTableStyles();
  const { report, figure } = props;
  const numbers: readonly (readonly [number, Outcome])[] = [
    [figure.met, "met"],
    [figure.missed, "missed"],
    [figure.missedOpen, "missed-open"],
    [figure.denominator, "denominator"],
    [figure.excluded.notYetDue, "not-yet-due"],
    [figure.excluded.notFromPublic, "not-from-public"],
    [figure.excluded.merged, "merged"],
    [figure.excluded.noReplyNeeded, "no-reply-needed"],
    [figure.excluded.notMeasured, "not-measured"],
  ];
  return (
    <TableRow className={mergeClasses(figure.group === null && styles.total)}>
      <th
        scope="row"
        className={mergeClasses(styles.cell, styles.name, figure.group === null && styles.total)}
      >
        {props.name}
      </th>
      <TableCell className={styles.cell}>
        <span className={styles.share}>
          <span className={styles.value}>{figureInWords(figure)}</span>
          <span className={styles.mark}>
            <VerdictMark figure={figure} />
          </span>
          <TargetBar figure={figure} />
        </span>
      </TableCell>
      {numbers.map(([number, outcome]) => (
        <TableCell key={outcome} className={mergeClasses(styles.cell, styles.number)}>
          <NumberLink
            number={number}
            what={complianceWords.outcomes[outcome]}
            place={figurePlace(report, figure, outcome)}
          />
        </TableCell>
      ))}
      <TableCell className={mergeClasses(styles.cell, styles.number)}>
        {figure.promised === "acknowledgement" ? count(figure.metAutomatically) : ""}
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.number)}>
        {figure.promised === "acknowledgement" ? count(figure.metByHoldingReply) : ""}
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.number)}>
        {figure.promised === "reply" ? count(figure.metByExtension) : ""}
      </TableCell>
    </TableRow>
  );
};

/** Each standard for each service: kept, missed, what is still open, and what was left out. */
export const FigureTable = (props: {
  readonly report: ComplianceReport;
  readonly service: string | null;
}) => {
  const styles = useFigureTableStyles();
  const { council } = useSession();
  const nameOf = (service: string | null): string =>
    service === null
      ? complianceWords.allServices
      : (council.services.find(({ id }) => id === service)?.name ?? service);
  const [first, second, ...numeric] = Object.values(columns);
  return (
    <div className={styles.scroll} role="region" aria-label={complianceWords.byService} tabIndex={0}>
      <Table className={styles.table} size="small" aria-label={complianceWords.byService}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.head}>{first}</TableHeaderCell>
            <TableHeaderCell className={styles.head}>{second}</TableHeaderCell>
            {numeric.map((name) => (
              <TableHeaderCell key={name} className={mergeClasses(styles.head, styles.numberHead)}>
                {name}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        {byStandard(props.report, props.service).map(({ total, services }) => (
          <TableBody key={`${total.standardId} ${total.standardTitle}`}>
            <TableRow>
              <th scope="rowgroup" colSpan={Object.keys(columns).length} className={styles.standard}>
                {total.standardTitle}
              </th>
            </TableRow>
            {services.map((figure) => (
              <FigureRow
                key={figure.group}
                report={props.report}
                figure={figure}
                name={nameOf(figure.group)}
              />
            ))}
            {props.service === null && services.length > 1 && (
              <FigureRow report={props.report} figure={total} name={nameOf(null)} />
            )}
          </TableBody>
        ))}
      </Table>
    </div>
  );
};
