import type { ColourScheme } from "./host.ts";

/**
 * Whether a background such as `#1f1f1f` is a dark one, by its relative luminance as WCAG defines it; null when
 * it is no hexadecimal colour. Outlook tells its colours but not which theme they make.
 */
export const isDark = (colour: string): boolean | null => {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
};

/** The part of `window` that tells what the person chose in the system. */
export interface Preferences {
  matchMedia(query: string): Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener">;
}

/** The host's background decides, else the system's choice; forced colours go before both. */
export const colourSchemeOf = (preferences: Preferences, hostBackground?: string): ColourScheme => {
  if (preferences.matchMedia("(forced-colors: active)").matches) return "high-contrast";
  const dark = hostBackground === undefined ? null : isDark(hostBackground);
  return (dark ?? preferences.matchMedia("(prefers-color-scheme: dark)").matches) ? "dark" : "light";
};

/** Calls back when the system's choice changes. Answers how to stop. */
export const onPreferencesChanged = (preferences: Preferences, listener: () => void): (() => void) => {
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) =>
    preferences.matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
};
