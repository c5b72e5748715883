import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { addDays } from "../../src/domain/calendar/civil-date.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { openAtAllHours } from "../support/open-at-all-hours.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PORT = 4653;
const TAB = 'iframe[title="Response Standards tab"]';
const SETTING = 'iframe[title="Setting the tab"]';

let folder: string;
let demo: DemoUnderTest;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let tab: FrameLocator;

const origin = `https://localhost:${PORT}`;
const teams = (query = ""): string => `${origin}/microsoft/teams/${query}`;

beforeAll(async () => {
  folder = await temporaryFolder("tab-teams");
  demo = await startDemoUnderTest({ port: PORT, folder });
  await openAtAllHours(folder);
  browser = await openBrowser();
  visitor = await newVisitor(browser);
  visitor.setDefaultTimeout(60_000);
  page = await visitor.newPage();
  tab = page.frameLocator(TAB);
  await page.goto(teams());
  await page.getByRole("button", { name: /Priya Raman/ }).click();
  await tab.getByRole("heading", { name: "Today" }).waitFor();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

const frameAt = (path: string, of = page): Frame => {
  const frame = of.frames().find((each) => new URL(each.url()).pathname === path);
  if (!frame) throw new Error(`${path} is not open`);
  return frame;
};

/** Colours that are on their way from one theme to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

/** What axe finds wrong in the frame as it is, in a form that a person can read. */
const faults = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(AXE);
  await frame.evaluate(SETTLED);
  const found = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
};

const scrollsSideways = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Asks the API as whoever is signed in to Teams. */
const api = async (method: "GET" | "POST", path: string, data?: object) => {
  const { token } = (await (await visitor.request.get(`${origin}/microsoft/api/host-token`)).json()) as {
    token: string;
  };
  const answer = await visitor.request.fetch(`${origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(data === undefined ? {} : { data }),
  });
  expect(answer.ok()).toBe(true);
  return (await answer.json()) as Record<string, unknown>;
};

/** A letter of Priya's that should have been answered long ago. */
const overdueLetter = async (): Promise<string> => {
  const council = (await api("GET", "/api/council")) as {
    readonly me: { readonly id: string; readonly name: string };
    readonly today: string;
    readonly authorities: readonly { readonly id: string }[];
  };
  const { reference } = await api("POST", "/api/letters", {
    ...{ key: randomUUID(), channel: "letter", authority: council.authorities[0]?.id, service: "housing" },
    ...{ receivedOn: addDays(council.today, -60), senderName: "Margaret Osei", subject: "Damp" },
    ...{ kind: "enquiry", complexity: "ordinary" },
  });
  const { id, name } = council.me;
  const owner = { id, name };
  await api("POST", `/api/cases/${String(reference)}/events`, {
    key: randomUUID(),
    fact: { type: "takenOn", owner },
  });
  return String(reference);
};

describe("in Teams", () => {
  it("follows each of the four themes while it is open", async () => {
    const change = page.getByRole("button", { name: /^Theme: / });
    for (const scheme of ["dark", "dark", "dark", "light"]) {
      await change.click();
      await tab.locator(`html[style*="color-scheme: ${scheme}"]`).waitFor({ state: "attached" });
    }
    // High contrast is yellow on black, not merely dark.
    await change.click();
    await change.click();
    await tab.locator('body[style*="rgb(0, 0, 0)"]').waitFor({ state: "attached" });
    await change.click();
    await change.click();
  });

  it("opens a period, a list and a case by their links", async () => {
    const linked = await visitor.newPage();
    const inside = linked.frameLocator(TAB);
    const period = encodeURIComponent("/compliance?period=2026-Q1&service=housing");
    await linked.goto(teams(`?page=${period}`));
    await inside.getByRole("heading", { name: "Compliance" }).waitFor();
    expect(frameAt("/tab.html", linked).url()).toContain("#/compliance?period=2026-Q1&service=housing");
    await linked.goto(teams(`?page=${encodeURIComponent("/today?list=overdue")}`));
    await inside.getByRole("heading", { name: "Today" }).waitFor();
    expect(frameAt("/tab.html", linked).url()).toContain("list=overdue");
    // Read again after one has gone on, as after a new release, the tab stays where one is.
    await inside.getByRole("link", { name: "Letters" }).click();
    await inside.getByRole("heading", { name: "Letters" }).waitFor();
    await frameAt("/tab.html", linked).evaluate("location.reload()");
    await inside.getByRole("heading", { name: "Letters" }).waitFor();
    await frameAt("/tab.html", linked).waitForLoadState();
    expect(frameAt("/tab.html", linked).url()).toContain("#/letters");
    await linked.close();
  });

  it("hands on what is on show by Teams' own window", async () => {
    await tab.getByRole("button", { name: "Share" }).click();
    const link = new URL(await page.getByLabel("Link").inputValue());
    expect(link.hostname).toBe("teams.microsoft.com");
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: "/today" });
    await page.getByRole("button", { name: "Close" }).click();
  });
});

describe("the settings of notifications", () => {
  it("keep each switch, send a test, and have no fault in any theme or on a phone", async () => {
    await tab.getByRole("link", { name: "Settings" }).click();
    await tab.getByRole("link", { name: /^Notifications/ }).click();
    const digest = tab.getByRole("switch", { name: "Your week" });
    await digest.click();
    await tab.getByRole("button", { name: "Send me a test" }).click();
    await tab.getByText(/^A test is on its way/).waitFor();
    await page.getByRole("button", { name: /^Activity, \d+ new$/ }).click();
    await page.getByRole("button", { name: /Response Standards: this is a test/ }).waitFor();
    for (const theme of ["light", "dark", "high contrast", "glass"]) {
      await page.getByRole("button", { name: `Theme: ${theme}` }).waitFor();
      expect(await faults(frameAt("/tab.html"))).toEqual([]);
      await page.getByRole("button", { name: /^Theme: / }).click();
    }
    await page.getByRole("button", { name: "Activity", exact: true }).click();

    const phone = await visitor.newPage();
    await phone.setViewportSize({ width: 320, height: 700 });
    await phone.goto(`${origin}/tab.html#/notifications`);
    expect(await phone.getByRole("switch", { name: "Your week" }).isChecked()).toBe(false);
    expect(await phone.getByRole("switch", { name: "Overdue" }).isChecked()).toBe(true);
    expect(await faults(phone.mainFrame())).toEqual([]);
    expect(await scrollsSideways(phone.mainFrame())).toBe(false);
    await phone.close();
  });

  it("say calmly that Teams takes nothing, and what to do", async () => {
    await visitor.request.post(`${origin}/microsoft/api/app`, { data: { installed: false } });
    await tab.getByRole("button", { name: "Send me a test" }).click();
    await tab.getByText(/^Teams did not take the last one/).waitFor();
    await tab.getByText(/is not installed for them in Teams/).waitFor();
    expect(await faults(frameAt("/tab.html"))).toEqual([]);
    await visitor.request.post(`${origin}/microsoft/api/app`, { data: { installed: true } });
    await tab.getByRole("button", { name: "Send me a test" }).click();
    await tab.getByText(/^The last one reached Teams/).waitFor();
  });
});

