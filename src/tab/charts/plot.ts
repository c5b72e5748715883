/** The measures of a trend chart, in CSS pixels; drawing and links share them, so that they lie on each other. */
export const PLOT = {
  left: 44,
  /** Room for the name of the target, at the end of its line. */
  right: 78,
  /** Room for a value above a point at 100%. */
  top: 26,
  bottom: 10,
  height: 236,
  /** Of the bars of what was missed, their numbers included. */
  missedHeight: 84,
  /** WCAG 2.2, 2.5.8: a target is at least 24 by 24. */
  narrowestColumn: 26,
} as const;

/** A value beside each point needs that much. */
export const ROOM_FOR_A_VALUE = 52;

/** How wide the chart is in a space: as wide as that, unless its columns would be too narrow to be hit. */
export const widthFor = (space: number, columns: number): number =>
  Math.max(space, PLOT.left + PLOT.right + columns * PLOT.narrowestColumn);

export const columnWidth = (width: number, columns: number): number =>
  (width - PLOT.left - PLOT.right) / Math.max(1, columns);
