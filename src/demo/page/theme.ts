import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";

export type ThemeName = "default" | "dark" | "contrast";

const OUTLOOK_THEMES = { default: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const TEAMS_THEMES = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

export const outlookTheme = (name: ThemeName) => OUTLOOK_THEMES[name];
export const teamsTheme = (name: ThemeName) => TEAMS_THEMES[name];

const NAMES: readonly ThemeName[] = ["default", "dark", "contrast"];

/** `?theme=dark`, `contrast` or `default`; without one as the visitor's computer has it, like the pane inside. */
export const themeInAddress = (search: string, onDarkComputer: boolean): ThemeName => {
  const asked = new URLSearchParams(search).get("theme");
  return NAMES.find((name) => name === asked) ?? (onDarkComputer ? "dark" : "default");
};

export const prefersDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;
