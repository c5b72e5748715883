import { targetSteps } from "../charts/trend-chart.ts";

/** The measures of a small trend, in CSS pixels. */
export const SMALL = { width: 92, height: 32, inset: 3 } as const;

export interface SmallTrendLine {
  /** Points of the line, from left to right, stretches without a gap apart. */
  readonly stretches: readonly (readonly (readonly [number, number])[])[];
  readonly last: readonly [number, number] | null;
  /** The line of the target, a step where it changed. */
  readonly targets: readonly (readonly (readonly [number, number])[])[];
}

/** A line of percentages without axes: only its shape is told, so it takes the height that its values need. */
export const smallTrendLine = (
  points: readonly { readonly percent: number | null; readonly target: number | null }[],
): SmallTrendLine | null => {
  const percents = points.map(({ percent }) => percent);
  const known = percents.filter((percent) => percent !== null);
  if (known.length < 2) return null;
  const targets = targetSteps(points);
  const values = [...known, ...targets.flat().map(({ percent }) => percent)];
  // Within two points everything is as good as level: a line that leaps at a tenth would cry wolf.
  const top = Math.max(...values);
  const bottom = Math.min(Math.min(...values), top - 2);
  const { width, height, inset } = SMALL;
  const y = (percent: number): number => inset + ((top - percent) / (top - bottom)) * (height - 2 * inset);
  const x = (at: number): number => inset + (at / (percents.length - 1)) * (width - 2 * inset);
  const stretches: [number, number][][] = [];
  let open: [number, number][] | null = null;
  percents.forEach((percent, at) => {
    if (percent === null) {
      open = null;
      return;
    }
    if (!open) stretches.push((open = []));
    open.push([x(at), y(percent)]);
  });
  return {
    stretches,
    last: stretches.at(-1)?.at(-1) ?? null,
    targets: targets.map((steps) =>
      steps.flatMap(({ from, to, percent }): [number, number][] => [
        [(from / percents.length) * width, y(percent)],
        [(to / percents.length) * width, y(percent)],
      ]),
    ),
  };
};
