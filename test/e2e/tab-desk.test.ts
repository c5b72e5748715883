import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { seedManyCases } from "../support/many-cases.ts";
import { axeFaults, visitTab } from "../support/tab-visit.ts";

const CASES = 2000;
/** The council is set up, reads its mail, and thousands of cases are put into its record. */
const PREPARED_WITHIN_MS = 600_000;

let folder: string;
let demo: DemoUnderTest;
let browser: Browser;
let priya: BrowserContext;
let desk: Page;

const address = (hash: string): string => `${new URL(demo.address).origin}/tab.html${hash}`;

const signedIn = async (name: string, hash: string): Promise<[BrowserContext, Page]> => {
  const { visitor, page } = await visitTab(browser, demo, name, hash);
  await page.locator("a[data-case]").first().waitFor();
  return [visitor, page];
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "response-standards-desk-"));
  demo = await startDemoUnderTest({ port: 4650, days: 3, folder });
  await seedManyCases(folder, CASES, 20);
  browser = await openBrowser();
  [priya, desk] = await signedIn("Priya Raman", "#/today?whose=all");
}, PREPARED_WITHIN_MS);

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

const faults = (page: Page) => axeFaults(page.mainFrame());

const focusedPlace = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement?.getAttribute("data-place") ?? -1));

const rowAt = (page: Page, place: number) => page.locator(`[data-place="${place}"][data-row]`);

const referenceAt = async (page: Page, place: number): Promise<string> =>
  (await rowAt(page, place).getAttribute("data-row")) ?? "";

/** The length that a list says it has. */
const lengthOf = async (page: Page, list: string): Promise<number> => {
  const words = (await page.getByRole("link", { name: new RegExp(`^${list}`) }).textContent()) ?? "";
  return Number(words.replace(/\D/g, ""));
};

