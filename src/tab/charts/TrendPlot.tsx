import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect } from "react";
import { count } from "../../ui/format/numbers.ts";
import { columnWidth, PLOT, ROOM_FOR_A_VALUE, widthFor } from "./plot.ts";
import { heightOn, isDip, labelledPoints, type ChartPoint, type TrendChart } from "./trend-chart.ts";
import { useAlong } from "./use-along.ts";
import { useTrendChartStyles } from "./trend-chart-styles.ts";
import { useWidth } from "./use-width.ts";

const TrendLines = lazy(() => import("./TrendLines.tsx"));

const INSIDE = PLOT.height - PLOT.top - PLOT.bottom;
const ROOM_FOR_A_NUMBER = 20;

/** From the top of the plot, in CSS pixels. */
const depthOf = (chart: TrendChart, percent: number): number =>
  PLOT.top + (1 - heightOn(chart.scale, percent)) * INSIDE;

/** React 18 does not know the attribute yet, and passes on what it does not know. */
const INERT = { inert: "" } as object;

type Along = ReturnType<ReturnType<typeof useAlong>["link"]>;

const Kept = (props: {
  readonly chart: TrendChart;
  readonly point: ChartPoint;
  readonly written: boolean;
  readonly dip: boolean;
  readonly along: Along;
}) => {
  const styles = useTrendChartStyles();
  const { chart, point, dip } = props;
  if (point.percent === null) return <span className={styles.heard}>{point.keptName}</span>;
  const below = point.target !== null && point.percent < point.target && !point.few;
  const top = depthOf(chart, point.percent);
  return (
    <a
      className={styles.link}
      href={point.keptHref ?? undefined}
      aria-label={point.keptName}
      {...props.along}
    >
      <span
        className={mergeClasses(
          styles.point,
          below && styles.below,
          below && styles.belowFull,
          point.few && styles.few,
        )}
        style={{ top }}
      />
      <span
        data-value
        className={mergeClasses(styles.value, dip && styles.under, props.written && styles.seen)}
        style={{ top: dip ? top + 7 : top - 7 }}
      >
        {point.value}
      </span>
    </a>
  );
};

const Missed = (props: { readonly point: ChartPoint; readonly most: number; readonly along: Along }) => {
  const styles = useTrendChartStyles();
  const { point, most } = props;
  const height = most === 0 ? 0 : (point.missed / most) * (PLOT.missedHeight - ROOM_FOR_A_NUMBER);
  const number = (
    <span
      className={mergeClasses(styles.number, point.missed === 0 && styles.none)}
      style={{ bottom: height + 1 }}
    >
      {point.percent === null ? "" : count(point.missed)}
    </span>
  );
  if (point.missed === 0) {
    return (
      <>
        <span aria-hidden>{number}</span>
        <span className={styles.heard}>{point.missedName}</span>
      </>
    );
  }
  return (
    <a
      className={styles.link}
      href={point.missedHref ?? undefined}
      aria-label={point.missedName}
      {...props.along}
    >
      <span className={styles.bar} style={{ height }}>
        <span className={styles.open} style={{ height: `${(100 * point.missedOpen) / point.missed}%` }} />
      </span>
      {number}
    </a>
  );
};

/** A trend as it is drawn: the share that was kept with its target, and under it what was missed. Every point opens its cases. */
export const TrendPlot = ({ chart }: { readonly chart: TrendChart }) => {
  const styles = useTrendChartStyles();
  const { ref: scroll, width: space } = useWidth();
  const { points } = chart;
  const kept = useAlong(points.filter(({ keptHref }) => keptHref !== null).map(({ key }) => key));
  const missed = useAlong(points.filter(({ missedHref }) => missedHref !== null).map(({ key }) => key));
  const width = widthFor(space ?? 0, points.length);
  const column = columnWidth(width, points.length);
  const written = column >= ROOM_FOR_A_VALUE ? null : labelledPoints(points);
  const most = Math.max(0, ...points.map(({ missed }) => missed));
  const lastTarget = chart.targets.at(-1)?.at(-1);

  // What is of today is what is looked for first.
  useLayoutEffect(() => {
    scroll.current?.scrollTo({ left: width });
  }, [scroll, width]);

  return (
    <div className={styles.scroll} ref={scroll}>
      <div style={{ width }}>
        <p className={styles.heading} style={space === null ? {} : { maxWidth: space }}>
          {chart.keptTitle}{" "}
          {chart.targetNote !== null && <span className={styles.note}>{chart.targetNote}</span>}
        </p>
        <div className={styles.plot}>
          <div className={styles.lines} aria-hidden {...INERT}>
            {space !== null && (
              <Suspense>
                <TrendLines chart={chart} width={width} />
              </Suspense>
            )}
          </div>
          <ol className={styles.columns} aria-label={chart.keptTitle} {...kept.list}>
            {points.map((point, at) => (
              <li key={point.key} className={styles.column}>
                <Kept
                  chart={chart}
                  point={point}
                  dip={isDip(points, at)}
                  along={kept.link(point.key)}
                  written={written?.has(point.key) ?? true}
                />
              </li>
            ))}
          </ol>
          {lastTarget && (
            <span className={styles.target} style={{ top: depthOf(chart, lastTarget.percent) }} aria-hidden>
              {chart.targetLabel}
            </span>
          )}
        </div>
        <p className={styles.heading}>{chart.missedTitle}</p>
        <div className={styles.missed}>
          <ol className={styles.columns} aria-label={chart.missedTitle} {...missed.list}>
            {points.map((point) => (
              <li key={point.key} className={styles.column}>
                <Missed point={point} most={most} along={missed.link(point.key)} />
              </li>
            ))}
          </ol>
        </div>
        <div className={styles.axis} aria-hidden>
          {points.map((point) => (
            <span key={point.key} className={styles.label}>
              <span>{point.label}</span>
              <span>{point.subLabel}</span>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
};
