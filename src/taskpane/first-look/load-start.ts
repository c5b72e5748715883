/** The page came, so the service is there; a script that does not come is asked for again. */
const AGAIN_MS = 5_000;

/** The page names it: it is another one with every release. */
const addressIn = (page: Document): string => page.documentElement.dataset.start ?? "";

/** Fetches it beside what else is on its way, to be run later. */
export const fetchStart = (page: Document): void => {
  const link = page.createElement("link");
  link.rel = "preload";
  link.as = "script";
  link.href = addressIn(page);
  page.head.append(link);
};

export const loadStart = (page: Document): void => {
  const script = page.createElement("script");
  script.src = addressIn(page);
  script.addEventListener("error", () => {
    script.remove();
    setTimeout(loadStart, AGAIN_MS, page);
  });
  page.head.append(script);
};
