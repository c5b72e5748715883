import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** What the host says about its colours; `system` where it says nothing. */
export type HostTheme =
  "system" | "light" | "dark" | "high-contrast" | "teams-light" | "teams-dark" | "teams-contrast";

/** What teams-js reports, in our words. Its glass theme is a dark one. */
export const hostThemeOfTeams = (reported: string | undefined): HostTheme => {
  switch (reported) {
    case "default":
      return "teams-light";
    case "dark":
    case "glass":
      return "teams-dark";
    case "contrast":
      return "teams-contrast";
    default:
      return "system";
  }
};

export const isDark = (host: HostTheme, systemIsDark: boolean): boolean =>
  host === "system" || host === "high-contrast"
    ? systemIsDark
    : host === "dark" || host === "teams-dark" || host === "teams-contrast";

export const themeFor = (host: HostTheme, systemIsDark: boolean): Theme => {
  switch (host) {
    case "teams-light":
      return teamsLightTheme;
    case "teams-dark":
      return teamsDarkTheme;
    case "teams-contrast":
      return teamsHighContrastTheme;
    case "light":
      return webLightTheme;
    case "dark":
      return webDarkTheme;
    // Forced colours replace every colour themselves; what stays ours is light or dark underneath.
    case "high-contrast":
    case "system":
      return systemIsDark ? webDarkTheme : webLightTheme;
  }
};
