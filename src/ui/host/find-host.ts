import { createBrowserHost } from "./browser-host.ts";
import type { Host } from "./host.ts";
import type { OfficeSlice } from "./office-slice.ts";
import { createOutlookHost } from "./outlook-host.ts";

/** office.js is ready within a second; a host that has not answered after this long will not. */
const READY_LIMIT_MS = 6_000;

/**
 * Finds out what is around the page. Without office.js (its server unreachable, or a plain browser) the page
 * still works: as in a browser.
 */
export const findHost = async (page: Window & { readonly Office?: unknown }): Promise<Host> => {
  const office = page.Office as OfficeSlice | undefined;
  if (!office) return createBrowserHost(page);
  const ready = await Promise.race([
    office.onReady().catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, READY_LIMIT_MS, null)),
  ]);
  return ready?.host ? createOutlookHost(office, page) : createBrowserHost(page);
};
