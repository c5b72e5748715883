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

/** `?theme=dark` or `?theme=contrast`; anything else is the light theme. */
export const themeInAddress = (search: string): ThemeName => {
  const asked = new URLSearchParams(search).get("theme");
  return asked === "dark" || asked === "contrast" ? asked : "default";
};
