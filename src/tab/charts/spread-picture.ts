import { at, FONT, INK, text } from "./ink.ts";
import type { Picture } from "./png.ts";

export interface SpreadPanel {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly { readonly label: string; readonly cases: number; readonly late: boolean }[];
}

export interface SpreadChart {
  readonly title: string;
  readonly subtitle: string;
  /** What the stripes mean. */
  readonly lateNote: string;
  readonly source: string;
  readonly panels: readonly SpreadPanel[];
}

const WIDTH = 1120;
const TOP = 140;
const BOTTOM = 44;
const PANEL = { width: 500, height: 176, left: 40, gap: 40, barsTop: 64, bars: 72 } as const;
const WIDEST_BAR = 26;

/** Told by the stripes as well as by the colour: a copy on paper may be grey. */
const STRIPES =
  `<defs><pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="6" height="6" fill="${INK.late}"/><rect width="2" height="6" fill="#ffffff"/></pattern></defs>`;

const panelOf = ({ title, note, bars }: SpreadPanel, index: number): readonly string[] => {
  const left = PANEL.left + (index % 2) * (PANEL.width + PANEL.gap);
  const top = TOP + Math.floor(index / 2) * PANEL.height;
  const step = Math.min(WIDEST_BAR, PANEL.width / Math.max(1, bars.length));
  const ground = top + PANEL.barsTop + PANEL.bars;
  const most = Math.max(1, ...bars.map(({ cases }) => cases));
  return [
    text(left, top + 14, title, { weight: 600 }),
    text(left, top + 34, note, { size: 13, fill: INK.quiet }),
    ...bars.flatMap(({ label, cases, late }, day) => {
      const height = (cases / most) * PANEL.bars;
      const middle = left + (day + 0.5) * step;
      const name = text(middle, ground + 15, label, { size: 11, anchor: "middle", fill: INK.quiet });
      if (cases === 0) return [name];
      const fill = late ? "url(#late)" : INK.kept;
      return [
        name,
        `<rect x="${at(middle - step / 2 + 2)}" y="${at(ground - height)}" width="${at(step - 4)}" height="${at(height)}" fill="${fill}"/>`,
        text(middle, ground - height - 4, String(cases), { size: 10, anchor: "middle" }),
      ];
    }),
    `<line x1="${left}" x2="${at(left + step * bars.length)}" y1="${ground}" y2="${ground}" stroke="${INK.text}"/>`,
  ];
};

/** How answers are spread over working days, a panel for each promise: an SVG document that can stand alone. */
export const spreadPicture = ({ title, subtitle, lateNote, source, panels }: SpreadChart): Picture => {
  const height = TOP + Math.ceil(panels.length / 2) * PANEL.height + BOTTOM;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${FONT}">`,
    STRIPES,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(40, 52, title, { size: 26, weight: 600 }),
    text(40, 80, subtitle, { size: 16 }),
    text(40, 106, lateNote, { size: 15, fill: INK.quiet }),
    ...panels.flatMap(panelOf),
    text(40, height - 18, source, { size: 13, fill: INK.quiet }),
    "</svg>",
  ].join("\n");
  return { svg, width: WIDTH, height };
};
