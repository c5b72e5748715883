import { LineChart, type ChartProps } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import { PLOT } from "./plot.ts";
import { stretchesOf, type TrendChart } from "./trend-chart.ts";

const LINE = { strokeLinecap: "round", lineBorderWidth: 0 } as const;

/** The ends of the columns, so that a point stands in the middle of its own. */
const across = (chart: TrendChart): readonly [number, number] => [-0.5, chart.points.length - 0.5];

const linesOf = (chart: TrendChart): ChartProps => {
  const [first, last] = across(chart);
  const level = (legend: string, y: number, color: string, dash: string) => ({
    legend,
    color,
    hideNonActiveDots: true,
    lineOptions: { ...LINE, strokeWidth: 1.5, strokeDasharray: dash },
    data: [
      { x: first, y },
      { x: last, y },
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
          data: stretch.map(({ at, percent }) => ({ x: at, y: percent })),
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
      yAxisTickFormat={(percent: number) => `${percent}%`}
      tickValues={[]}
      hideLegend
      hideTooltip
    />
  );
};

export default TrendLines;
