import type { ReactNode } from "react";
import { useSession } from "../../session-context.ts";
import { ExportMenu } from "../../export/ExportMenu.tsx";
import type { ExportTable } from "../../export/table.ts";
import { usePracticeStyles } from "./practice-styles.ts";

/** A question about the work, and its answer as a file. */
export const PartHeading = (props: {
  readonly title: string;
  /** Council and period, as they stand in a file's name. */
  readonly period: string;
  readonly table: () => ExportTable;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}) => {
  const styles = usePracticeStyles();
  const { council } = useSession();
  return (
    <div className={styles.sub}>
      <h4 className={styles.title}>{props.title}</h4>
      <div className={styles.tools}>
        {props.children}
        <ExportMenu
          of={props.title}
          subtle
          make={() => {
            const table = props.table();
            return { name: [council.name, props.period, table.title], tables: [table] };
          }}
        />
      </div>
    </div>
  );
};
