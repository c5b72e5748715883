import { createBrowserHost } from "./browser-host.ts";
import { hasHostInfo } from "./host-info.ts";
import type { Host } from "./host.ts";
import type { OfficeSlice } from "./office-slice.ts";
import { createOutlookHost } from "./outlook-host.ts";

/** office.js is ready within a second; where no program opened the page, nobody is there to answer later. */
const READY_LIMIT_MS = 6_000;
/** Outlook opened the page and only starts slowly: taken for a browser, the pane would stay without a message. */
const SLOW_OUTLOOK_LIMIT_MS = 30_000;

/**
 * Finds out what is around the page. Without office.js (its server unreachable, or a plain browser) the page
 * still works: as in a browser.
 */
export const findHost = async (page: Window & { readonly Office?: unknown }): Promise<Host> => {
  const office = page.Office as OfficeSlice | undefined;
  if (!office) return createBrowserHost(page);
  const limit = hasHostInfo(page) ? SLOW_OUTLOOK_LIMIT_MS : READY_LIMIT_MS;
  const ready = await Promise.race([
    office.onReady().catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, limit, null)),
  ]);
  return ready?.host ? createOutlookHost(office, page) : createBrowserHost(page);
};
