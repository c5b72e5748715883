import type { OfficeSlice } from "./office-slice.ts";

const NEWEST_MAILBOX_SET = 20;

/** The newest Mailbox requirement set that the host says it keeps, for example "1.13"; null when it says none. */
export const newestMailboxSet = (office: OfficeSlice): string | null => {
  for (let minor = NEWEST_MAILBOX_SET; minor > 0; minor--) {
    if (supports(office, "Mailbox", `1.${minor}`)) return `1.${minor}`;
  }
  return null;
};

export const supports = (office: OfficeSlice, name: string, version: string): boolean => {
  try {
    return office.context.requirements?.isSetSupported(name, version) ?? false;
  } catch {
    return false;
  }
};
