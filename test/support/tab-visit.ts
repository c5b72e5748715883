import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { newVisitor } from "./browser.ts";
import type { DemoUnderTest } from "./demo.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Colours that are on their way from one state to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

/** Somebody who has the tab open in a plain browser. */
export interface TabVisit {
  readonly visitor: BrowserContext;
  readonly page: Page;
  open(place: string): Promise<void>;
}

/** Not everybody is offered at first sight. */
const choosePerson = async (window: Page, person: string): Promise<void> => {
  const named = window.getByRole("button", { name: new RegExp(person) });
  const others = window.getByText("Somebody else");
  await named.or(others).first().waitFor();
  if (!(await named.isVisible())) await others.click();
  await named.click();
};

/** Signs somebody of the made-up council in, with Today on show, or the page that is named. */
export const visitTab = async (
  browser: Browser,
  demo: DemoUnderTest,
  person: string,
  place = "#/today",
): Promise<TabVisit> => {
  const visitor = await newVisitor(browser);
  const page = await visitor.newPage();
  const open = async (place: string): Promise<void> => {
    await page.goto(`${new URL(demo.address).origin}/tab.html${place}`);
  };
  await open(place);
  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in" }).click();
  await choosePerson(await window, person);
  await page.getByRole("heading", { name: "Today" }).waitFor();
  return { visitor, page, open };
};

/**
 * What axe finds wrong on the screen as it is against WCAG 2.2 AA, in a form that a person can read. Fluent UI puts ends
 * of its own into the order of tabbing, heard by nobody and left at once.
 */
export const axeFaults = async (frame: Frame): Promise<readonly string[]> => {
  await frame.evaluate(await readFile(AXE, "utf8"));
  await frame.evaluate(SETTLED);
  const found = (await frame.evaluate(
    `axe.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
};

/** In CSS pixels; below zero where the page has to be scrolled sideways. */
export const sidewaysRoom = (frame: Frame): Promise<number> =>
  frame.evaluate("document.documentElement.clientWidth - document.documentElement.scrollWidth");
