import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComplianceReport } from "../../contracts/compliance.ts";
import { DIMENSIONS, type Dimension } from "../../domain/compliance/figure.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { Picker } from "../frame/Picker.tsx";
import type { Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { groupTable } from "./export-tables.ts";
import { GroupTable } from "./GroupTable.tsx";
import { SectionHeading } from "./SectionHeading.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
    "@media print": { display: "none" },
  },
  // On paper all of them are there.
  away: { display: "none", "@media print": { display: "block" } },
  printed: {
    display: "none",
    "@media print": { display: "block", margin: `${tokens.spacingVerticalL} 0 0` },
  },
});

const groupsIn = (report: ComplianceReport, dimension: Dimension): number =>
  new Set(report.groups[dimension].map(({ group }) => group)).size;

/** The order in which people ask: which service, by which way, about what, which council. */
const ORDER: readonly Dimension[] = ["service", "channel", "kind", "authority"];

/** The figures taken apart by service, channel, kind and council: by those of which there is more than one. */
export const GroupTables = (props: {
  readonly report: ComplianceReport;
  readonly place: Place;
  readonly refine: (place: Place) => void;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { report, place, refine } = props;
  const offered = ORDER.filter((each) => groupsIn(report, each) > 1);
  const all = offered.length > 0 ? offered : ORDER.slice(0, 1);
  const shown = all.find((each) => each === place.by) ?? all[0];
  const { groups } = complianceWords;
  return (
    <section>
      <SectionHeading title={groups.heading} />
      <div className={styles.bar}>
        <Picker
          label={groups.label}
          value={shown ?? ""}
          choices={all.map((id) => ({ id, label: groups.by[id] }))}
          onPick={(id) => refine({ ...place, by: DIMENSIONS.find((each) => each === id) ?? null })}
        />
        {shown && (
          <ExportMenu
            key={shown}
            of={groups.by[shown]}
            make={() => ({
              name: [council.name, report.period.id, groups.by[shown]],
              tables: [groupTable(council, report, shown)],
            })}
          />
        )}
      </div>
      {all.map((dimension) => (
        <div key={dimension} className={mergeClasses(dimension !== shown && styles.away)}>
          <h4 className={styles.printed}>{groups.by[dimension]}</h4>
          <GroupTable report={report} dimension={dimension} />
        </div>
      ))}
    </section>
  );
};
