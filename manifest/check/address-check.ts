import type { Installation } from "../product.ts";
import { problem, type ManifestProblem, type PictureSize } from "./problem.ts";

/** Signing in leads there, and to no other place that is not the council's. */
const SIGN_IN_HOST = "login.microsoftonline.com";

const read = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** "All URLs must be https", and what shows in Outlook has to come from the council's own service. */
export const checkAddress = (
  where: string,
  text: string,
  { domain }: Installation,
): readonly ManifestProblem[] => {
  const address = read(text);
  if (address === null) return [problem("address-unreadable", where, `${text} is no address.`)];
  if (address.protocol !== "https:")
    return [problem("address-not-https", where, `${text} does not begin with https://.`)];
  return address.host === domain || address.host === SIGN_IN_HOST
    ? []
    : [problem("address-elsewhere", where, `${text} does not lie on ${domain}.`)];
};

/** @param pixels as wide and as high as it has to be */
export const checkPicture = (
  where: string,
  path: string,
  pixels: number,
  sizeOf: PictureSize,
): readonly ManifestProblem[] => {
  const size = sizeOf(path);
  if (size === null) return [problem("picture-missing", where, `There is no picture ${path}.`)];
  return size.width === pixels && size.height === pixels
    ? []
    : [
        problem(
          "picture-size-wrong",
          where,
          `${path} is ${size.width} by ${size.height} pixels; ${pixels} by ${pixels} are asked for.`,
        ),
      ];
};
