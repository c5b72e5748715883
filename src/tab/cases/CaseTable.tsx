import {
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  mergeClasses,
} from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useCaseRowStyles } from "./case-row-styles.ts";
import { caseWords } from "./words.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from case to case; Tab still reaches every button on the way. */
const moveAmongCases = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key];
  const cases = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-case]")];
  const at = cases.indexOf(event.target as HTMLElement);
  if (step === undefined || at < 0) return;
  const next = cases[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** The frame of a list of cases. Its rows are `CaseLine`s, in row groups. */
export const CaseTable = (props: {
  readonly label: string;
  /** In a narrow column, whatever the width of the window. */
  readonly compact?: boolean;
  readonly children: ReactNode;
}) => {
  const styles = useCaseRowStyles();
  const { columns } = caseWords;
  return (
    <Table noNativeElements aria-label={props.label} size="small" onKeyDown={moveAmongCases}>
      <TableHeader>
        <TableRow className={mergeClasses(styles.row, styles.head, props.compact && styles.unseen)}>
          {Object.values(columns).map((column) => (
            <TableHeaderCell key={column} className={styles.cell}>
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      {props.children}
    </Table>
  );
};

export { TableBody as CaseTableBody };
