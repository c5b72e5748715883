import type { Host } from "../../ui/host/host.ts";

/** The first clocks are dark in a dark host. Under forced colours the system paints over either. */
export const followColours = (
  host: Pick<Host, "colourScheme" | "onColourSchemeChanged">,
  page: HTMLElement,
): void => {
  const follow = (): void => {
    const scheme = host.colourScheme();
    if (scheme === "high-contrast") page.removeAttribute("data-scheme");
    else page.setAttribute("data-scheme", scheme);
  };
  host.onColourSchemeChanged(follow);
  follow();
};
