import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import type { ComplianceReport, PracticeReport, TrendReport } from "../../contracts/compliance.ts";
import { DIMENSIONS } from "../../domain/compliance/figure.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { useSession } from "../session-context.ts";
import { figuresTable, groupTable, trendTable } from "./export-tables.ts";
import { practiceTables } from "./practice/export-tables.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "@media print": { display: "none" },
  },
});

/** What can be done with the figures as a whole: taken away as a table, with all others, and on paper. */
export const ReportTools = (props: {
  readonly report: ComplianceReport;
  readonly trend: TrendReport | null;
  readonly practice: PracticeReport | null;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { report, trend, practice } = props;
  const name = [council.name, report.period.id, ...Object.values(report.scope)];
  return (
    <div className={styles.tools}>
      <ExportMenu
        of={complianceWords.figures}
        make={() => ({ name: [...name, complianceWords.figures], tables: [figuresTable(council, report)] })}
      />
      <ExportMenu
        of={complianceWords.exportAll}
        label={complianceWords.exportAll}
        workbookOnly
        make={() => ({
          name: [...name, complianceWords.title],
          tables: [
            figuresTable(council, report),
            ...DIMENSIONS.map((dimension) => groupTable(council, report, dimension)),
            ...(trend ? [trendTable(council, trend)] : []),
            ...(practice ? practiceTables(council, practice) : []),
          ],
        })}
      />
      <Button size="small" icon={<PrintRegular />} onClick={() => print()}>
        {complianceWords.print}
      </Button>
    </div>
  );
};
