import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComplianceReport } from "../../contracts/compliance.ts";
import type { Figure } from "../../domain/compliance/figure.ts";
import { figureInWords, targetInWords } from "../../ui/format/figure.ts";
import { count } from "../../ui/format/numbers.ts";
import type { Outcome } from "../place.ts";
import { figurePlace } from "./figure-place.ts";
import { NumberLink } from "./NumberLink.tsx";
import { TargetBar } from "./TargetBar.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    // Cards beside each other share their lines, so that the values stand on one.
    gridRow: "span 6",
    gridTemplateRows: "subgrid",
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
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
  },
  nothing: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground3 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One standard over all its cases: the value, the target, the numbers under it, and what was left out. */
export const FigureCard = (props: { readonly report: ComplianceReport; readonly figure: Figure }) => {
  const styles = useStyles();
  const { report, figure } = props;
  const number = (of: number, outcome: Outcome) => (
    <NumberLink
      inSentence
      number={of}
      what={complianceWords.outcomes[outcome]}
      place={figurePlace(report, figure, outcome)}
    />
  );
  const leftOut = (
    [
      [figure.excluded.notYetDue, "not-yet-due"],
      [figure.excluded.notFromPublic, "not-from-public"],
      [figure.excluded.merged, "merged"],
      [figure.excluded.noReplyNeeded, "no-reply-needed"],
      [figure.excluded.notMeasured, "not-measured"],
    ] as const
  ).filter(([of]) => of > 0);
  const ofThoseKept = [
    ...(figure.metAutomatically > 0 ? [complianceWords.automatically(count(figure.metAutomatically))] : []),
    ...(figure.metByHoldingReply > 0
      ? [complianceWords.byHoldingReply(count(figure.metByHoldingReply))]
      : []),
    ...(figure.metByExtension > 0 ? [complianceWords.byExtension(count(figure.metByExtension))] : []),
  ];

  return (
    <li className={styles.card} data-standard={figure.standardId}>
      <h3 className={styles.title}>{figure.standardTitle}</h3>
      <p className={styles.value}>
        {figureInWords(figure)} <VerdictMark figure={figure} />
      </p>
      <TargetBar figure={figure} />
      <p className={styles.line}>{targetInWords(figure)}</p>
      <p className={styles.small}>
        {number(figure.met, "met")} kept, {number(figure.missed, "missed")} missed, of{" "}
        {number(figure.denominator, "denominator")} decided
        {leftOut.map(([of, outcome]) => (
          <span key={outcome}>
            {" · "}
            {number(of, outcome)} {complianceWords.outcomes[outcome]}
          </span>
        ))}
      </p>
      {ofThoseKept.length > 0 && <p className={styles.small}>{ofThoseKept.join(" · ")}</p>}
    </li>
  );
};
