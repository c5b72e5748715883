import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { ReplyTemplates } from "../../src/contracts/reply-template.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let demo: DemoUnderTest;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;

const origin = (): string => new URL(demo.address).origin;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4778 });
  browser = await openBrowser();
  visitor = await newVisitor(browser);
  page = await visitor.newPage();
  await page.goto(`${origin()}/tab.html#/templates`);
  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in" }).click();
  await (await window).getByRole("button", { name: /Priya Raman/ }).click();
  await page.getByRole("navigation", { name: "Templates" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Colours that are on their way from one state to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

const faults = async (): Promise<string[]> => {
  const frame = page.mainFrame();
  await frame.evaluate(AXE);
  await frame.evaluate(SETTLED);
  const found = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
};

const english = () => page.getByRole("group", { name: "In English" });
const text = () => english().getByRole("textbox");
const letter = () => page.getByRole("region", { name: "What the customer reads, in English" });
const saveButton = () => page.getByRole("button", { name: "Save the templates" });

describe("the templates in the tab", () => {
  it("shows our own words, and what a customer would read, by the council's own rules", async () => {
    await page.getByText("These are the words that we ship.").waitFor();
    await letter().getByText("Dear Rosa Lind,").waitFor();
    await letter().getByText("our promise is a reply within 8 working days").waitFor();
    expect(await faults()).toEqual([]);
  });

  it("puts a place where one writes, by the keyboard, and shows at once what becomes of it", async () => {
    await text().fill("About {reference}. ");
    await text().press("End");
    await english()
      .getByRole("button", { name: /^officer:/ })
      .press("Enter");
    expect(await text().inputValue()).toBe("About {reference}. {officer}");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("TEXTAREA");
    await letter().getByText("About CS-").waitFor();
    await letter().getByText("Priya Raman").waitFor();
  });

  it("does not save words without a reference, and says so beside them", async () => {
    await text().fill("Thank you.");
    await saveButton().click();
    await page.getByRole("alert").getByText("Some words need another look").waitFor();
    await english().getByText("The text does not say the reference").waitFor();
    expect(await faults()).toEqual([]);
  });

  it("asks before what was typed is lost", async () => {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Settings" }).click();
    const question = page.getByRole("alertdialog", { name: "Your changes are not saved" });
    await question.waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await text().inputValue()).toBe("Thank you.");
  });

  it("asks before another address takes it away, and has it still where one stays", async () => {
    await page.evaluate("void (location.hash = '#/letters')");
    const question = page.getByRole("alertdialog", { name: "Your changes are not saved" });
    await question.waitFor();
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("#/templates");
    expect(await text().inputValue()).toBe("Thank you.");
  });

  it("saves, with the way back", async () => {
    await text().fill("Thank you. Your reference is {reference}.");
    await saveButton().click();
    await page.getByText("The templates are saved.").waitFor();
    await page.getByText(/^Saved by Priya Raman/).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^The words that we ship\. Priya Raman went back/).waitFor();
    await letter().getByText("our promise is a reply within 8 working days").waitFor();
  });

  it("explains that somebody was faster, and keeps both", async () => {
    await text().fill("Mine: {reference}.");
    await page.route("**/api/reply-templates", async (route) => {
      if (route.request().method() === "POST") {
        const json = { code: "templates-changed", message: "Newer ones are there.", field: "revision" };
        await route.fulfill({ status: 409, json });
        return;
      }
      const response = await route.fetch();
      const told = (await response.json()) as ReplyTemplates;
      for (const each of told.authorities) {
        Object.assign(each, { revision: each.revision + 1, savedBy: "Siân Morgan" });
        for (const template of each.templates) if (template.id === "reply") template.name = "Answer";
      }
      await route.fulfill({ response, json: told });
    });
    await saveButton().click();
    const told = page.getByRole("alert").filter({ hasText: "Siân Morgan saved newer words meanwhile" });
    await told.getByText("Changed there: “Answer”.").waitFor();
    expect(await faults()).toEqual([]);
    expect(await text().inputValue()).toBe("Mine: {reference}.");
    await told.getByRole("button", { name: "Take the newer ones" }).click();
    await page.getByRole("button", { name: "Answer", exact: true }).waitFor();
    await page.unroute("**/api/reply-templates");
  });

  it("adds one with its name first, and takes it away", async () => {
    await page.getByRole("button", { name: "Add a template" }).click();
    await page.keyboard.type("Missed bin");
    await page.getByRole("button", { name: "Missed bin" }).waitFor();
    await page.getByRole("button", { name: "Remove this template" }).click();
    await page.getByRole("button", { name: "Missed bin" }).waitFor({ state: "detached" });
  });

  it.each(["light", "dark"] as const)(
    "fits 320 pixels, and has no fault in the %s theme",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await letter().waitFor();
      const room = await page.evaluate(
        "document.documentElement.clientWidth - document.documentElement.scrollWidth",
      );
      expect(room).toBe(0);
      expect(await faults()).toEqual([]);
    },
  );
});
