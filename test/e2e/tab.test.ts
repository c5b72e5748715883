import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { addDays } from "../../src/domain/calendar/civil-date.ts";
import { periodContaining } from "../../src/domain/compliance/period.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { axeFaults } from "../support/tab-visit.ts";

let demo: DemoUnderTest;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let tab: FrameLocator;

const origin = (): string => new URL(demo.address).origin;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4732, days: 12 });
  browser = await openBrowser();
  visitor = await newVisitor(browser);
  page = await visitor.newPage();
  tab = page.frameLocator('iframe[title="Response Standards tab"]');
  await page.goto(`${origin()}/microsoft/teams/`);
  await page.getByRole("button", { name: /Priya Raman/ }).click();
  await tab.getByRole("heading", { name: "Today" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
});

const tabFrame = (): Frame => {
  const frame = page.frames().find((each) => new URL(each.url()).pathname === "/tab.html");
  if (!frame) throw new Error("The tab is not there");
  return frame;
};

const total = async (): Promise<number> => {
  const words = (await tab.getByText(/^Showing [\d,]+ of [\d,]+/).textContent()) ?? "";
  return Number(/of ([\d,]+)/.exec(words)?.[1]?.replaceAll(",", ""));
};

describe("the tab in Teams", () => {
  it("shows what is due, without a second sign-in and without a fault for anyone who cannot see it", async () => {
    await tab.getByRole("link", { name: "Today", exact: true }).waitFor();
    await tab.locator("a[data-case]").first().waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
  });

  it("takes a case at once, and gives it back", async () => {
    const take = tab.getByRole("button", { name: /^Take it: / }).first();
    const reference = ((await take.getAttribute("aria-label")) ?? "").replace("Take it: ", "");
    await take.click();
    const row = tab.getByRole("row").filter({ hasText: reference });
    await row.getByText("You", { exact: true }).waitFor();
    await tab.getByText(`You took ${reference}.`).waitFor();
    await tab.getByRole("button", { name: "Undo" }).click();
    await row.getByText("Unowned").waitFor();
  });

  it("goes from case to case with the arrow keys, and opens one", async () => {
    const cases = tab.locator("a[data-case]");
    await cases.first().focus();
    await page.keyboard.press("ArrowDown");
    const second = (await cases.nth(1).getAttribute("data-case")) ?? "";
    await page.keyboard.press("Enter");
    await tab.getByRole("article", { name: second }).getByRole("heading", { name: "Timeline" }).waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
    await tab.getByRole("link", { name: "Back" }).click();
    await tab.getByRole("heading", { name: "Today" }).waitFor();
  });

  it("lists what is at risk with the reason in words, in an address that can be shared", async () => {
    await tab.getByRole("button", { name: "Everyone" }).click();
    await tab.getByRole("link", { name: /^At risk/ }).click();
    await tab
      .getByRole("row")
      .getByText(/^(Nobody has it|Wrote again|Not acknowledged yet|Halfway, nothing done|Reply due .*)$/)
      .first()
      .waitFor();
    expect(tabFrame().url()).toContain("#/today?list=at-risk&whose=all");
    expect(await axeFaults(tabFrame())).toEqual([]);
    await tab.getByRole("link", { name: /^All open/ }).click();
  });

  it("uses the width for a case, and leads back to Today from one that was opened by a link", async () => {
    const linked = await visitor.newPage();
    const reference = (await tab.locator("a[data-case]").first().getAttribute("data-case")) ?? "";
    await linked.goto(`${origin()}/tab.html#/case/${reference}`);
    const timeline = await linked.getByRole("heading", { name: "Timeline" }).boundingBox();
    const actions = await linked.locator("[data-more-actions]").boundingBox();
    expect(actions?.x).toBeGreaterThan((timeline?.x ?? 0) + (timeline?.width ?? 0));
    expect(actions?.y).toBeLessThan(timeline?.y ?? 0);
    await linked.getByRole("link", { name: "Back" }).click();
    await linked.getByRole("heading", { name: "Today" }).waitFor();
    await linked.close();
  });

  it("opens the case that a Teams link names", async () => {
    const reference = (await tab.locator("a[data-case]").first().getAttribute("data-case")) ?? "";
    const linked = await visitor.newPage();
    await linked.goto(`${origin()}/microsoft/teams/?page=${reference}`);
    await linked
      .frameLocator('iframe[title="Response Standards tab"]')
      .getByRole("article", { name: reference })
      .waitFor();
    await linked.close();
  });

  it("asks for a sign-in by a click where there is no silent one, and goes on from there", async () => {
    const stranger = await newVisitor(browser);
    const alone = await stranger.newPage();
    await alone.goto(`${origin()}/tab.html#/compliance`);
    const window = alone.waitForEvent("popup");
    await alone.getByRole("button", { name: "Sign in" }).click();
    await (await window).getByRole("button", { name: /Priya Raman/ }).click();
    await alone.getByRole("heading", { name: "Compliance" }).waitFor();
    await stranger.close();
  });

  it("opens, from a number, exactly as many cases as it counts", async () => {
    await tab.getByRole("link", { name: "Compliance" }).click();
    // A quarter in which cases have had time to be answered, also in the first days of a new one.
    const aWeekAgo = addDays(new Date().toISOString().slice(0, 10), -7);
    await tab.getByLabel("Period").selectOption(periodContaining(aWeekAgo, "quarter").id);
    const kept = tab
      .getByRole("list", { name: "Figures" })
      .getByRole("link", { name: /^[\d,]+ kept: show the cases$/ })
      .first();
    await kept.waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
    const number = Number((await kept.textContent())?.replaceAll(",", ""));
    await kept.click();
    expect(await total()).toBe(number);
    expect(await axeFaults(tabFrame())).toEqual([]);
    await tab.getByRole("link", { name: "Back to the figures" }).click();
    await tab.getByRole("list", { name: "Figures" }).waitFor();
  });

  it("says which fields of a letter are missing, shows its due date, and logs it", async () => {
    await tab.getByRole("link", { name: "Letters" }).click();
    const form = tab.getByRole("form", { name: "Log a letter, fax or call-back" });
    await form.getByRole("button", { name: "Log it" }).click();
    await form.getByText("Enter the date on the stamp.").waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
    await form.getByRole("button", { name: "Yesterday" }).click();
    await form.getByLabel("From").fill("Margaret Osei");
    await form.getByLabel("What it is about").fill("Damp in the bathroom, by letter");
    await form.getByLabel("Council").selectOption({ index: 1 });
    await form.getByLabel("Service").selectOption({ index: 1 });
    await form.getByText(/^Reply by /).waitFor();
    await form.getByRole("button", { name: "Log it" }).click();
    await tab.getByText(/^Logged as /).waitFor();
    await tab.getByRole("row").filter({ hasText: "Damp in the bathroom, by letter" }).waitFor();
  });

  it("asks for the time of a call, and for that of nothing else", async () => {
    const form = tab.getByRole("form", { name: "Log a letter, fax or call-back" });
    const time = form.getByLabel(/^Time of the call/);
    expect(await time.count()).toBe(0);
    await form.getByLabel("What came in").selectOption("call-back");
    await time.fill("09:40");
    expect(await axeFaults(tabFrame())).toEqual([]);
    await form.getByLabel("From").fill("Yusuf Rahman");
    await form.getByLabel("What it is about").fill("Missed bin, by telephone");
    await form.getByRole("button", { name: "Log it" }).click();
    await tab.getByRole("row").filter({ hasText: "Missed bin, by telephone" }).waitFor();
    expect(await time.inputValue()).toBe("");
  });

  it("follows the theme of Teams at once", async () => {
    await page.getByRole("button", { name: "Theme: light" }).click();
    await tab.locator(":root[style*='color-scheme: dark']").waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
  });

  it("is a page of its own in a plain browser, on a phone, without scrolling sideways", async () => {
    const phone = await visitor.newPage();
    await phone.setViewportSize({ width: 320, height: 640 });
    for (const [place, heading] of [
      ["today", "Today"],
      ["compliance", "Compliance"],
      ["letters", "Letters"],
    ]) {
      await phone.goto(`${origin()}/tab.html#/${place}`);
      await phone.getByRole("heading", { name: heading as string, exact: true }).waitFor();
      const width = await phone.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    }
    expect(await axeFaults(phone.mainFrame())).toEqual([]);
    await phone.close();
  });
});
