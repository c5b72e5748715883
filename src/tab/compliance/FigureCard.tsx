import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComplianceReport, Figure, TrendReport } from "../../contracts/compliance.ts";
import { figureInWords, targetInWords } from "../../ui/format/figure.ts";
import type { Outcome } from "../place.ts";
import { ChangeLine } from "./ChangeLine.tsx";
import { useOpenCounting } from "./counting-context.ts";
import { figurePlace, thenPlace } from "./figure-place.ts";
import { NumberLink } from "./NumberLink.tsx";
import { SmallTrend } from "./SmallTrend.tsx";
import { TargetBar } from "./TargetBar.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    // Cards beside each other share their lines, so that the values stand on one.
    gridRow: "span 7",
    gridTemplateRows: "subgrid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: "avoid",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  value: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Each line is a way to cases: so far apart that none is hit for the other.
  changes: { display: "grid", alignContent: "start", gap: tokens.spacingVerticalS },
  open: {
    color: tokens.colorBrandForegroundLink,
    justifySelf: "start",
    minWidth: 0,
    marginInlineStart: "-8px",
    "@media print": { display: "none" },
  },
});

/** One standard over all cases of the scope: the value against its target, of how many, since when, and how it is counted. */
export const FigureCard = (props: {
  readonly report: ComplianceReport;
  readonly figure: Figure;
  readonly whose: string;
  readonly trend: TrendReport | null;
}) => {
  const styles = useStyles();
  const openCounting = useOpenCounting();
  const { report, figure } = props;
  const { line } = complianceWords;
  const number = (of: number, outcome: Outcome) => (
    <NumberLink
      inSentence
      number={of}
      what={complianceWords.outcomes[outcome]}
      place={figurePlace(report, figure, outcome)}
    />
  );
  return (
    <li className={styles.card} data-standard={figure.standardId}>
      <h3 className={styles.title}>{figure.standardTitle}</h3>
      <div className={styles.top}>
        <p className={styles.value}>
          {figureInWords(figure)} <VerdictMark figure={figure} />
        </p>
        <SmallTrend trend={props.trend} standardId={figure.standardId} />
      </div>
      <TargetBar figure={figure} />
      <p className={styles.line}>{targetInWords(figure)}</p>
      <p className={styles.small}>
        {number(figure.met, "met")} {line.kept} {number(figure.missed, "missed")} {line.late}{" "}
        {number(figure.denominator, "denominator")} {line.decided}
      </p>
      <div className={styles.changes}>
        <ChangeLine
          now={figure}
          then={figure.previous}
          period={report.previous}
          place={thenPlace(report, "previous", figure)}
        />
        <ChangeLine
          now={figure}
          then={figure.yearBefore}
          period={report.yearBefore}
          place={thenPlace(report, "yearBefore", figure)}
        />
      </div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.open}
        aria-haspopup="dialog"
        aria-label={complianceWords.counting.openOf(figureInWords(figure), figure.standardTitle)}
        onClick={(event) =>
          openCounting({ figure, dimension: null, whose: props.whose }, event.currentTarget)
        }
      >
        {complianceWords.counting.open}
      </Button>
    </li>
  );
};
