import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { DeskPage } from "../../src/contracts/desk.ts";
import type { RecordedFacts, RecordFacts } from "../../src/contracts/facts.ts";
import { MOST_SELECTED } from "../../src/tab/today/selection.ts";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { seedManyCases } from "../support/many-cases.ts";
import { axeFaults, visitTab } from "../support/tab-visit.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

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
  folder = await temporaryFolder("response-standards-desk");
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

/** From the top: what is half scrolled beneath a bar is taken for too small a target. */
const faults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => scrollTo(0, 0));
  return axeFaults(page.mainFrame());
};

const focusedPlace = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement?.getAttribute("data-place") ?? -1));

/** The row of a case has the keyboard. Fluent takes what has closed from the page once it has faded. */
const keyboardIsAt = (page: Page, reference: string): Promise<void> =>
  page.locator(`[data-row="${reference}"]:focus`).waitFor();

/** A picture of the screen, for whoever asks for one. */
const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["TAB_SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/desk-${name}.png` });
};

const rowAt = (page: Page, place: number) => page.locator(`[data-place="${place}"][data-row]`);

const referenceAt = async (page: Page, place: number): Promise<string> =>
  (await rowAt(page, place).getAttribute("data-row")) ?? "";

const RECORDING = "**/api/cases/events";

