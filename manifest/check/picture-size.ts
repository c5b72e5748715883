import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PictureSize } from "./problem.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Reads the sizes of the pictures in a folder, by their paths on the service: `/assets/icon-16.png`. */
export const pictureSizesIn =
  (folder: string): PictureSize =>
  (path) => {
    let png: Buffer;
    try {
      png = readFileSync(join(folder, path));
    } catch {
      return null;
    }
    if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
    return { width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) };
  };
