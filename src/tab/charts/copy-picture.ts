import { saveFile } from "../export/save-file.ts";
import type { Picture } from "./png.ts";

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

/** What is drawn only once somebody wants it. */
export type Draw = () => Promise<Picture>;

/** Puts a chart on the clipboard as a picture, or saves it where that is not allowed. Call it from a click. */
export const copyPicture = async (draw: Draw, file: string): Promise<Copied> => {
  const picture = Promise.all([import("./png.ts"), draw()]).then(([{ pngOf }, drawn]) => pngOf(drawn));
  if (await copied(picture)) return "copied";
  try {
    saveFile(file, await picture);
    return "saved";
  } catch {
    return "failed";
  }
};
