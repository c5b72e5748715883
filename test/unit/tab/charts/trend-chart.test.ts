import { describe, expect, it } from "@jest/globals";
import { PICTURE, pictureOf, wrapped } from "../../../../src/tab/charts/picture.ts";
import {
  heightOn,
  isDip,
  labelledPoints,
  scaleFor,
  stretchesOf,
  targetSteps,
  type ChartPoint,
  type TrendChart,
} from "../../../../src/tab/charts/trend-chart.ts";

const point = (key: string, percent: number | null, changes: Partial<ChartPoint> = {}): ChartPoint => ({
  key,
  label: key,
  subLabel: null,
  percent,
  value: percent === null ? "" : `${percent}%`,
  target: 95,
  few: false,
  missed: 0,
  missedOpen: 0,
  keptName: "",
  missedName: "",
  keptHref: null,
  missedHref: null,
  ...changes,
});

const chart = (points: readonly ChartPoint[]): TrendChart => ({
  title: "Are we replying on time?",
  subtitle: "Reply to e-mails · Parks & gardens",
  summary: "96% in October 2026.",
  targets: targetSteps(points),
  targetLabel: "Target 95%",
  targetNote: null,
  keptTitle: "Kept",
  missedTitle: "Late",
  scale: scaleFor([95, ...points.flatMap(({ percent }) => (percent === null ? [] : [percent]))]),
  scaleNote: "The scale begins at 90%.",
  points,
  source: "n = 300 decided",
});

describe("the scale of a chart", () => {
  it("is the narrowest that shows every value with room under it", () => {
    expect(scaleFor([99, 95]).from).toBe(90);
    expect(scaleFor([99, 91]).from).toBe(80);
    expect(scaleFor([88.1, 95]).from).toBe(80);
    expect(scaleFor([0, 100]).from).toBe(0);
    expect(scaleFor([]).from).toBe(90);
  });

  it("puts what lies on its ends on its ends", () => {
    const scale = scaleFor([96]);
    expect(heightOn(scale, 100)).toBe(1);
    expect(heightOn(scale, 95)).toBe(0.5);
    expect(heightOn(scale, 50)).toBe(0);
  });
});

describe("the points of a chart", () => {
  it("are written where there is little room: the latest, the lowest and the highest, and no few cases", () => {
    const points = [
      point("a", 80),
      point("b", 99),
      point("c", 20, { few: true }),
      point("d", 95),
      point("e", null),
    ];
    expect([...labelledPoints(points)].sort()).toEqual(["a", "b", "d"]);
  });

  it("are written above the line, and under it in a dip, where the line would run through", () => {
    const points = [point("a", 90), point("b", 80), point("c", 95), point("d", null), point("e", 70)];
    expect(points.map((_point, at) => isDip(points, at))).toEqual([false, true, false, false, false]);
  });

  it("are not joined over a period of which nothing is known", () => {
    const stretches = stretchesOf([point("a", 90), point("b", null), point("c", 91), point("d", 92)]);
    expect(stretches.map((stretch) => stretch.map(({ at }) => at))).toEqual([[0], [2, 3]]);
  });
});

describe("the line of the target", () => {
  const steps = (targets: readonly (number | null)[]) =>
    targetSteps(targets.map((target) => ({ target }))).map((stretch) =>
      stretch.map(({ from, to, percent }) => [from, to, percent]),
    );

  it("runs level over the periods in which it was the same, and steps where it changed", () => {
    expect(steps([95, 95, 95])).toEqual([[[0, 3, 95]]]);
    expect(steps([90, 90, 95])).toEqual([
      [
        [0, 2, 90],
        [2, 3, 95],
      ],
    ]);
  });

  it("runs on over periods without a case, but not where it changed meanwhile, and not before the first", () => {
    expect(steps([95, null, 95])).toEqual([[[0, 3, 95]]]);
    expect(steps([null, 90, null, 95, null])).toEqual([[[1, 2, 90]], [[3, 5, 95]]]);
    expect(steps([null, null])).toEqual([]);
  });
});

describe("a chart as a picture", () => {
  it("draws the target as it was in each period, and says since when", () => {
    const drawn = pictureOf(
      {
        ...chart([point("Sep", 96, { target: 90 }), point("Oct", 96, { target: 95 })]),
        targetNote: "Target: 90%, then 95% from October 2026",
      },
      new Set(),
    );
    expect(drawn).toContain("Kept · Target: 90%, then 95% from October 2026");
    const [, first, across, second, end] =
      /d="M70 ([\d.]+) H([\d.]+) L\2 ([\d.]+) H([\d.]+)"/.exec(drawn) ?? [];
    expect([across, end]).toEqual(["540", "1010"]);
    expect(Number(first)).toBeGreaterThan(Number(second));
  });

  const picture = pictureOf(chart([point("Sep", 90, { missed: 12 }), point("Oct", 96)]), new Set(["Oct"]));

  it("stands alone: title, whose cases, what is to be seen, target, how many cases, where the scale begins", () => {
    for (const words of [
      "Are we replying on time?",
      "Reply to e-mails · Parks &amp; gardens",
      "96% in October 2026.",
      "Target 95%",
      "n = 300 decided",
      "The scale begins at 90%.",
      ">12<",
    ]) {
      expect(picture).toContain(words);
    }
  });

  it("is a document of a fixed size, whatever names it holds", () => {
    expect(picture).toContain(`width="${PICTURE.width}" height="${PICTURE.height}"`);
    expect(picture.match(/<(?!\/)\w+/g)?.length).toBeGreaterThan(10);
    expect(picture).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it("draws a bar for what was late, and none where nothing was", () => {
    expect(picture.match(/<rect x=/g)).toHaveLength(1);
  });

  it("breaks a long summary between words", () => {
    expect(wrapped("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });
});
