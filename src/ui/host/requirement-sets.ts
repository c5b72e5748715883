import type { OfficeSlice } from "./office-slice.ts";

/**
 * The newest version of a requirement set that the host says it keeps, for example "1.13"; null when it says none.
 * `upTo` is the newest minor version that is asked about.
 */
export const newestSet = (office: OfficeSlice, name: string, upTo: number): string | null => {
  for (let minor = upTo; minor > 0; minor--) {
    if (supports(office, name, `1.${minor}`)) return `1.${minor}`;
  }
  return null;
};

/** @param office as much of office.js as tells it: scripts without a page have less of the rest */
export const supports = (
  office: { readonly context: Pick<OfficeSlice["context"], "requirements"> },
  name: string,
  version: string,
): boolean => {
  try {
    return office.context.requirements?.isSetSupported(name, version) ?? false;
  } catch {
    return false;
  }
};
