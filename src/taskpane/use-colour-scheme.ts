import { useSyncExternalStore } from "react";
import type { Host } from "../ui/host/host.ts";
import type { HostTheme } from "../ui/theme/theme-choice.ts";

/** The host's colours. Under forced colours the system paints over whichever theme is there. */
export const useHostTheme = (host: Host): HostTheme => {
  const scheme = useSyncExternalStore(host.onColourSchemeChanged, host.colourScheme);
  return scheme === "high-contrast" ? "system" : scheme;
};
