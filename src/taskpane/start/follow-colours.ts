import type { ColourScheme, Host } from "../../ui/host/host.ts";

/** The first clocks are dark in a dark host. Under forced colours the system paints over either. */
export const showColours = (scheme: ColourScheme, page: HTMLElement): void => {
  if (scheme === "high-contrast") page.removeAttribute("data-scheme");
  else page.setAttribute("data-scheme", scheme);
};

export const followColours = (
  host: Pick<Host, "colourScheme" | "onColourSchemeChanged">,
  page: HTMLElement,
): void => {
  const follow = (): void => showColours(host.colourScheme(), page);
  host.onColourSchemeChanged(follow);
  follow();
};