describe("a notification", () => {
  it("arrives when a reply is overdue, and opens its case", async () => {
    const reference = await overdueLetter();
    await page.getByRole("button", { name: /^Activity/ }).click();
    const entry = page.getByRole("button", {
      name: new RegExp(`1 reply overdue.*${reference} \\(Housing\\)`),
    });
    await entry.click();
    await tab.getByRole("article", { name: reference }).waitFor();
    expect(frameAt("/tab.html").url()).toContain(`#/case/${reference}`);
    await page.getByRole("button", { name: /^Activity/ }).click();
  });
});

describe("a tab in a channel", () => {
  it("is set to a service on the configuration page, which has no fault in any theme or on a phone", async () => {
    await page.getByRole("button", { name: "Teams", exact: true }).click();
    await page.getByRole("button", { name: "Add a tab" }).click();
    const setting = page.frameLocator(SETTING);
    await setting.getByRole("heading", { name: "Which service is this tab for?" }).waitFor();
    expect(await setting.getByLabel("Service").inputValue()).toBe("housing");
    expect(await faults(frameAt("/configure.html"))).toEqual([]);
    await page.getByRole("button", { name: "Cancel" }).click();
    for (const theme of ["dark", "contrast"]) {
      const other = await visitor.newPage();
      await other.setViewportSize({ width: 360, height: 740 });
      await other.goto(teams(`?theme=${theme}`));
      await other.getByRole("button", { name: "Teams", exact: true }).click();
      await other.getByRole("button", { name: "Add a tab" }).click();
      await other.frameLocator(SETTING).getByRole("heading", { level: 1 }).waitFor();
      expect(await faults(frameAt("/configure.html", other))).toEqual([]);
      expect(await scrollsSideways(frameAt("/configure.html", other))).toBe(false);
      await other.close();
    }
  });

  it("opens on its service, also the next time, and its links lead into the channel", async () => {
    await page.getByRole("button", { name: "Add a tab" }).click();
    const setting = page.frameLocator(SETTING);
    await setting.getByLabel("Service").selectOption("environment");
    await setting.getByText(/^The tab will be called/).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await tab.getByRole("heading", { name: "Today" }).waitFor();
    expect(frameAt("/tab.html").url()).toContain("#/today?service=environment");

    const later = await visitor.newPage();
    await later.goto(teams());
    await later.getByRole("button", { name: "Teams", exact: true }).click();
    await later.frameLocator(TAB).getByRole("heading", { name: "Today" }).waitFor();
    expect(frameAt("/tab.html", later).url()).toContain("service=environment");
    await later.frameLocator(TAB).getByRole("button", { name: "Share" }).click();
    expect(new URL(await later.getByLabel("Link").inputValue()).pathname).toMatch(
      /today%3Aenvironment%3Aall$/,
    );
    await later.close();
  });
});

