/** A picture goes into papers and slides: black on white, whatever the screen looks like. */
export const INK = {
  text: "#242424",
  quiet: "#616161",
  rule: "#d1d1d1",
  kept: "#0f6cbd",
  late: "#b10e1c",
} as const;

export const FONT = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const at = (value: number): string => String(Math.round(value * 100) / 100);

interface Text {
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: 400 | 600;
  readonly anchor?: "start" | "middle" | "end";
}

export const text = (x: number, y: number, words: string, look: Text = {}): string => {
  const { size = 15, fill = INK.text, weight = 400, anchor = "start" } = look;
  return (
    `<text x="${at(x)}" y="${at(y)}" font-size="${size}" fill="${fill}" font-weight="${weight}" ` +
    `text-anchor="${anchor}">${escaped(words)}</text>`
  );
};
