const NAME = "_host_Info";
/** Where office.js keeps it for the pages that follow the first. */
const KEPT_AS = "hostInfoValue";

const inWindowName = (name: string): unknown => {
  try {
    return (JSON.parse(name) as { readonly hostInfo?: unknown } | null)?.hostInfo;
  } catch {
    return null;
  }
};

const kept = (page: Window): unknown => {
  try {
    return page.sessionStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
};

/**
 * Whether an Office program opened the page: it says so in the address, in the window's name, or did so before. The
 * places are those in which office.js itself looks.
 */
export const hasHostInfo = (page: Window): boolean =>
  Boolean(
    new URLSearchParams(page.location.search).get(NAME) ||
    page.location.hash.includes(`${NAME}=`) ||
    inWindowName(page.name) ||
    kept(page),
  );
