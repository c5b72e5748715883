import { LineChart, type ChartProps } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import { PLOT } from "./plot.ts";
import { stretchesOf, type TrendChart } from "./trend-chart.ts";

const LINE = { strokeLinecap: "round", lineBorderWidth: 0 } as const;

/**
 * The middle of a column on a scale from 0 to 100: the chart rounds its scale to even steps, and leaves one that is even
 * already as it is.
 */
const middleOf = (at: number, columns: number): number => (100 * (at + 0.5)) / columns;

const linesOf = (chart: TrendChart): ChartProps => {
  const level = (legend: string, y: number, color: string, dash: string) => ({
    legend,
    color,
    hideNonActiveDots: true,
    lineOptions: { ...LINE, strokeWidth: 1.5, strokeDasharray: dash },
    data: [
      { x: 0, y },
      { x: 100, y },
    ],
  });
  return {
    lineChartData: [
      // A line that is not seen holds the width where there is no target.
      chart.target === null
        ? level("frame", 100, "transparent", "0")
        : level("target", chart.target, tokens.colorNeutralForeground2, "6 4"),
      ...stretchesOf(chart.points)
        .filter((stretch) => stretch.length > 1)
        .map((stretch, index) => ({
          legend: `kept ${index}`,
          color: tokens.colorCompoundBrandStroke,
          hideNonActiveDots: true,
          lineOptions: { ...LINE, strokeWidth: 2.5 },
          data: stretch.map(({ at, percent }) => ({ x: middleOf(at, chart.points.length), y: percent })),
        })),
    ],
  };
};

/** The lines of a trend. Only drawn: what is heard, hit and read stands over it. */
const TrendLines = (props: { readonly chart: TrendChart; readonly width: number }) => {
  const { chart, width } = props;
  return (
    <LineChart
      // It measures once: another width is another chart.
      key={`${width} ${chart.points.length}`}
      data={linesOf(chart)}
      width={width}
      height={PLOT.height}
      margins={{ left: PLOT.left, right: PLOT.right, top: PLOT.top, bottom: PLOT.bottom }}
      yMinValue={chart.scale.from}
      yMaxValue={100}
      yAxisTickValues={[...chart.scale.ticks]}
      // It rounds its scale up to whole steps of so many: with another number 90 to 100 would end at 102.
      yAxisTickCount={chart.scale.ticks.length - 1}
      yAxisTickFormat={(percent: number) => `${percent}%`}
      tickValues={[]}
      hideLegend
      hideTooltip
    />
  );
};

export default TrendLines;