describe("the desk with thousands of cases", () => {
  it("says how many there are, shows those on the screen, and has no fault for anyone who cannot see", async () => {
    const all = await lengthOf(desk, "All open");
    expect(all).toBeGreaterThanOrEqual(CASES);
    const rows = Number(await desk.getByRole("grid").getAttribute("aria-rowcount"));
    expect(rows).toBeGreaterThan(all);
    expect(await desk.locator("[data-row]").count()).toBeLessThan(80);
    expect(await faults(desk)).toEqual([]);
  });

  it("goes to its end and back with the keyboard, which never loses its row", async () => {
    await rowAt(desk, 0).focus();
    for (const [key, place] of [
      ["ArrowDown", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
    ] as const) {
      await desk.keyboard.press(key);
      expect(await focusedPlace(desk)).toBe(place);
    }
    await desk.keyboard.press("PageDown");
    expect(await focusedPlace(desk)).toBeGreaterThan(8);
    const last = (await lengthOf(desk, "All open")) - 1;
    await desk.keyboard.press("End");
    await rowAt(desk, last).waitFor();
    expect(await focusedPlace(desk)).toBe(last);
    const rowIndex = Number(await rowAt(desk, last).getAttribute("aria-rowindex"));
    expect(rowIndex).toBe(Number(await desk.getByRole("grid").getAttribute("aria-rowcount")));
  });

  it("is where it was when one comes back from a case", async () => {
    const last = await focusedPlace(desk);
    const reference = await referenceAt(desk, last);
    const scrolled = await desk.evaluate(() => scrollY);
    await desk.keyboard.press("Enter");
    await desk.getByRole("article", { name: reference }).waitFor();
    await desk.goBack();
    await rowAt(desk, last).waitFor();
    await desk.waitForFunction(
      (place) => document.activeElement?.getAttribute("data-place") === place,
      `${last}`,
    );
    expect(Math.abs((await desk.evaluate(() => scrollY)) - scrolled)).toBeLessThan(60);
    await desk.keyboard.press("Home");
    await rowAt(desk, 0).waitFor();
    expect(await focusedPlace(desk)).toBe(0);
  });

  it("takes several cases with the keyboard alone, and gives them back as a whole", async () => {
    await rowAt(desk, 0).focus();
    await desk.keyboard.press("Space");
    for (let more = 0; more < 4; more += 1) await desk.keyboard.press("Shift+ArrowDown");
    const bar = desk.getByRole("toolbar", { name: "What to do with the selected cases" });
    await bar.getByText("5 selected").waitFor();
    expect(await faults(desk)).toEqual([]);
    const references = await Promise.all([0, 1, 2, 3, 4].map((place) => referenceAt(desk, place)));
    await bar.getByRole("button", { name: "Take", exact: true }).focus();
    await desk.keyboard.press("Enter");
    await desk.getByText("You took 5 cases.").waitFor();
    for (const reference of references) {
      await desk.locator(`[data-row="${reference}"]`).getByText("You", { exact: true }).waitFor();
    }
    await desk.getByRole("button", { name: "Undo" }).focus();
    await desk.keyboard.press("Enter");
    await desk.getByText("Taken back: 5 cases.").waitFor();
    await desk.locator(`[data-row="${references[0]}"]`).getByText("Unowned").waitFor();
  });

  it("tells of each case that was refused why, leaves it as it was, and does the others", async () => {
    const refused = await referenceAt(desk, 1);
    await desk.route(`**/api/cases/${refused}/events`, (route) =>
      route.fulfill({ status: 409, json: { code: "already-merged", message: "It was merged meanwhile." } }),
    );
    await rowAt(desk, 0).focus();
    await desk.keyboard.press("Space");
    await desk.keyboard.press("Shift+ArrowDown");
    await desk.keyboard.press("Shift+ArrowDown");
    await desk.getByRole("button", { name: "Take", exact: true }).click();
    await desk.getByText(`${refused} was not changed. It was merged meanwhile.`).waitFor();
    await desk.getByText("You took 2 cases.").waitFor();
    await desk.locator(`[data-row="${refused}"]`).getByText("Unowned").waitFor();
    await desk.getByRole("button", { name: "Undo" }).click();
    await desk.getByText("Taken back: 2 cases.").waitFor();
    await desk.unroute(`**/api/cases/${refused}/events`);
  });

  it("does to a row what can be done without opening it, each with its undo", async () => {
    const reference = await referenceAt(desk, 0);
    const row = desk.locator(`[data-row="${reference}"]`);
    await row.focus();
    await desk.keyboard.press("Shift+F10");
    const menu = desk.getByRole("menu");
    await menu.getByRole("menuitem", { name: "Give to a colleague…" }).waitFor();
    expect(await faults(desk)).toEqual([]);
    await menu.getByRole("menuitem", { name: "Give to a colleague…" }).click();
    const dialog = desk.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Colleague" }).selectOption({ index: 1 });
    expect(await faults(desk)).toEqual([]);
    await dialog.getByRole("button", { name: "Give", exact: true }).click();
    await desk.getByText(new RegExp(`^${reference} is with .* now\\.$`)).waitFor();
    await desk.getByRole("button", { name: "Undo" }).click();
    await row.getByText("Unowned").waitFor();
    await row.getByRole("button", { name: `Actions for ${reference}` }).click();
    await desk.getByRole("menuitem", { name: "Follow", exact: true }).click();
    await desk.getByText(`You follow ${reference}.`).waitFor();
    await desk.getByRole("link", { name: /^Following/ }).waitFor();
  });

  it("selects all that fit a search, and names the view for later", async () => {
    await desk.getByLabel("Search reference, sender or subject").fill("Resident 12");
    await desk.locator("[data-row]").filter({ hasText: "Resident 12" }).first().waitFor();
    const found = await lengthOf(desk, "All open");
    await rowAt(desk, 0).focus();
    await desk.keyboard.press("Control+a");
    await desk.getByText(`${Math.min(500, found)} selected`).waitFor();
    await desk.keyboard.press("Escape");
    await desk.getByRole("button", { name: "Views" }).click();
    await desk.getByRole("menuitem", { name: /^Name this view/ }).click();
    await desk.getByRole("textbox", { name: "Name" }).fill("The twelve hundreds");
    await desk.getByRole("button", { name: "Save", exact: true }).click();
    await desk.getByText("Saved as “The twelve hundreds”.").waitFor();
    await desk.goto(address("#/today?whose=all"));
    await desk.getByRole("button", { name: "Views" }).click();
    await desk.getByRole("menuitem", { name: "The twelve hundreds" }).click();
    await desk.locator("[data-row]").filter({ hasText: "Resident 12" }).first().waitFor();
    expect(await lengthOf(desk, "All open")).toBe(found);
    await desk.goto(address("#/today?whose=all"));
    await desk.locator("[data-row]").first().waitFor();
  });
});

describe("two people at the same list", () => {
  it("see what the other does, without being asked to look again", async () => {
    const [other, theirs] = await signedIn("Martin Yeo", "#/today?whose=all");
    const reference = await referenceAt(theirs, 2);
    const mine = desk.locator(`[data-row="${reference}"]`);
    await mine.waitFor();
    await theirs.getByRole("button", { name: `Take it: ${reference}` }).click();
    await theirs.getByText(`You took ${reference}.`).waitFor();
    await mine.getByText("Martin Yeo changed the owner").waitFor();
    await mine.getByText("Martin Yeo", { exact: true }).waitFor();
    await theirs.getByRole("button", { name: "Undo" }).click();
    await mine.getByText("Unowned").waitFor();
    await other.close();
  });

  it("see who is at a case now", async () => {
    const [other, theirs] = await signedIn("Martin Yeo", "#/today?whose=all");
    const reference = await referenceAt(theirs, 3);
    await theirs.goto(address(`#/case/${reference}`));
    await theirs.getByRole("article", { name: reference }).waitFor();
    await desk.reload();
    await desk.locator(`[data-row="${reference}"]`).getByText("Martin Yeo is here").waitFor();
    await other.close();
  });
});

describe("the desk elsewhere", () => {
  it.each([
    ["in the dark", { colorScheme: "dark" as const }],
    ["in high contrast", { forcedColors: "active" as const, colorScheme: "dark" as const }],
  ])("can be read %s", async (_, media) => {
    const page = await priya.newPage();
    await page.emulateMedia(media);
    await page.goto(address("#/today?whose=all&list=overdue"));
    await page.locator("[data-row]").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it("is a list of cards on a phone, and never scrolls sideways", async () => {
    const phone = await priya.newPage();
    await phone.setViewportSize({ width: 320, height: 640 });
    await phone.goto(address("#/today?whose=all"));
    await phone.locator("[data-row]").first().waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await phone.locator("[data-row]").first().getByRole("checkbox").click();
    await phone.getByText("1 selected").waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await faults(phone)).toEqual([]);
    await phone.close();
  });

  it("logs one letter after another from the keyboard, with the last service chosen again", async () => {
    const page = await priya.newPage();
    await page.goto(address("#/letters"));
    const form = page.getByRole("form", { name: "Log a letter, fax or call-back" });
    await form.getByLabel("Council").selectOption({ index: 1 });
    await form.getByLabel("Service").selectOption({ index: 1 });
    const service = await form.getByLabel("Service").inputValue();
    await form.getByLabel("Date on the stamp").fill("yesterday");
    for (const name of ["Margaret Osei", "Yusuf Rahman"]) {
      await form.getByLabel("From").fill(name);
      await form.getByLabel("What it is about").fill(`Damp, says ${name}`);
      await page.keyboard.press("Control+Enter");
      await page
        .getByRole("row")
        .filter({ hasText: `Damp, says ${name}` })
        .waitFor();
      expect(await form.getByLabel("From").inputValue()).toBe("");
    }
    await page.reload();
    expect(await form.getByLabel("Service").inputValue()).toBe(service);
    await page.close();
  });
});
