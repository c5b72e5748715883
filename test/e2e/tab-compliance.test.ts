import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { addDays } from "../../src/domain/calendar/civil-date.ts";
import { periodContaining, previousPeriod } from "../../src/domain/compliance/period.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { readCsv } from "../support/read-csv.ts";
import { readXlsx } from "../support/read-xlsx.ts";
import { axeFaults } from "../support/tab-visit.ts";

let demo: DemoUnderTest;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let tab: FrameLocator;

/** A quarter in which cases have had time to be answered, also in the first days of a new one. */
const quarter = periodContaining(addDays(new Date().toISOString().slice(0, 10), -7), "quarter");

const origin = (): string => new URL(demo.address).origin;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4651, days: 30 });
  browser = await openBrowser();
  visitor = await newVisitor(browser);
  page = await visitor.newPage();
  tab = page.frameLocator('iframe[title="Response Standards tab"]');
  await page.goto(`${origin()}/microsoft/teams/`);
  await page.getByRole("button", { name: /Priya Raman/ }).click();
  await tab.getByRole("link", { name: "Compliance" }).click();
  await tab.getByLabel("Period", { exact: true }).selectOption(quarter.id);
  await everythingThere(tab);
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

/** Whatever the last click scrolled to: what lies half under the head of the page is smaller than it is. */
const faultsFromTheTop = async (): Promise<readonly string[]> => {
  await tabFrame().evaluate("scrollTo(0, 0)");
  return axeFaults(tabFrame());
};

/** Figures, trend, tables, and how the work went. */
const everythingThere = async (where: FrameLocator | Page): Promise<void> => {
  await where.getByRole("list", { name: "Figures" }).waitFor();
  await where.getByRole("figure").waitFor();
  await where.getByRole("table", { name: "When do cases arrive?" }).waitFor();
};

const numberIn = async (link: Locator): Promise<number> =>
  Number(((await link.textContent()) ?? "").replaceAll(",", ""));

/** How many cases the list says that there are. */
const listed = async (): Promise<number> => {
  const words = (await tab.getByText(/^Showing [\d,]+ of [\d,]+/).textContent()) ?? "";
  return Number(/of ([\d,]+)/.exec(words)?.[1]?.replaceAll(",", ""));
};

const backToFigures = async (): Promise<void> => {
  await tab.getByRole("link", { name: "Back to the figures" }).click();
  await everythingThere(tab);
};

/** Opens the cases of a number, and comes back. */
const casesBehind = async (link: Locator): Promise<number> => {
  await link.click();
  const number = await listed();
  await backToFigures();
  return number;
};

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

