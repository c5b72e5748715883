import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { addDays } from "../../src/domain/calendar/civil-date.ts";
import { isWorkingDay } from "../../src/domain/calendar/working-day.ts";
import type { Council } from "../../src/ui/api/api.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Colours that are on their way from one state to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

let demo: DemoUnderTest;
let browser: Browser;
let page: Page;
/** A day on which everybody would work, before the replies that are open now are due. */
let closedOn: string;
let today: string;

const origin = (): string => new URL(demo.address).origin;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4655 });
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
  await page.goto(`${origin()}/tab.html#/calendars?authority=calderwick`);
  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in" }).click();
  const told = page.waitForResponse((answer) => answer.url().endsWith("/api/council") && answer.ok());
  await (await window).getByRole("button", { name: /Priya Raman/ }).click();
  const council = (await (await told).json()) as Council;
  const rules = council.rules["calderwick"];
  if (rules === undefined) throw new Error("Calderwick has no rules");
  today = council.today;
  closedOn = addDays(today, 2);
  while (!isWorkingDay(closedOn, rules.calendar, rules.bankHolidays)) closedOn = addDays(closedOn, 1);
  await page.getByRole("heading", { name: "Calendars", exact: true }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
});

const faults = async (): Promise<string[]> => {
  const frame = page.mainFrame();
  await frame.evaluate(AXE);
  await frame.evaluate(SETTLED);
  const found = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
};

const closures = () => page.getByRole("region", { name: "Closures" });
/** The row that was added last: those that are over are folded away. */
const added = () => closures().getByRole("listitem").last();
const typedIn = (type: "date" | "text") =>
  closures()
    .locator(`input[type=${type}]`)
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
const review = () => page.getByRole("region", { name: "What would move" });
const look = () => page.getByRole("button", { name: "What would move" });
const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");

