import { describe, expect, it } from "@jest/globals";
import { colourSchemeOf, isDark, type Preferences } from "../../../../src/ui/host/colour-scheme.ts";

const preferring = (...chosen: string[]): Preferences => ({
  matchMedia: (query) => ({
    matches: chosen.some((each) => query.includes(each)),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

describe("light or dark", () => {
  it.each([
    ["#ffffff", false],
    ["#F3F2F1", false],
    ["#1f1f1f", true],
    ["#000000", true],
    ["white", null],
  ])("judges the background %s", (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });

  it("follows Outlook's background rather than the system", () => {
    expect(colourSchemeOf(preferring("prefers-color-scheme: dark"), "#ffffff")).toBe("light");
    expect(colourSchemeOf(preferring(), "#1f1f1f")).toBe("dark");
  });

  it("follows the system where the host tells nothing that can be read", () => {
    expect(colourSchemeOf(preferring("prefers-color-scheme: dark"))).toBe("dark");
    expect(colourSchemeOf(preferring(), "Window")).toBe("light");
  });

  it("puts forced colours before everything", () => {
    expect(colourSchemeOf(preferring("forced-colors"), "#ffffff")).toBe("high-contrast");
  });
});
