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
  const columns = Math.max(1, chart.points.length);
  const thin = (legend: string, color: string, dash: string, data: readonly { x: number; y: number }[]) => ({
    legend,
    color,
    hideNonActiveDots: true,
    lineOptions: { ...LINE, strokeWidth: 1.5, strokeDasharray: dash },
    data: [...data],
  });
  return {
    lineChartData: [
      // A line that is not seen holds the width, wherever the target is known.
      thin("frame", "transparent", "0", [
        { x: 0, y: 100 },
        { x: 100, y: 100 },
      ]),
      ...chart.targets.map((steps, index) =>
        thin(
          `target ${index}`,
          tokens.colorNeutralForeground2,
          "6 4",
          steps.flatMap(({ from, to, percent }) => [
            { x: (100 * from) / columns, y: percent },
            { x: (100 * to) / columns, y: percent },
          ]),
        ),
      ),
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