describe("the calendars in the tab", () => {
  it("show the week of a council, and its bank holidays of two years", async () => {
    expect(await page.getByRole("textbox", { name: "Monday, from", exact: true }).inputValue()).toMatch(
      /^\d\d:\d\d$/,
    );
    const year = Number(today.slice(0, 4));
    const list = page.getByRole("list", { name: `Bank holidays in ${year}` });
    await list.getByText(/Christmas Day/).waitFor();
    await page.getByRole("heading", { name: `Bank holidays in ${year + 1}` }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it("say of a service whether it works as the council does", async () => {
    const whose = page.getByRole("combobox", { name: "Whose days" });
    await whose.selectOption("service:revenues");
    await page.getByRole("radio", { name: "When the council works" }).waitFor();
    expect(await faults()).toEqual([]);
    await whose.selectOption("authority:calderwick");
    await closures().waitFor();
  });

  it("are typed by the keyboard alone, and read as people write times", async () => {
    await page.getByRole("button", { name: "Add hours: Saturday" }).press("Enter");
    expect(await focused()).toBe("Saturday, from");
    await page.keyboard.type("9");
    await page.keyboard.press("Tab");
    await page.keyboard.type("12.30");
    await page.keyboard.press("Tab");
    expect(await page.getByRole("textbox", { name: "Saturday, from" }).inputValue()).toBe("09:00");
    expect(await page.getByRole("textbox", { name: "Saturday, to" }).inputValue()).toBe("12:30");
    await page.getByRole("button", { name: "Take hours away: Saturday" }).press("Enter");
    expect(await focused()).toBe("Add hours: Saturday");
  });

  it("are not counted with while something is wrong, which is said at its field", async () => {
    await closures().getByRole("button", { name: "Add a closure" }).press("Enter");
    await look().click();
    await closures().getByText("Choose a date.").waitFor();
    await closures().getByText("Say what the closure is for").waitFor();
    expect(await review().count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it("ask before what was typed is lost", async () => {
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.getByRole("alertdialog").getByText("what you changed in the opening days is lost").waitFor();
    await page.keyboard.press("Escape");
    await closures().getByText("Choose a date.").waitFor();
  });
});

describe("a closure", () => {
  let reference: string;

  it("shows what it would move before anything is written", async () => {
    await added().locator("input[type=date]").fill(closedOn);
    await added().getByLabel("What for").fill("Move to the new offices");
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route("**/api/calendars/preview", async (route) => {
      await held;
      await route.continue();
    });
    await look().click();
    await review()
      .getByText(/^Closed on .*: Move to the new offices\.$/)
      .waitFor();
    await review().getByRole("progressbar").waitFor();
    go();
    await review()
      .getByText(/^[\d,]+ of [\d,]+ open cases would have another date\.$/)
      .waitFor();
    await page.unroute("**/api/calendars/preview");
    await review().getByText("Nothing is written yet.").waitFor();
    reference = (await review().getByRole("rowheader").first().textContent()) ?? "";
    expect(reference).toMatch(/^[A-Z]+-\d{4}-\d+$/);
    expect(await faults()).toEqual([]);
  });

  it("is saved only with a reason", async () => {
    await review().getByRole("button", { name: "Save these days" }).click();
    await review().getByText("Say why: it is told in the history").waitFor();
    await review().getByLabel("Why the days change").fill("Closed for the move");
    await review().getByRole("button", { name: "Save these days" }).press("Enter");
    await page.getByText(/^The days are saved\. .* open cases? ha/).waitFor();
    expect(await review().count()).toBe(0);
    expect(await page.evaluate("document.activeElement.textContent")).toContain("The days are saved.");
    expect(await faults()).toEqual([]);
  });

  it("stands with its reason in the history of a case that it moved", async () => {
    await page.getByText("The cases that moved").click();
    await page.getByRole("link", { name: reference }).first().click();
    await page.getByText("Rules changed: Closed for the move").first().waitFor();
    await page.goBack();
  });

  it("is taken back, which is told as well", async () => {
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^The days are as they were before\./).waitFor();
    expect(await typedIn("date")).not.toContain(closedOn);
    await page.evaluate(`void (location.hash = "#/case/${reference}")`);
    await page.getByText("Rules changed: Taken back: Closed for the move").first().waitFor();
    await page.evaluate("void (location.hash = '#/calendars?authority=calderwick')");
    await closures().waitFor();
  });

  it("is not put over somebody else's newer days unknowingly, and is not lost", async () => {
    await closures().getByRole("button", { name: "Add a closure" }).click();
    await added().locator("input[type=date]").fill(closedOn);
    await added().getByLabel("What for").fill("Mine");
    await page.route("**/api/council", async (route) => {
      const response = await route.fetch();
      const council = (await response.json()) as Council;
      const calendar = council.rules["calderwick"]?.calendar;
      const theirs = { date: addDays(closedOn, 1), name: "Theirs" };
      if (calendar !== undefined) {
        const newer = { version: calendar.version + 1, closures: [...calendar.closures, theirs] };
        Object.assign(calendar, newer);
      }
      await route.fulfill({ response, json: council });
    });
    await page.route("**/api/calendars/preview", (route) =>
      route.fulfill({
        status: 409,
        json: { code: "calendar-changed", field: "version", message: "Somebody has saved other days." },
      }),
    );
    await look().click();
    const newer = page.getByRole("alert").filter({ hasText: "Somebody has saved newer days meanwhile." });
    await newer.getByText(/^Closed on .*: Theirs\.$/).waitFor();
    expect(await typedIn("text")).toContain("Mine");
    expect(await faults()).toEqual([]);
    await newer.getByRole("button", { name: "Take theirs, drop mine" }).click();
    await newer.waitFor({ state: "detached" });
    expect(await typedIn("text")).toEqual(expect.arrayContaining(["Theirs"]));
    expect(await typedIn("text")).not.toContain("Mine");
    await page.unroute("**/api/council");
    await page.unroute("**/api/calendars/preview");
  });
});

describe("for everybody", () => {
  it.each(
    (["light", "dark", "contrast"] as const).flatMap((theme) =>
      ([1280, 320] as const).map((width) => [theme, width] as const),
    ),
  )("there is no fault in %s at %d pixels", async (theme, width) => {
    await page.emulateMedia({
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await page.setViewportSize({ width, height: 800 });
    await closures().waitFor();
    const room = await page.evaluate(
      "document.documentElement.clientWidth - document.documentElement.scrollWidth",
    );
    expect(room).toBe(0);
    expect(await faults()).toEqual([]);
  });
});
