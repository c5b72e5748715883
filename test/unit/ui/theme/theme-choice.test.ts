import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { describe, expect, it } from "@jest/globals";
import { hostThemeOfTeams, isDark, themeFor } from "../../../../src/ui/theme/theme-choice.ts";

describe("the colours of the host", () => {
  it.each([
    ["default", "teams-light"],
    ["dark", "teams-dark"],
    ["glass", "teams-dark"],
    ["contrast", "teams-contrast"],
    ["something new", "system"],
    [undefined, "system"],
  ])("reads what Teams calls %s as %s", (reported, theme) => {
    expect(hostThemeOfTeams(reported)).toBe(theme);
  });

  it("follows the system where the host says nothing", () => {
    expect(themeFor("system", true)).toBe(webDarkTheme);
    expect(themeFor("system", false)).toBe(webLightTheme);
  });

  it("follows the host, whatever the system says", () => {
    expect(themeFor("teams-dark", false)).toBe(teamsDarkTheme);
    expect(themeFor("teams-contrast", false)).toBe(teamsHighContrastTheme);
    expect([isDark("teams-contrast", false), isDark("teams-light", true)]).toEqual([true, false]);
  });
});
