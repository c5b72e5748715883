import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../domain/compliance/figure.ts";

const useStyles = makeStyles({
  track: {
    position: "relative",
    display: "flex",
    height: "8px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  kept: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationSlower,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  // Few among many would be thinner than a hair: a miss is never too small to be seen. The stripes tell it from what
  // was kept where a theme gives both one colour.
  missed: {
    flexShrink: 0,
    minWidth: "3px",
    marginInlineStart: "1px",
    backgroundColor: tokens.colorStatusDangerBackground3,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralBackground1} 0 2px, transparent 2px 5px)`,
    "@media (forced-colors: active)": { backgroundColor: "Mark" },
  },
  target: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** What was kept and what was missed as one bar from 0 to 100%, the target as a line across it. The words beside it say the same. */
export const TargetBar = ({ figure }: { readonly figure: Figure }) => {
  const styles = useStyles();
  const { targetPercent: target, denominator, met, missed } = figure;
  return (
    <div className={styles.track} aria-hidden>
      {denominator > 0 && <div className={styles.kept} style={{ width: `${(100 * met) / denominator}%` }} />}
      {missed > 0 && <div className={styles.missed} style={{ width: `${(100 * missed) / denominator}%` }} />}
      {target !== null && <div className={styles.target} style={{ left: `${target}%` }} />}
    </div>
  );
};
