import { Button, makeStyles, mergeClasses, ToggleButton, tokens, useId } from "@fluentui/react-components";
import { ImageCopyRegular, TableRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { TrendReport } from "../../contracts/compliance.ts";
import { TrendPlot } from "../charts/TrendPlot.tsx";
import { copyPicture } from "../charts/copy-picture.ts";
import { labelledPoints } from "../charts/trend-chart.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { fileName } from "../export/file-name.ts";
import { Picker } from "../frame/Picker.tsx";
import { TREND_LENGTHS, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { trendTable } from "./export-tables.ts";
import { SectionHeading } from "./SectionHeading.tsx";
import { scopeInWords } from "./scope.ts";
import { isEmpty, pickable, seriesShown, trendChart } from "./trend-model.ts";
import { TrendTable } from "./TrendTable.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  figure: { margin: 0, breakInside: "avoid" },
  summary: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: "62rem" },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2 },
  source: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  under: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
  },
  table: { marginTop: tokens.spacingVerticalM },
  // On paper the numbers stand under the drawing.
  away: { display: "none", "@media print": { display: "block" } },
  told: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const { trend: words } = complianceWords;

/** How well a promise was kept over time: a question, what is to be seen, the drawing, and the same as a table. */
export const TrendSection = (props: {
  readonly report: TrendReport;
  readonly place: Place;
  readonly refine: (place: Place) => void;
  /** "Counted today at 12:10" */
  readonly counted: string;
}) => {
  const styles = useStyles();
  const id = useId("trend");
  const { report, place, refine } = props;
  const series = seriesShown(report, place.standard);
  const empty = isEmpty(report);

  return (
    <section>
      <SectionHeading
        title={series?.promised === "acknowledgement" ? words.acknowledging : words.replying}
        id={`${id}-title`}
      >
        {series !== null && (
          <Picker
            label={words.standard}
            value={series.standardId}
            choices={pickable(report).map(({ standardId, standardTitle }) => ({
              id: standardId,
              label: standardTitle,
            }))}
            onPick={(standard) => refine({ ...place, standard })}
          />
        )}
        <Picker
          label={words.length}
          value={report.length}
          choices={TREND_LENGTHS.map((length) => ({ id: length, label: words.perLength[length] }))}
          onPick={(length) =>
            refine({ ...place, trend: TREND_LENGTHS.find((each) => each === length) ?? null })
          }
        />
      </SectionHeading>
      {empty || series === null ? (
        <p className={styles.subtitle}>{words.empty}</p>
      ) : (
        <Trend report={report} series={series} counted={props.counted} titleId={`${id}-title`} />
      )}
    </section>
  );
};

/** The drawing with what is to be seen on it, and the same as a table. */
const Trend = (props: {
  readonly report: TrendReport;
  readonly series: TrendReport["series"][number];
  readonly counted: string;
  readonly titleId: string;
}) => {
  const styles = useStyles();
  const id = useId("chart");
  const { council } = useSession();
  const [withTable, setWithTable] = useState(false);
  const [told, tell] = useState<string | null>(null);
  const { report, series, titleId } = props;
  const whose = scopeInWords(council, report.scope);
  const chart = trendChart({ report, series, today: council.today, whose, counted: props.counted });
  const name = [council.name, series.standardId, report.periods.at(-1)?.id ?? null, report.length];

  const copy = async (): Promise<void> => {
    const draw = async () => {
      const { PICTURE, pictureOf } = await import("../charts/picture.ts");
      return { svg: pictureOf(chart, labelledPoints(chart.points)), ...PICTURE };
    };
    tell(complianceWords.picture[await copyPicture(draw, fileName(name, "png"))]);
  };

  return (
    <>
      <figure
        className={styles.figure}
        aria-labelledby={titleId}
        aria-describedby={`${id}-subtitle ${id}-summary`}
      >
        <p className={styles.subtitle} id={`${id}-subtitle`}>
          {chart.subtitle}
        </p>
        <p className={styles.summary} id={`${id}-summary`}>
          {chart.summary}
        </p>
        <TrendPlot chart={chart} />
        <div className={styles.under}>
          <p className={styles.source}>{[chart.source, chart.scaleNote].filter(Boolean).join(" · ")}</p>
          <SectionTools>
            <span role="status" className={styles.told}>
              {told}
            </span>
            <ToggleButton
              size="small"
              icon={<TableRegular />}
              checked={withTable}
              onClick={() => setWithTable(!withTable)}
            >
              {words.showTable}
            </ToggleButton>
            <Button size="small" icon={<ImageCopyRegular />} onClick={() => void copy()}>
              {complianceWords.picture.copy}
            </Button>
            <ExportMenu
              of={chart.title}
              make={() => ({ name: [...name, "trend"], tables: [trendTable(council, report)] })}
            />
          </SectionTools>
        </div>
      </figure>
      <div className={mergeClasses(styles.table, !withTable && styles.away)}>
        <TrendTable report={report} series={series} title={words.table(chart.title)} />
      </div>
    </>
  );
};

const useToolStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "@media print": { display: "none" },
  },
});

const SectionTools = (props: { readonly children: ReactNode }) => (
  <div className={useToolStyles().tools}>{props.children}</div>
);
