import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";

/** Glass is Teams' alone: its pages stand on a picture, in the colours of the dark theme. */
export type ThemeName = "default" | "dark" | "contrast" | "glass";

const OUTLOOK_THEMES = {
  default: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: webDarkTheme,
};
const TEAMS_THEMES = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: teamsDarkTheme,
};

export const outlookTheme = (name: ThemeName) => OUTLOOK_THEMES[name];
export const teamsTheme = (name: ThemeName) => TEAMS_THEMES[name];

const NAMES: readonly ThemeName[] = ["default", "dark", "contrast", "glass"];

/** `?theme=dark`, `contrast` or `default`; without one as the visitor's computer has it, like the pane inside. */
export const themeInAddress = (search: string, onDarkComputer: boolean): ThemeName => {
  const asked = new URLSearchParams(search).get("theme");
  return NAMES.find((name) => name === asked) ?? (onDarkComputer ? "dark" : "default");
};

export const prefersDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;
