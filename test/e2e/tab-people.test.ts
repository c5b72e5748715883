import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { axeFaults, sidewaysRoom, visitTab, type TabVisit } from "../support/tab-visit.ts";

let demo: DemoUnderTest;
let browser: Browser;
let visit: TabVisit;
let page: Page;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4654 });
  browser = await openBrowser();
  visit = await visitTab(browser, demo, "Priya Raman");
  ({ page } = visit);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const row = (name: RegExp) =>
  page
    .getByRole("list", { name: "Officers" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name }) });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const looks = async (name: string): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page.mainFrame())).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysRoom(page.mainFrame())).toBeGreaterThanOrEqual(0);
  const folder = process.env["TAB_SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}-320.png` });
  await page.setViewportSize({ width: 1280, height: 800 });
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};

describe("the page of people", () => {
  it("is found under Settings, with whoever looks first", async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: /^People/ }).click();
    await row(/Priya Raman \(you\)/).waitFor();
    const names = await page.getByRole("list", { name: "Officers" }).getByRole("heading").allTextContents();
    expect(names[0]).toBe("Priya Raman (you)");
    expect(names.slice(1)).toEqual([...names.slice(1)].sort((a, b) => a.localeCompare(b, "en-GB")));
  });

  it("leads up to Settings again, and every page there does", async () => {
    for (const title of [
      "People",
      "Services",
      "Calendars",
      "Mailboxes",
      "Reply templates",
      "Notifications",
    ]) {
      const trail = page.getByRole("navigation", { name: "Where this page is" });
      await trail.getByRole("link", { name: "Settings" }).click();
      await page.getByRole("heading", { name: "Settings", exact: true }).waitFor();
      await page
        .getByRole("list", { name: "Settings" })
        .getByRole("link", { name: new RegExp(`^${title}`) })
        .click();
      await trail.getByText(title).waitFor();
    }
    await page.goto(`${new URL(page.url()).origin}/tab.html#/people`);
  });

  it("asks for days that can be, by keyboard", async () => {
    await page.getByRole("button", { name: "Add absence of Priya Raman" }).focus();
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "Absence of Priya Raman" });
    await form.getByLabel("Last day away").fill(inDays(-3));
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("The last day lies before the first.").waitFor();
    await looks("people-form");
  });

  it("leads back to the button that opened the form", async () => {
    await page.getByRole("button", { name: "Cancel" }).press("Enter");
    const add = page.getByRole("button", { name: "Add absence of Priya Raman" });
    await add.and(page.locator(":focus")).waitFor();
    await add.press("Enter");
  });

  it("plans an absence with cover, and takes it back", async () => {
    const form = page.getByRole("form", { name: "Absence of Priya Raman" });
    await form.getByLabel("Last day away").fill(inDays(5));
    await form.getByLabel("Who covers").selectOption({ index: 1 });
    await form.getByRole("button", { name: "Save" }).click();
    await row(/Priya Raman/)
      .getByText(/^Away until .* covers\.$/)
      .waitFor();
    await page.getByText("The absence of Priya Raman is saved.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await row(/Priya Raman/)
      .getByText("Here")
      .waitFor();
    await looks("people");
  });

  it("keeps what is known on the screen for somebody who was signed out, with the way back in", async () => {
    await page.route("**/api/people", (route) => route.fulfill({ status: 401, json: {} }));
    const look = "document.dispatchEvent(new Event('visibilitychange'))";
    await page.evaluate(look);
    await page.getByText(/^What you see may be a little old\./).waitFor();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await row(/Priya Raman/).waitFor();
    await page.unroute("**/api/people");
    await page.evaluate(look);
    await page.getByRole("button", { name: "Sign in" }).waitFor({ state: "detached" });
  });

  it("tells on a case that its owner is away and nobody covers", async () => {
    await page.getByRole("button", { name: "Add absence of Priya Raman" }).click();
    const form = page.getByRole("form", { name: "Absence of Priya Raman" });
    await form.getByLabel("Last day away").fill(inDays(5));
    await form.getByRole("button", { name: "Save" }).click();
    await row(/Priya Raman/)
      .getByText(/Nobody covers\.$/)
      .waitFor();
    await visit.open("#/today?whose=all");
    await page
      .getByRole("button", { name: /^Take it/ })
      .first()
      .waitFor();
    await page.locator('a[href*="#/case/"]').first().click();
    const owner = page.getByRole("definition").first();
    await owner.getByRole("button", { name: /Take it|Take over|Hand back/ }).waitFor();
    if ((await owner.getByRole("button", { name: "Hand back" }).count()) === 0) {
      await owner.getByRole("button").first().click();
    }
    await owner.getByText(/^Away until .*, nobody covers$/).waitFor();
  });

  it("leaves a note for colleagues in the timeline", async () => {
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Add a note for colleagues…" }).click();
    const form = page.getByRole("form", { name: "Note for colleagues" });
    await form.getByRole("button", { name: "Add note" }).click();
    await form.getByText("Please write what colleagues should know.").waitFor();
    await form.getByLabel("Note").fill("Her lift is broken: call first");
    const kept = page.waitForResponse((answer) => answer.url().endsWith("/events"));
    await form.getByRole("button", { name: "Add note" }).click();
    await page.getByText("“Her lift is broken: call first”").waitFor();
    // It shows before it is kept, and the buttons change their colours when it is.
    await kept;
    expect(await axeFaults(page.mainFrame())).toEqual([]);
  });
});

describe("the page of services", () => {
  it("shows each service with its team and mailboxes", async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: /^Services/ }).click();
    await page.getByRole("list", { name: "Services" }).getByRole("heading", { name: "Housing" }).waitFor();
    await page.getByRole("link", { name: "housing@eastmere.example" }).waitFor();
    await looks("services");
  });

  it("takes somebody into a team, and undoes it", async () => {
    const housing = page
      .getByRole("list", { name: "Services" })
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Housing" }) });
    const chosen = await housing.getByRole("option").nth(1).textContent();
    // Choosing alone does nothing: whoever goes through the list by arrow keys adds nobody.
    await housing.getByRole("combobox", { name: "Who joins the team of Housing" }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await housing.getByRole("combobox").inputValue()).not.toBe("");
    await housing.getByRole("button", { name: "Add to the team of Housing" }).press("Enter");
    await page.getByText(`${chosen} belongs to Housing.`).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(`${chosen} no longer belongs to Housing.`).waitFor();
    const first = housing.getByRole("button", { name: /^Take .* out of Housing$/ }).first();
    const gone = (await first.getAttribute("aria-label")) ?? "";
    await first.press("Enter");
    await housing.getByRole("button", { name: gone }).waitFor({ state: "detached" });
    await housing
      .getByRole("button", { name: /^Take .* out of Housing$/ })
      .first()
      .and(page.locator(":focus"))
      .waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await housing.getByRole("button", { name: gone }).waitFor();
  });

  it("refuses what is no address, and keeps what is", async () => {
    const forms = page.getByRole("region", { name: "Web forms" });
    await forms.getByLabel("Address").fill("forms");
    await forms.getByRole("button", { name: "Add to: Web forms" }).click();
    await page.getByText(/"forms" is not a mail address/).waitFor();
    expect(await forms.getByLabel("Address").inputValue()).toBe("forms");
    await forms.getByLabel("Address").fill("Report@Eastmere.example");
    await forms.getByRole("button", { name: "Add to: Web forms" }).click();
    await forms.getByRole("button", { name: "Take away report@eastmere.example" }).waitFor();
    expect(await forms.getByLabel("Address").inputValue()).toBe("");
  });
});
