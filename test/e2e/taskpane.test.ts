import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";

const SUBJECT = "Damp and mould in my grandson's bedroom";

let demo: DemoUnderTest;
let browser: Browser;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4610 });
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
  await page.goto(new URL("/microsoft/outlook/", demo.address).href);
  await page.getByRole("button", { name: /Priya Raman/ }).click();
  pane = page.frameLocator('iframe[title="Response Standards"]');
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const paneFrame = () => {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The pane is not there");
  return frame;
};
const clock = (name: string) => pane.getByRole("region", { name });
const button = (name: string | RegExp) => pane.getByRole("button", { name });

/** Colours that are on their way from one state of a button to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

/** What axe finds against WCAG 2.2 AA in the pane as it stands. */
const accessibilityProblems = async (): Promise<readonly string[]> => {
  const frame = paneFrame();
  await frame.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  await frame.evaluate(SETTLED);
  return frame.evaluate(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`);
};

describe("the task pane in Outlook", () => {
  it("shows the two clocks of the selected message, the acknowledgement first", async () => {
    await page.getByRole("option", { name: SUBJECT }).click();
    await clock("Reply by")
      .getByText(/working days left/)
      .waitFor();
    const labels = await pane
      .locator("[data-clock]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-clock")));
    expect(labels).toEqual(["acknowledgement", "reply"]);
    await pane.getByText(SUBJECT).first().waitFor();
  });

  it("explains the date day by day", async () => {
    await button(/^Why /).click();
    await pane.getByRole("table", { name: /days counted/ }).waitFor();
    const days = await pane.getByRole("list", { name: "Day by day" }).getByRole("listitem").allTextContents();
    expect(days[0]).toMatch(/received/);
    expect(days.at(-1)).toMatch(/day 8, due by the end of the day$/);
    await button(/^Why /).click();
  });

  it("can be used at its width without scrolling sideways, and by everyone", async () => {
    const spare = await paneFrame().evaluate(
      "document.documentElement.clientWidth - document.documentElement.scrollWidth",
    );
    expect(spare).toBe(0);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("marks the message acknowledged, and takes that back again", async () => {
    await button("Acknowledge").waitFor();
    await button("More actions").click();
    await pane.getByRole("menuitem", { name: "Mark acknowledged" }).click();
    await clock("Acknowledged").waitFor();
    await button("Undo").click();
    await clock("Acknowledge by").waitFor();
    await pane.getByText(/^Taken back: Acknowledged$/).waitFor();
  });

  it("asks for a reason before a due date moves, says where it moves to, and keeps both", async () => {
    const before = await clock("Reply by").textContent();
    await button("More actions").click();
    await pane.getByRole("menuitem", { name: /Mark complex/ }).click();
    const promised = await pane.getByText(/^The reply is then due /).textContent();
    await button("Mark complex").click();
    await pane.getByText(/Please give a reason/).waitFor();
    await pane.getByRole("textbox", { name: "Reason" }).fill("Housing and Environmental Services");
    await button("Mark complex").click();
    await pane.getByText("“Housing and Environmental Services”").waitFor();
    const after = await clock("Reply by").textContent();
    expect(after).not.toBe(before);
    const [, date = "none"] = /then due (.*) instead of/.exec(promised ?? "") ?? [];
    expect(after).toContain(date);
  });

  it("offers neither waiting nor an extension where the published promise allows none", async () => {
    await button("More actions").click();
    await pane.getByRole("menuitem", { name: /Mark ordinary/ }).waitFor();
    expect(await pane.getByRole("menuitem", { name: /Wait for the customer|Extend/ }).count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("reopens a case that its reply did not answer: the first date stands again", async () => {
    const before = await clock("Reply by").textContent();
    await button("More actions").click();
    await pane.getByRole("menuitem", { name: /Record a reply/ }).click();
    await button("Record reply").click();
    await clock("Replied").waitFor();
    await button("More actions").click();
    await pane.getByRole("menuitem", { name: /Reopen/ }).click();
    await pane.getByText(/^The reply is due again /).waitFor();
    expect(await accessibilityProblems()).toEqual([]);
    await pane.getByRole("textbox", { name: "Reason" }).fill("It was about another flat");
    await button("Reopen").click();
    await pane.getByText("“It was about another flat”").waitFor();
    expect(await clock("Reply by").textContent()).toBe(before);
    await button("Undo").waitFor();
  });

  it("stops the clock of a request for one's own information until the customer answers", async () => {
    await button(/^Kind: /).click();
    await pane.getByRole("menuitemradio", { name: "Subject access request" }).click();
    await clock("Reply by").getByText("days left").waitFor();
    await button("More actions").click();
    await pane.getByRole("menuitem", { name: /Wait for the customer/ }).click();
    await pane.getByRole("radio", { name: /Clarification/ }).check();
    await pane.getByText("Reply: the clock stands still until it comes.").waitFor();
    await pane.getByRole("textbox", { name: "Reason" }).fill("Which tenancy is meant?");
    expect(await accessibilityProblems()).toEqual([]);
    await button("Pause").click();
    const paused = pane.locator('[data-clock="reply"][data-state="paused"]');
    await paused.getByText(/^Waiting for clarification since /).waitFor();
    await button("Undo").waitFor();
    expect(await accessibilityProblems()).toEqual([]);
    await button("The customer answered").click();
    await clock("Reply by").getByText("days left").waitFor();
    await button("Undo").waitFor();
  });

  it("keeps the focus in the pane for people who work with the keyboard", async () => {
    await button("More actions").focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: /Not from the public/ }).press("Enter");
    await pane.getByRole("textbox", { name: "Reason" }).press("Escape");
    await pane.locator('[aria-label="More actions"]:focus').waitFor();
  });
});