describe("without Teams", () => {
  it("is a page of its own, and its link opens in the browser", async () => {
    const alone = await visitor.newPage();
    await visitor.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await alone.goto(`${origin}/tab.html#/notifications`);
    await alone.getByRole("button", { name: "Copy link" }).click();
    await alone.getByRole("button", { name: "Link copied" }).waitFor();
    expect(await alone.evaluate(() => navigator.clipboard.readText())).toBe(
      `${origin}/tab.html#/notifications`,
    );
    await alone.close();
  });

  it("leads on from the configuration page, where nobody can save", async () => {
    const alone = await visitor.newPage();
    await alone.setViewportSize({ width: 320, height: 700 });
    await alone.goto(`${origin}/configure.html`);
    await alone.getByText("Teams opens this page when you add a tab").waitFor();
    expect(await faults(alone.mainFrame())).toEqual([]);
    expect(await scrollsSideways(alone.mainFrame())).toBe(false);
    await alone.getByRole("link", { name: /^Open what you have chosen/ }).click();
    await alone.getByRole("heading", { name: "Today" }).waitFor();
    await alone.close();
  });

  it("goes on by itself in a host that never answers", async () => {
    const silent = await visitor.newPage();
    await silent.route(`${origin}/silent.html`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<iframe title="Response Standards tab" src="/tab.html#/today" width="900" height="600"></iframe>',
      }),
    );
    await silent.goto(`${origin}/silent.html`);
    const inside = silent.frameLocator(TAB);
    await inside.getByRole("heading", { name: "Today" }).waitFor();
    await silent.close();
  });
});
