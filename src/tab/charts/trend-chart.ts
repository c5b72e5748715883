/** One period of a trend, ready to be drawn and to be heard. */
export interface ChartPoint {
  readonly key: string;
  /** Under the axis: "Apr". */
  readonly label: string;
  /** Under that where it begins: "2026". */
  readonly subLabel: string | null;
  /** 0 to 100; null: nothing was decided. */
  readonly percent: number | null;
  /** "96.2%", or "7 of 8" where a percentage would say more than is known. */
  readonly value: string;
  /** The target of its own time. */
  readonly target: number | null;
  /** Too few cases to weigh as much as the others: drawn hollow. */
  readonly few: boolean;
  readonly missed: number;
  readonly missedOpen: number;
  /** For those who only hear it, with all that the drawing shows. */
  readonly keptName: string;
  readonly missedName: string;
  /** The cases behind it; null: there are none. */
  readonly keptHref: string | null;
  readonly missedHref: string | null;
}

/** How well a promise was kept, period after period: the share above, what was missed below. */
export interface TrendChart {
  /** The question that the chart answers. */
  readonly title: string;
  /** Whose cases, of which promise. */
  readonly subtitle: string;
  /** What is to be seen, in sentences. */
  readonly summary: string;
  /** Where its line runs, period by period. */
  readonly targets: readonly (readonly TargetStep[])[];
  /** At the end of that line: the target that held last. */
  readonly targetLabel: string;
  /** What it was and since when, where it was not always the same. */
  readonly targetNote: string | null;
  readonly keptTitle: string;
  readonly missedTitle: string;
  readonly scale: Scale;
  /** Said where the scale does not begin at nought. */
  readonly scaleNote: string | null;
  readonly points: readonly ChartPoint[];
  /** Under a picture that stands alone: the stretch, the number of cases, when it was counted. */
  readonly source: string;
}

/** A target over some periods beside each other: from the left edge of the first to the right edge of the last. */
export interface TargetStep {
  /** How many columns lie before it, and before its end. */
  readonly from: number;
  readonly to: number;
  readonly percent: number;
}

export interface Scale {
  readonly from: number;
  readonly ticks: readonly number[];
}

const SCALES: readonly Scale[] = [
  { from: 90, ticks: [90, 95, 100] },
  { from: 80, ticks: [80, 90, 100] },
  { from: 70, ticks: [70, 80, 90, 100] },
  { from: 60, ticks: [60, 70, 80, 90, 100] },
  { from: 40, ticks: [40, 60, 80, 100] },
  { from: 20, ticks: [20, 40, 60, 80, 100] },
];
const WHOLE: Scale = { from: 0, ticks: [0, 25, 50, 75, 100] };

/** The narrowest of the scales that shows every value with room under it. They all end at 100. */
export const scaleFor = (values: readonly number[]): Scale => {
  const lowest = Math.min(100, ...values);
  return SCALES.find(({ from }) => lowest - from >= 2) ?? WHOLE;
};

/** From 0 at the bottom of the scale to 1 at 100. */
export const heightOn = ({ from }: Scale, percent: number): number =>
  Math.max(0, Math.min(1, (percent - from) / (100 - from)));

/**
 * Which points have their value written beside them where there is no room for all: the latest, the lowest, and the
 * highest. The others are a step of the keyboard or of the mouse away.
 */
export const labelledPoints = (points: readonly ChartPoint[]): ReadonlySet<string> => {
  const known = points.filter((point) => point.percent !== null && !point.few);
  const inOrder = [...known].sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
  const latest = points.findLast(({ percent }) => percent !== null);
  return new Set([latest, inOrder[0], inOrder.at(-1)].flatMap((point) => (point ? [point.key] : [])));
};

/** Whether a value is written under its point: in a dip of the line, which would run through it otherwise. */
export const isDip = (points: readonly ChartPoint[], at: number): boolean => {
  const own = points[at]?.percent ?? null;
  const beside = [points[at - 1]?.percent ?? null, points[at + 1]?.percent ?? null].filter(
    (each) => each !== null,
  );
  return own !== null && beside.length > 0 && beside.every((each) => each > own);
};

/** Stretches of points without a gap: a line is not drawn through a period of which nothing is known. */
export const stretchesOf = (
  points: readonly ChartPoint[],
): readonly (readonly { readonly at: number; readonly percent: number }[])[] => {
  const stretches: { at: number; percent: number }[][] = [];
  let open: { at: number; percent: number }[] | null = null;
  points.forEach(({ percent }, at) => {
    if (percent === null) {
      open = null;
      return;
    }
    if (!open) stretches.push((open = []));
    open.push({ at, percent });
  });
  return stretches;
};

/** The target of each period. Without a case none is told: then the one before it still holds, unless another came after. */
const targetsKnown = (points: readonly Pick<ChartPoint, "target">[]): readonly (number | null)[] => {
  const known = points.map(({ target }) => target);
  return known.map((target, at) => {
    if (target !== null) return target;
    const before = known.slice(0, at).findLast((each) => each !== null);
    const after = known.slice(at + 1).find((each) => each !== null);
    return before !== undefined && (after === undefined || after === before) ? before : null;
  });
};

/** The line of the target: a step where it changed, and a gap where none is known. */
export const targetSteps = (
  points: readonly Pick<ChartPoint, "target">[],
): readonly (readonly TargetStep[])[] => {
  const stretches: TargetStep[][] = [];
  let open: TargetStep[] | null = null;
  targetsKnown(points).forEach((percent, at) => {
    if (percent === null) {
      open = null;
      return;
    }
    if (!open) stretches.push((open = []));
    const last = open.at(-1);
    if (last?.percent === percent) open[open.length - 1] = { ...last, to: at + 1 };
    else open.push({ from: at, to: at + 1, percent });
  });
  return stretches;
};