describe("the Compliance screen", () => {
  it("can be read by anyone who cannot see it", async () => {
    expect(await axeFaults(tabFrame())).toEqual([]);
  });

  it("tells of a figure what is divided by what, and opens the cases of each", async () => {
    const ask = tab.getByRole("list", { name: "Figures" }).getByRole("button", { name: /how it is counted/ });
    await ask.first().click();
    const counting = tab.getByRole("dialog");
    await counting.getByText(/ kept ÷ .* decided = /).waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
    const decided = counting.getByRole("link", { name: /kept or late: show the cases/ });
    const number = await numberIn(decided);
    expect(await casesBehind(decided)).toBe(number);
  });

  it("gives the focus back to the figure that was asked", async () => {
    const ask = tab
      .getByRole("list", { name: "Figures" })
      .getByRole("button", { name: /how it is counted/ })
      .first();
    await ask.focus();
    await page.keyboard.press("Enter");
    await tab.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await tab.getByRole("dialog").waitFor({ state: "detached" });
    expect(await ask.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it("leads along the points of the trend with the arrow keys, and opens the cases of one", async () => {
    await tab.getByLabel("Points", { exact: true }).selectOption("week");
    const points = tab.getByRole("list", { name: "Kept, of those decided" }).getByRole("link");
    // Thirty days lie in two months at most: a third point is one of the weeks.
    await points.nth(2).waitFor();
    await points.last().focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    const name = (await points.nth(1).getAttribute("aria-label")) ?? "";
    const decided = Number(/, [\d,]+ of ([\d,]+)\. Show the cases$/.exec(name)?.[1]?.replaceAll(",", ""));
    await page.keyboard.press("Enter");
    expect(await listed()).toBe(decided);
    await backToFigures();
    await points.first().waitFor();
  });

  it("has the trend as a table with the same numbers", async () => {
    await tab.getByRole("button", { name: "Table", exact: true }).click();
    const table = tab.getByRole("table", { name: "Are we replying on time? As a table" });
    const late = table.getByRole("link", { name: /^[\d,]+ late: show the cases$/ });
    const inTable = await late.evaluateAll((links) =>
      links.reduce((all, link) => all + Number(link.textContent?.replaceAll(",", "")), 0),
    );
    const summary = (await tab.getByText(/late altogether\.$|None late\.$/).textContent()) ?? "";
    expect(inTable).toBe(Number(/([\d,]+) late altogether\.$/.exec(summary)?.[1]?.replaceAll(",", "") ?? 0));
    expect(await faultsFromTheTop()).toEqual([]);
    await tab.getByRole("button", { name: "Table", exact: true }).click();
  });

  it("saves the trend as a picture where copying is not allowed", async () => {
    await tabFrame().evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("Denied", "NotAllowedError"));
    });
    const saved = page.waitForEvent("download");
    await tab.getByRole("button", { name: "Copy as a picture", exact: true }).click();
    const picture = await contentOf(await saved);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    await tab.getByText("Saved as a picture: copying is not allowed here.").waitFor();
  });

  it("takes the figures apart by channel, in an address that can be shared", async () => {
    await tab.getByLabel("Compare", { exact: true }).selectOption("channel");
    const table = tab.getByRole("table", { name: "By channel" });
    const kept = table.getByRole("link", { name: / kept: show the cases$/ }).first();
    const number = await numberIn(kept);
    expect(tabFrame().url()).toContain("by=channel");
    expect(await faultsFromTheTop()).toEqual([]);
    expect(await casesBehind(kept)).toBe(number);
  });

  it("opens the cases behind every kind of number of how the work went", async () => {
    for (const [table, name] of [
      ["When do cases arrive?", /arrived on a .*: show the cases$/],
      ["Which service used the time?", /cases that .* had: show the cases$/],
      ["What happened on the way?", /not handed on: show the cases$/],
      ["How many working days did an answer take?", /answered: show the cases$/],
    ] as const) {
      const link = tab.getByRole("table", { name: table }).getByRole("link", { name }).first();
      const number = await numberIn(link);
      expect([table, await casesBehind(link)]).toEqual([table, number]);
    }
  });

  it("exports a table as CSV with the numbers that it shows", async () => {
    await tab.getByRole("button", { name: "Export: Figures" }).click();
    const saved = page.waitForEvent("download");
    await tab.getByRole("menuitem", { name: "CSV file" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.csv$/);
    const [headings = [], ...rows] = readCsv((await contentOf(file)).toString("utf8"));
    const cards = tab.getByRole("list", { name: "Figures" }).locator("li[data-standard]");
    expect(await cards.count()).toBeGreaterThan(0);
    for (const card of await cards.all()) {
      const id = await card.getAttribute("data-standard");
      const own = rows.find((each) => each[headings.indexOf("Standard code")] === id);
      const decided = card.getByRole("link", { name: /kept or late: show the cases$/ });
      const shown = (await decided.count()) === 0 ? 0 : await numberIn(decided);
      expect([id, Number(own?.[headings.indexOf("Decided")])]).toEqual([id, shown]);
    }
  });

  it("exports the cases behind a number, all of them", async () => {
    const link = tab
      .getByRole("list", { name: "Figures" })
      .getByRole("link", { name: /kept: show the cases$/ });
    await link.first().click();
    const all = await listed();
    await tab.getByRole("button", { name: /^Export: / }).click();
    const saved = page.waitForEvent("download");
    await tab.getByRole("menuitem", { name: "CSV file" }).click();
    const rows = readCsv((await contentOf(await saved)).toString("utf8"));
    expect(rows.length - 1).toBe(all);
    await backToFigures();
  });

  it("has the answers by working day as a table and as a picture", async () => {
    const table = tab.getByRole("button", { name: "Table: How many working days did an answer take?" });
    await table.click();
    await tab.getByRole("table", { name: "Answers by working day" }).waitFor();
    // What has been scrolled half under the head of the page would be told as too small to press.
    await tabFrame().evaluate("scrollTo(0, 0)");
    expect(await axeFaults(tabFrame())).toEqual([]);
    await table.click();
    const saved = page.waitForEvent("download");
    await tab
      .getByRole("button", { name: "Copy as a picture: How many working days did an answer take?" })
      .click();
    expect((await saved).suggestedFilename()).toMatch(/answers-by-working-day\.png$/);
  });

  it("exports all tables as a workbook, a sheet for each", async () => {
    const saved = page.waitForEvent("download");
    await tab.getByRole("button", { name: "All tables as Excel" }).click();
    const sheets = readXlsx(await contentOf(await saved));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Figures", "By council", "By service", "By channel", "By kind", "Trend"],
      ...[
        "Working days",
        "By working day",
        "Arrivals",
        "On the way",
        "Time by service",
        "Late replies go with",
      ],
    ]);
    expect(sheets[0]?.rows[1]?.[0]?.value).toBe(quarter.id);
  });

  it("goes to the period before and back with one press each, and keeps what it knew in sight", async () => {
    const before = previousPeriod(quarter);
    await tab.getByRole("button", { name: `Earlier: ${before.title}` }).click();
    await tab
      .getByText(new RegExp(`^${before.title}: `))
      .first()
      .waitFor();
    expect(tabFrame().url()).toContain(`period=${before.id}`);
    await tab.getByRole("button", { name: `Later: ${quarter.title}` }).click();
    await everythingThere(tab);
  });

  it("says what could be picked instead where there are no cases", async () => {
    await tab.getByLabel("Channel", { exact: true }).selectOption("face-to-face");
    await tab.getByRole("heading", { name: "No cases in this period" }).waitFor();
    await tab.getByText("Nothing was decided in this time.").waitFor();
    await tab.getByRole("combobox", { name: "Points" }).waitFor();
    expect(await axeFaults(tabFrame())).toEqual([]);
    await tab.getByLabel("Channel", { exact: true }).selectOption("");
    await everythingThere(tab);
  });

  it("can be read in the dark and in the contrast of Teams", async () => {
    for (const now of ["light", "dark", "high contrast"]) {
      await page.getByRole("button", { name: `Theme: ${now}` }).click();
      await tab.locator(":root[style*='color-scheme: dark']").waitFor();
      expect(await axeFaults(tabFrame())).toEqual([]);
    }
  });

  it("can be read with the colours that somebody has chosen for all programs", async () => {
    const alone = await visitor.newPage();
    await alone.emulateMedia({ forcedColors: "active" });
    await alone.goto(`${origin()}/tab.html#/compliance?period=${quarter.id}`);
    await everythingThere(alone);
    expect(await axeFaults(alone.mainFrame())).toEqual([]);
    await alone.close();
  });

  it("fits a phone without scrolling sideways", async () => {
    const phone = await visitor.newPage();
    await phone.setViewportSize({ width: 320, height: 640 });
    await phone.goto(`${origin()}/tab.html#/compliance?period=${quarter.id}&trend=week`);
    await everythingThere(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeFaults(phone.mainFrame())).toEqual([]);
    await phone.close();
  });

  it("copies the trend as a picture where that is allowed", async () => {
    await visitor.grantPermissions(["clipboard-read", "clipboard-write"], { origin: origin() });
    const alone = await visitor.newPage();
    await alone.goto(`${origin()}/tab.html#/compliance?period=${quarter.id}`);
    await everythingThere(alone);
    await alone.getByRole("button", { name: "Copy as a picture", exact: true }).click();
    await alone.getByText("Copied as a picture.").waitFor();
    const types = await alone.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(["image/png"]);
    await alone.close();
  });
});