/** The service refuses one case, and records the others. */
const refuses = (page: Page, refused: string, message: string): Promise<unknown> =>
  page.route(RECORDING, async (route) => {
    const { facts } = route.request().postDataJSON() as RecordFacts;
    const others = facts.filter(({ reference }) => reference !== refused);
    const answer = await route.fetch({ postData: JSON.stringify({ facts: others }) });
    const told = (await answer.json()) as RecordedFacts;
    const problem = { reference: refused, events: null, problem: { code: "already-merged", message } };
    const cases = facts.map(
      ({ reference }) => told.cases.find((each) => each.reference === reference) ?? problem,
    );
    await route.fulfill({ response: answer, json: { cases } });
  });

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

  it("cuts no reason off, on a telephone, on a laptop and on a wide screen", async () => {
    await desk.route("**/api/desk?*", async (route) => {
      const response = await route.fetch();
      const page = (await response.json()) as DeskPage;
      const told = { risks: ["owner-away", "no-movement", "wrote-again"], complexity: "complex" } as const;
      await route.fulfill({
        response,
        json: { ...page, rows: page.rows.map((row) => ({ ...row, ...told })) },
      });
    });
    await desk.goto(address("#/today?whose=all&list=overdue"));
    for (const width of [320, 700, 1024, 1280, 1600]) {
      await desk.setViewportSize({ width, height: 800 });
      await rowAt(desk, 0).getByText("Halfway, nothing done").waitFor();
      const cells = desk.locator("[data-row] [role=gridcell]:has([data-case])");
      const cut = await cells.evaluateAll((all) =>
        all.flatMap((each) => (each.scrollWidth > each.clientWidth ? [each.textContent] : [])),
      );
      expect({ width, cut }).toEqual({ width, cut: [] });
    }
    await desk.setViewportSize({ width: 1280, height: 800 });
    await desk.unroute("**/api/desk?*");
    await desk.goto(address("#/today?whose=all"));
    await rowAt(desk, 0).waitFor();
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
    await refuses(desk, refused, "It was merged meanwhile.");
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
    await desk.unroute(RECORDING);
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

  it("has a duplicate answered with the other case, where it would have been closed", async () => {
    const reference = await referenceAt(desk, 0);
    const dialog = desk.getByRole("dialog");
    await desk.getByRole("button", { name: `Actions for ${reference}` }).click();
    await desk.getByRole("menuitem", { name: "No reply needed…" }).click();
    await dialog.getByRole("radio", { name: "Duplicate of another case" }).click();
    await dialog.getByRole("button", { name: "Answer with another case instead" }).click();
    await dialog.getByLabel("Find the other case").fill("Missed bin");
    const found = dialog.getByRole("radio", { name: /Missed bin/ }).first();
    const other = (await found.getAttribute("value")) ?? "";
    await found.click();
    await dialog.getByText(`${reference} is answered and counted under ${other}.`).waitFor();
    expect(await faults(desk)).toEqual([]);
    await dialog.getByRole("button", { name: `Answer with ${other}` }).click();
    await desk
      .getByRole("status")
      .getByText(`${reference} is answered and counted under ${other}.`)
      .waitFor();
    await desk.getByRole("button", { name: "Undo" }).click();
    await desk.getByText(`Taken back: ${reference}.`).waitFor();
    await desk.locator(`[data-row="${reference}"]`).waitFor();
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

describe("the keyboard on the desk", () => {
  const search = () => desk.getByLabel("Search reference, sender or subject");

  it("stays with whoever types, however often the list is drawn meanwhile", async () => {
    await rowAt(desk, 0).getByRole("gridcell").nth(1).click();
    await desk.mouse.click(5, 5);
    await search().click();
    await desk.keyboard.type("Resident");
    await desk.getByText(/^[\d,]+ cases found$/).waitFor({ state: "attached" });
    await desk.keyboard.type(" 12");
    await desk.locator("[data-row]").filter({ hasText: "Resident 12" }).first().waitFor();
    expect(await search().inputValue()).toBe("Resident 12");
    expect(await search().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await desk.getByRole("toolbar").count()).toBe(0);
    await search().fill("");
    await desk.locator("[data-row]").filter({ hasNotText: "Resident 12" }).first().waitFor();
  });

  it("is back at its row after the menu, whether something was chosen there or not", async () => {
    const reference = await referenceAt(desk, 1);
    const menu = desk.getByRole("menu");
    await rowAt(desk, 1).focus();
    await desk.keyboard.press("Shift+F10");
    await menu.waitFor();
    await desk.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    await keyboardIsAt(desk, reference);
    await desk.keyboard.press("Shift+F10");
    await desk.getByRole("menuitem", { name: "Follow", exact: true }).focus();
    await desk.keyboard.press("Enter");
    await desk.getByText(`You follow ${reference}.`).waitFor();
    await keyboardIsAt(desk, reference);
    await desk.getByRole("button", { name: "Undo" }).focus();
    await desk.keyboard.press("Enter");
    await desk.getByText(`Taken back: ${reference}.`).waitFor();
    await keyboardIsAt(desk, reference);
  });

  it("is back at its row after a dialog", async () => {
    const reference = await referenceAt(desk, 1);
    await rowAt(desk, 1).focus();
    await desk.keyboard.press("Shift+F10");
    await desk.getByRole("menuitem", { name: "Give to a colleague…" }).click();
    await desk.getByRole("combobox", { name: "Colleague" }).and(desk.locator(":focus")).waitFor();
    await desk.keyboard.press("Escape");
    await desk.getByRole("dialog").waitFor({ state: "detached" });
    await keyboardIsAt(desk, reference);
  });

  it("goes on in the list after a deed to all that is selected", async () => {
    await rowAt(desk, 0).focus();
    await desk.keyboard.press("Space");
    await desk.keyboard.press("Shift+ArrowDown");
    const reference = await referenceAt(desk, 1);
    const bar = desk.getByRole("toolbar");
    await bar.getByRole("button", { name: "More" }).click();
    await desk.getByRole("menuitem", { name: "No reply needed…" }).click();
    await desk.getByRole("heading", { name: "No reply needed: 2 cases" }).waitFor();
    await desk.keyboard.press("Escape");
    await desk.getByRole("dialog").waitFor({ state: "detached" });
    await bar.getByText("2 selected").waitFor();
    await bar.getByRole("button", { name: "Take", exact: true }).focus();
    await desk.keyboard.press("Enter");
    await desk.getByText("You took 2 cases.").waitFor();
    await keyboardIsAt(desk, reference);
    await desk.getByRole("button", { name: "Undo" }).focus();
    await desk.keyboard.press("Enter");
    await desk.getByText("Taken back: 2 cases.").waitFor();
    await keyboardIsAt(desk, reference);
  });

  it("keeps what it is on: a notice stays as long, and goes when it is left", async () => {
    const page = await priya.newPage();
    await page.clock.install();
    await page.goto(address("#/today?whose=all"));
    const reference = await referenceAt(page, 2);
    await page.getByRole("button", { name: `Actions for ${reference}` }).click();
    await page.getByRole("menuitem", { name: "Follow", exact: true }).click();
    const told = page.getByText(`You follow ${reference}.`);
    await told.waitFor();
    await page.getByRole("button", { name: "Dismiss" }).focus();
    await page.clock.runFor(30_000);
    expect(await told.isVisible()).toBe(true);
    await rowAt(page, 2).focus();
    await page.clock.runFor(13_000);
    await told.waitFor({ state: "detached" });
    await page.close();
  });
});

describe("what was begun on the desk", () => {
  it("goes on, and is told of, when one leaves for another page", async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await desk.route(RECORDING, async (route) => {
      await held;
      await route.continue();
    });
    await rowAt(desk, 0).focus();
    await desk.keyboard.press("Space");
    for (let more = 0; more < 9; more += 1) await desk.keyboard.press("Shift+ArrowDown");
    await desk.getByRole("button", { name: "Take", exact: true }).click();
    await desk.getByText("Take it: 0 of 10 done").waitFor();
    expect(await desk.getByRole("status").filter({ hasText: "0 of 10" }).count()).toBe(0);
    const other = await referenceAt(desk, 11);
    await desk.locator(`a[data-case="${other}"]`).click();
    await desk.getByRole("article", { name: other }).waitFor();
    answer();
    await desk.getByRole("status").getByText("You took 10 cases.").waitFor();
    await desk.getByRole("button", { name: "Undo" }).click();
    await desk.getByText("Taken back: 10 cases.").waitFor();
    await desk.unroute(RECORDING);
    await desk.goBack();
    await rowAt(desk, 0).waitFor();
  });

  it("is done to hundreds of cases, seen to go on, and undone as one", async () => {
    let reached = 0;
    await desk.route(RECORDING, async (route) => {
      reached += (route.request().postDataJSON() as RecordFacts).facts.length;
      await route.continue();
    });
    await desk.goto(address("#/today?whose=all&search=Resident"));
    await desk.getByText(/ cases found$/).waitFor({ state: "attached" });
    for (const [deed, done] of [
      ["Take", `You took ${MOST_SELECTED} cases.`],
      ["Acknowledge", `${MOST_SELECTED} cases marked acknowledged.`],
    ] as const) {
      await rowAt(desk, 0).filter({ hasText: "Resident" }).focus();
      await desk.keyboard.press("Control+a");
      await desk.getByText(`${MOST_SELECTED} selected`).waitFor();
      reached = 0;
      await desk.getByRole("button", { name: deed, exact: true }).click();
      await desk.getByRole("progressbar").waitFor();
      await desk.getByText(done).waitFor();
      expect(reached).toBe(MOST_SELECTED);
      await desk.getByRole("button", { name: "Undo" }).click();
      await desk.getByText(`Taken back: ${MOST_SELECTED} cases.`).waitFor();
    }
    await desk.unroute(RECORDING);
    await desk.goto(address("#/today?whose=all"));
  });

  it("leaves the selection as it was when not all could be read", async () => {
    await rowAt(desk, 0).focus();
    await desk.keyboard.press("Space");
    await desk.route("**/api/desk?*from=200*", (route) =>
      route.fulfill({ status: 503, json: { code: "busy", message: "Please try again soon." } }),
    );
    await desk.keyboard.press("Control+a");
    const refused = desk.getByRole("alert").filter({ hasText: "Not all could be selected." });
    await refused.getByText("Please try again soon.").waitFor();
    await desk.getByText("1 selected").waitFor();
    await desk.unroute("**/api/desk?*from=200*");
    await refused.getByRole("button", { name: "Dismiss" }).click();
    await desk.getByRole("button", { name: "Clear selection" }).click();
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

  it("are told why a case leaves that they see or have selected, and it is no longer selected", async () => {
    const [other, theirs] = await signedIn("Martin Yeo", "#/today?whose=all");
    const reference = await referenceAt(theirs, 2);
    await desk.locator(`[data-row="${reference}"]`).getByRole("checkbox").click();
    await rowAt(desk, 3).getByRole("checkbox").click();
    await desk.getByText("2 selected").waitFor();
    await theirs.getByRole("button", { name: `Actions for ${reference}` }).click();
    await theirs.getByRole("menuitem", { name: "No reply needed…" }).click();
    await theirs.getByRole("radio", { name: "Thank-you" }).click();
    await theirs.getByRole("button", { name: "No reply needed", exact: true }).click();
    const told = `${reference} left this list: Martin Yeo closed it: no reply needed.`;
    await desk.getByRole("status").getByText(told).waitFor();
    await desk.getByText("1 selected").waitFor();
    await desk.getByRole("button", { name: "Clear selection" }).click();
    await theirs.getByRole("button", { name: "Undo" }).click();
    await desk.locator(`[data-row="${reference}"]`).waitFor();
    await other.close();
  });

  it("see who is at a case now, without being asked to look again", async () => {
    const [other, theirs] = await signedIn("Martin Yeo", "#/today?whose=all");
    const reference = await referenceAt(theirs, 3);
    await theirs.goto(address(`#/case/${reference}`));
    await theirs.getByRole("article", { name: reference }).waitFor();
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
    await rowAt(page, 0).getByRole("checkbox").click();
    await rowAt(page, 1).hover();
    expect(await faults(page)).toEqual([]);
    await shot(page, "forcedColors" in media ? "forced-colours" : "dark");
    await page.close();
  });

  it("can be read in the contrast theme of Teams, whatever is selected or pointed at", async () => {
    const page = await priya.newPage();
    await page.goto(`${new URL(demo.address).origin}/microsoft/teams/?theme=contrast`);
    const tab = page.frameLocator('iframe[title="Response Standards tab"]');
    const row = (place: number) => tab.locator(`[data-place="${place}"][data-row]`);
    await row(1).waitFor();
    const frame = page.frames().find((each) => each.url().includes("/tab.html"));
    if (frame === undefined) throw new Error("The tab is not there");
    await tab.getByRole("link", { name: /^Overdue/ }).hover();
    expect(await axeFaults(frame)).toEqual([]);
    await row(0).getByRole("checkbox").click();
    await row(1).getByRole("checkbox").click();
    for (const place of [1, 2]) {
      await row(place).hover();
      expect(await axeFaults(frame)).toEqual([]);
    }
    await shot(page, "teams-contrast");
    await page.close();
  });

  it("keeps its bar beneath a header that needs two lines", async () => {
    const page = await priya.newPage();
    await page.setViewportSize({ width: 700, height: 700 });
    await page.goto(address("#/today?whose=all"));
    await page.locator("[data-row]").first().waitFor();
    await page.mouse.wheel(0, 900);
    const header = page.getByRole("banner");
    const lists = page.getByRole("navigation", { name: "Lists" });
    await page.waitForFunction(() => scrollY > 300);
    const [above, below] = [await header.boundingBox(), await lists.boundingBox()];
    expect(above?.height).toBeGreaterThan(50);
    expect(below?.y).toBeGreaterThanOrEqual(above?.height ?? NaN);
    await rowAt(page, 12).focus();
    for (let up = 0; up < 12; up += 1) await page.keyboard.press("ArrowUp");
    const row = await rowAt(page, 0).boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual((below?.y ?? NaN) + (below?.height ?? NaN));
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
    await shot(phone, "320");
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
