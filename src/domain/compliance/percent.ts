/**
 * The share as a percentage with one decimal; null of none. It is never rounded up to 100 while one is
 * missing, nor down to 0 while there is one: "100%" has to mean all of them.
 */
export const percentOf = (part: number, whole: number): number | null => {
  if (whole === 0) return null;
  const tenths = Math.round((part * 1000) / whole);
  if (part < whole && tenths >= 1000) return 99.9;
  if (part > 0 && tenths <= 0) return 0.1;
  return tenths / 10;
};

/** Whether the target is reached, by the whole numbers and not by the rounded percentage; null without either. */
export const targetReached = (figure: {
  readonly met: number;
  readonly denominator: number;
  readonly targetPercent: number | null;
}): boolean | null =>
  figure.targetPercent === null || figure.denominator === 0
    ? null
    : figure.met * 100 >= figure.targetPercent * figure.denominator;
