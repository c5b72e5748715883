import { at, FONT, INK, text } from "./ink.ts";
import { heightOn, isDip, stretchesOf, type ChartPoint, type TrendChart } from "./trend-chart.ts";

/** CSS pixels; twice as many are drawn, so that it is sharp on paper. */
export const PICTURE = { width: 1120, height: 630 } as const;

const AREA = { left: 70, right: 1010, top: 170, bottom: 400, barsTop: 440, barsBottom: 530 } as const;

const rule = (y: number, colour: string, dash = ""): string =>
  `<line x1="${AREA.left}" x2="${AREA.right}" y1="${at(y)}" y2="${at(y)}" stroke="${colour}"${dash}/>`;

/** Lines of at most so many characters, broken between words. */
export const wrapped = (words: string, longest: number): readonly string[] =>
  words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

const ROOM_FOR_A_VALUE = 50;

/**
 * The chart as a picture that can stand alone: with its title, what it is of, how many cases it is of, and when it was
 * counted. An SVG document of a fixed size.
 */
export const pictureOf = (chart: TrendChart, written: ReadonlySet<string>): string => {
  const { points, scale, targets } = chart;
  const column = (AREA.right - AREA.left) / Math.max(1, points.length);
  const x = (index: number): number => AREA.left + (index + 0.5) * column;
  const y = (percent: number): number => AREA.bottom - heightOn(scale, percent) * (AREA.bottom - AREA.top);
  const most = Math.max(1, ...points.map(({ missed }) => missed));
  const isWritten = ({ key }: ChartPoint): boolean => column >= ROOM_FOR_A_VALUE || written.has(key);
  const isBelow = ({ percent, target: own, few }: ChartPoint): boolean =>
    own !== null && percent !== null && percent < own && !few;

  const ticks = scale.ticks.flatMap((tick) => [
    rule(y(tick), INK.rule),
    text(AREA.left - 10, y(tick) + 5, `${tick}%`, { fill: INK.quiet, size: 13, anchor: "end" }),
  ]);
  const edge = (columns: number): string => at(AREA.left + columns * column);
  const lastTarget = targets.at(-1)?.at(-1);
  const targetLine = [
    ...targets.map((steps) => {
      const path = steps.map(
        ({ from, to, percent }, index) =>
          `${index === 0 ? "M" : "L"}${edge(from)} ${at(y(percent))} H${edge(to)}`,
      );
      return `<path d="${path.join(" ")}" fill="none" stroke="${INK.text}" stroke-width="1.5" stroke-dasharray="7 5"/>`;
    }),
    ...(lastTarget === undefined
      ? []
      : [text(AREA.right + 8, y(lastTarget.percent) + 5, chart.targetLabel, { size: 13 })]),
  ];
  const lines = stretchesOf(points).map((stretch) => {
    const path = stretch.map(
      (point, index) => `${index === 0 ? "M" : "L"}${at(x(point.at))} ${at(y(point.percent))}`,
    );
    return `<path d="${path.join(" ")}" fill="none" stroke="${INK.kept}" stroke-width="3" stroke-linejoin="round"/>`;
  });
  const dots = points.flatMap((point, index) => {
    if (point.percent === null) return [];
    const colour = isBelow(point) ? INK.late : INK.kept;
    const dot =
      `<circle cx="${at(x(index))}" cy="${at(y(point.percent))}" r="5" stroke="${colour}" stroke-width="2" ` +
      `fill="${point.few ? "#ffffff" : colour}"/>`;
    const value = text(x(index), y(point.percent) + (isDip(points, index) ? 22 : -11), point.value, {
      size: 13,
      anchor: "middle",
    });
    return isWritten(point) ? [dot, value] : [dot];
  });
  const bars = points.flatMap((point, index) => {
    const height = (point.missed / most) * (AREA.barsBottom - AREA.barsTop);
    const top = AREA.barsBottom - height;
    const width = Math.min(34, column * 0.6);
    const number = text(x(index), top - 5, point.percent === null ? "" : String(point.missed), {
      size: 13,
      anchor: "middle",
    });
    if (point.missed === 0) return [number];
    const bar = `<rect x="${at(x(index) - width / 2)}" y="${at(top)}" width="${at(width)}" height="${at(height)}" fill="${INK.late}"/>`;
    return [bar, number];
  });
  const labels = points.flatMap((point, index) => [
    text(x(index), AREA.barsBottom + 20, point.label, { size: 13, anchor: "middle" }),
    ...(point.subLabel === null
      ? []
      : [
          text(x(index), AREA.barsBottom + 37, point.subLabel, {
            size: 13,
            anchor: "middle",
            fill: INK.quiet,
          }),
        ]),
  ]);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" font-family="${FONT}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(40, 52, chart.title, { size: 26, weight: 600 }),
    text(40, 80, chart.subtitle, { size: 16 }),
    ...wrapped(chart.summary, 135)
      .slice(0, 2)
      .map((line, index) => text(40, 106 + index * 21, line, { size: 15, fill: INK.quiet })),
    text(AREA.left, AREA.top - 18, [chart.keptTitle, chart.targetNote].filter(Boolean).join(" \u00b7 "), {
      size: 13,
      fill: INK.quiet,
    }),
    ...ticks,
    ...targetLine,
    ...lines,
    ...dots,
    text(AREA.left, AREA.barsTop - 22, chart.missedTitle, { size: 13, fill: INK.quiet }),
    ...bars,
    rule(AREA.barsBottom, INK.text),
    ...labels,
    text(40, PICTURE.height - 18, chart.source, { size: 13, fill: INK.quiet }),
    ...(chart.scaleNote === null
      ? []
      : [
          text(AREA.right, PICTURE.height - 18, chart.scaleNote, {
            size: 13,
            fill: INK.quiet,
            anchor: "end",
          }),
        ]),
    "</svg>",
  ].join("\n");
};
