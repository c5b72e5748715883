import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTableStyles } from "../table-styles.ts";

/** A table of the screen: a name at the head of each row, numbers under numbers. */
export const PlainTable = (props: {
  readonly label: string;
  readonly columns: readonly string[];
  /** Columns that are read from the left, besides the first. */
  readonly fromTheLeft?: readonly number[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) => {
  const styles = useTableStyles();
  const isText = (at: number): boolean => props.fromTheLeft?.includes(at) ?? false;
  return (
    <div className={styles.scroll} role="region" aria-label={props.label} tabIndex={0}>
      <table className={styles.table} aria-label={props.label}>
        <thead>
          <tr>
            {props.columns.map((column, at) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(
                  styles.head,
                  at === 0 ? styles.first : isText(at) ? undefined : styles.number,
                )}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {first}
              </th>
              {others.map((cell, at) => (
                <td
                  key={props.columns[at + 1]}
                  className={mergeClasses(styles.cell, !isText(at + 1) && styles.number)}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
