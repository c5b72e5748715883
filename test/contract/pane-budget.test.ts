import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";

const PAGES = "dist";

/** "JavaScript before the first countdown <= 0.25 of the template's (41 KB gz)", and with it what counts after. */
const MOST_KB = 41;
/** What has to be read and run before the picture of the service stands in the page. */
const FIRST_LOOK_KB = 3;
/** Words that stand in the built code of each, whatever its names were shortened to. */
const HEAVY: Readonly<Record<string, RegExp>> = {
  "react-dom": /__SECRET_INTERNALS_DO_NOT_USE|react\.suspense_list|onCommitFiberRoot/,
  "Fluent UI": /fui-FluentProvider|fui-Button|makeStyles/,
  MSAL: /msal\.js\.browser|acquireTokenSilent\(|login\.windows\.net/,
  "teams-js": /teams-js|TeamsJS/,
};

const page = readFileSync(join(PAGES, "taskpane.html"), "utf8");
/** The start, which comes after the picture of the service, and counts by itself where there is none. */
const start = /\bdata-start="?\/([^"\s>]+\.js)/.exec(page)?.[1] ?? "";
const inThePage = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? "");
const code = [readFileSync(join(PAGES, start), "utf8"), ...inThePage];
/** What the page names to be loaded after it. */
const later = [...page.matchAll(/\bdata-(?:whole-pane|sign-in)="?\/([^"\s>]+\.js)/g)].map(
  ([, name]) => name ?? "",
);
const kilobytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;

describe("what the pane loads before its first countdown", () => {
  it(`is at most ${MOST_KB} KB of JavaScript: ${kilobytes(code).toFixed(1)} KB`, () => {
    expect(code.length).toBeGreaterThan(0);
    expect(kilobytes(code)).toBeLessThanOrEqual(MOST_KB);
  });

  it(`begins with at most ${FIRST_LOOK_KB} KB that stand in the page: ${kilobytes(inThePage).toFixed(1)} KB`, () => {
    // The first look, and the line that calls it.
    expect(inThePage).toHaveLength(2);
    expect(kilobytes(inThePage)).toBeLessThanOrEqual(FIRST_LOOK_KB);
  });

  it("reads style and first look while office.js is on its way, and asks at once when it is there", () => {
    const order = ["<style>", "responseStandardsLook:", "%OFFICE_JS%", "responseStandardsLook();", "<body"];
    const places = order.map((each) => page.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("asks for nothing else of ours before the picture stands there", () => {
    expect(page).not.toMatch(/<(?:script|link)[^>]*\b(?:src|href)="?\//);
  });

  it("is drawn when the whole of it has been read", () => {
    const awaited = /<link rel="?expect"? href="#([^"]+)" blocking="?render"?/.exec(page)?.[1] ?? "";
    expect(awaited).not.toBe("");
    const inThePane = page.slice(page.indexOf('<div id="pane"'), page.indexOf(`id="${awaited}"`));
    expect(inThePane).toContain("</main>");
  });

  it.each(Object.entries(HEAVY))("is without %s, which comes after it", (_what, words) => {
    for (const text of code) expect(text).not.toMatch(words);
    const others = readdirSync(PAGES).filter((name) => name.endsWith(".js") && name !== start);
    expect(others.some((name) => words.test(readFileSync(join(PAGES, name), "utf8")))).toBe(true);
  });

  it("names what comes after it, each under an address of its own", () => {
    expect(new Set(later).size).toBe(2);
    const [wholePane, signIn] = later.map((name) => readFileSync(join(PAGES, name), "utf8"));
    expect(wholePane).toContain("responseStandardsPane");
    expect(signIn).toContain("responseStandardsSignIn");
  });

  it("stands in the page itself as far as it is style", () => {
    expect(page).toMatch(/\.rs-clock[{,]/);
    expect(page).not.toMatch(/<link[^>]+stylesheet|<%/);
  });
});
