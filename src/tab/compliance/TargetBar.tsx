import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../domain/compliance/figure.ts";
import { verdictOf } from "../../ui/format/figure.ts";

const useStyles = makeStyles({
  track: {
    position: "relative",
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
  shortfall: {
    position: "absolute",
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorStatusDangerBackground3,
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

/** What was kept as a bar from 0 to 100%, the target as a line across it, and what lacks between them. The words beside it say the same. */
export const TargetBar = ({ figure }: { readonly figure: Figure }) => {
  const styles = useStyles();
  const { targetPercent: target } = figure;
  const kept = figure.percent ?? 0;
  const below = verdictOf(figure) === "below-target";
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.kept} style={{ width: `${kept}%` }} />
      {below && (
        <div
          className={styles.shortfall}
          style={{ left: `${kept}%`, width: `${(target ?? kept) - kept}%` }}
        />
      )}
      {target !== null && <div className={styles.target} style={{ left: `${target}%` }} />}
    </div>
  );
};
