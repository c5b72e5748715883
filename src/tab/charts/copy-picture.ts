import { saveFile } from "../export/save-file.ts";
import type { TrendChart } from "./trend-chart.ts";

/** `saved`: the host lets no page copy pictures, so it was saved as a file instead. */
export type Copied = "copied" | "saved" | "failed";

const copied = async (picture: Promise<Blob>): Promise<boolean> => {
  try {
    // The promise itself, so that the click still counts while the picture is being drawn.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
};

/** Puts the chart on the clipboard as a picture, or saves it where that is not allowed. Call it from a click. */
export const copyPicture = async (chart: TrendChart, file: string): Promise<Copied> => {
  const picture = import("./png.ts").then(({ pngOf }) => pngOf(chart));
  if (await copied(picture)) return "copied";
  try {
    saveFile(file, await picture);
    return "saved";
  } catch {
    return "failed";
  }
};
