import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, SubtractRegular } from "@fluentui/react-icons";
import type { PeriodRef, Share } from "../../contracts/compliance.ts";
import type { Place } from "../place.ts";
import { changeInWords, changeSince } from "./change.ts";
import { ChangeLink } from "./ChangeLink.tsx";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "16px" },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorPaletteRedForeground1 },
});

/** What became of a share since another period: a shape, and the same in words. */
export const ChangeLine = (props: {
  readonly now: Share;
  readonly then: Share | null;
  readonly period: PeriodRef;
  /** The cases that it was a share of then. */
  readonly place: Place;
}) => {
  const styles = useStyles();
  const change = changeSince(props.now, props.then);
  const icon =
    change.kind !== "points" ? (
      <SubtractRegular className={styles.icon} aria-hidden />
    ) : change.difference > 0 ? (
      <ArrowUpRegular className={`${styles.icon} ${styles.better}`} aria-hidden />
    ) : (
      <ArrowDownRegular className={`${styles.icon} ${styles.worse}`} aria-hidden />
    );
  return (
    <p className={styles.line}>
      {icon}
      <span>
        <ChangeLink
          change={change}
          then={props.then}
          period={props.period}
          place={props.place}
          inSentence
          shown={changeInWords(change, props.period.title)}
        />
      </span>
    </p>
  );
};
