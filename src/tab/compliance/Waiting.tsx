import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { words } from "../words.ts";

const useStyles = makeStyles({
  place: { position: "relative" },
  // Of before, and readable all the same.
  before: { opacity: 0.55, transitionProperty: "opacity", transitionDuration: tokens.durationFast },
  label: {
    position: "sticky",
    top: "56px",
    zIndex: 2,
    width: "fit-content",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

/** Figures of before stay in sight, dimmed and named, until those that were asked for are there. */
export const Waiting = (props: {
  /** What is shown meanwhile; null: what is shown is what was asked for. */
  readonly label: string | null;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.place} aria-busy={props.label !== null}>
      <div role="status">{props.label !== null && <p className={styles.label}>{props.label}</p>}</div>
      <div className={mergeClasses(props.label !== null && styles.before)}>{props.children}</div>
    </div>
  );
};

const useShapeStyles = makeStyles({
  all: { display: "grid", gap: tokens.spacingVerticalXL },
  sentences: { display: "grid", gap: tokens.spacingVerticalS, maxWidth: "62rem" },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  card: { height: "230px", borderRadius: tokens.borderRadiusXLarge },
  chart: { height: "330px" },
});

/** The shape of the screen before anything is known, so that nothing jumps when it comes. */
export const ReportShape = () => {
  const styles = useShapeStyles();
  return (
    <Skeleton className={styles.all} aria-label={words.loading}>
      <div className={styles.sentences}>
        <SkeletonItem size={28} />
        <SkeletonItem size={28} />
      </div>
      <div className={styles.cards}>
        {["a", "b", "c", "d"].map((card) => (
          <SkeletonItem key={card} className={styles.card} />
        ))}
      </div>
      <SkeletonItem className={styles.chart} />
    </Skeleton>
  );
};
