import { makeStyles, tokens } from "@fluentui/react-components";
import type { TrendReport } from "../../contracts/compliance.ts";
import { figureInWords } from "../../ui/format/figure.ts";
import { SMALL, smallTrendLine } from "./small-trend.ts";
import { complianceWords } from "./words.ts";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  dot: { fill: tokens.colorCompoundBrandStroke, [FORCED]: { fill: "CanvasText" } },
  target: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "GrayText" },
  },
});

/** The shape of the last periods beside a figure; nothing where there are not two to compare. */
export const SmallTrend = (props: {
  readonly trend: Pick<TrendReport, "periods" | "series"> | null;
  readonly standardId: string;
}) => {
  const styles = useStyles();
  const series = props.trend?.series.find(({ standardId }) => standardId === props.standardId);
  const drawn =
    series &&
    smallTrendLine(series.points.map(({ percent, targetPercent }) => ({ percent, target: targetPercent })));
  // Its room is kept, so that nothing moves when it comes.
  if (!series || !drawn) return <svg width={SMALL.width} height={SMALL.height} aria-hidden />;
  const heard = series.points.map(
    (point, at) =>
      `${props.trend?.periods[at]?.title ?? ""} ${figureInWords({ ...point, targetPercent: series.targetPercent })}`,
  );
  return (
    <svg
      width={SMALL.width}
      height={SMALL.height}
      role="img"
      aria-label={complianceWords.trendOf(heard.join("; "))}
    >
      {drawn.targets.map((steps) => (
        <polyline key={steps[0]?.[0]} className={styles.target} points={steps.join(" ")} />
      ))}
      {drawn.stretches.map((stretch) => (
        <polyline key={stretch[0]?.[0]} className={styles.line} points={stretch.join(" ")} />
      ))}
      {drawn.last && <circle className={styles.dot} cx={drawn.last[0]} cy={drawn.last[1]} r={3} />}
    </svg>
  );
};
