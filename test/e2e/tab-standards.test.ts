import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { StandardRegister } from "../../src/contracts/standards.ts";
import { addDays } from "../../src/domain/calendar/civil-date.ts";
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
let visitors: BrowserContext[];
/** Two officers, each in a browser of their own. */
let priya: Page;
let colleague: Page;

const origin = (): string => new URL(demo.address).origin;

const signedIn = async (who: RegExp): Promise<Page> => {
  const visitor = await newVisitor(browser);
  visitors.push(visitor);
  const page = await visitor.newPage();
  await page.goto(`${origin()}/tab.html#/standards?authority=calderwick`);
  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in" }).click();
  const choice = await window;
  const person = choice.getByRole("button", { name: who });
  await person.or(choice.getByText("Somebody else")).first().waitFor();
  if (!(await person.isVisible())) await choice.getByText("Somebody else").click();
  await person.click();
  await page.getByRole("heading", { name: "Standards", exact: true }).waitFor();
  return page;
};

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4652, days: 25 });
  browser = await openBrowser();
  visitors = [];
  [priya, colleague] = [await signedIn(/Priya Raman/), await signedIn(/Helen Marsh/)];
});

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
});

const faults = async (page: Page): Promise<string[]> => {
  const frame = page.mainFrame();
  await frame.evaluate(AXE);
  await frame.evaluate(SETTLED);
  const found = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
};

const change = (page: Page) => page.getByRole("region", { name: "Proposed change" });
const toBegin = (page: Page) => page.getByRole("region", { name: "Adopted, and to begin" });
const openStandard = async (page: Page, title: string): Promise<void> => {
  await page.evaluate("void (location.hash = '#/standards?authority=calderwick')");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { name: title, level: 2 }).waitFor();
};

const MINE = "E-mail: reply within 8 working days";

describe("the register of standards", () => {
  it("tells each promise in plain words, under the heading by which people look for it", async () => {
    const email = priya.getByRole("region", { name: "E-mail and web forms" });
    await email
      .getByText("Anyone who writes by e-mail or web form gets a reply within 8 working days.")
      .waitFor();
    await email.getByText("Target 95%").first().waitFor();
    await priya.getByRole("region", { name: "Complaints" }).waitFor();
    expect(await faults(priya)).toEqual([]);
  });

  it("opens one by the keyboard, with its scope, its source and how it is counted", async () => {
    await priya.getByRole("link", { name: MINE }).press("Enter");
    await priya.getByRole("heading", { name: MINE, level: 2 }).waitFor();
    await priya.getByText("E-mail or web form · ordinary matters · all services").waitFor();
    await priya.getByText(/Executive 1 December 2014, section 2/).waitFor();
    await priya.getByText("The day on which it comes is day 0; day 1 is the next working day.").waitFor();
    await priya.getByText("Version 1 · In force").waitFor();
    expect(await faults(priya)).toEqual([]);
  });

  it("says of a law that its time is not the council's to change", async () => {
    await openStandard(colleague, "Freedom of information: answer within 20 working days");
    await colleague.getByRole("button", { name: "Propose a change" }).click();
    await colleague.getByText("The law sets how long this may take.").waitFor();
    expect(await colleague.getByLabel("Within").count()).toBe(0);
    await colleague.getByRole("button", { name: "Cancel" }).click();
  });
});

describe("a change of a standard", () => {
  it("is refused beside the field while something is wrong with it", async () => {
    await priya.getByRole("button", { name: "Propose a change" }).press("Enter");
    expect(await priya.evaluate("document.activeElement.tagName")).toBe("INPUT");
    await priya.getByLabel("Within").fill("5");
    expect(await priya.getByLabel("Title, as the public reads it").inputValue()).toBe(
      "E-mail: reply within 5 working days",
    );
    await priya.getByRole("button", { name: "Keep the proposal" }).click();
    await priya.getByRole("alert").filter({ hasText: "Choose the day" }).first().waitFor();
    await priya.getByLabel("In force from").fill("2020-01-01");
    await priya
      .getByText(/1 January 2020 is past/)
      .first()
      .waitFor();
    expect(await faults(priya)).toEqual([]);
  });

  it("asks before what was typed is lost", async () => {
    await priya.getByRole("link", { name: "Today", exact: true }).click();
    await priya.getByRole("alertdialog").waitFor();
    await priya.keyboard.press("Escape");
    expect(await priya.getByLabel("Within").inputValue()).toBe("5");
  });

  it("asks before the browser's Back takes it away too, and goes back where one leaves", async () => {
    const form = new URL(priya.url()).hash;
    const question = priya.getByRole("alertdialog");
    await priya.evaluate("history.back()");
    await question.waitFor();
    await priya.getByRole("button", { name: "Stay here" }).click();
    await question.waitFor({ state: "detached" });
    expect(await priya.getByLabel("Within").inputValue()).toBe("5");
    expect(new URL(priya.url()).hash).toBe(form);

    await priya.evaluate("history.back()");
    await priya.getByRole("button", { name: "Leave without saving" }).click();
    await priya.getByRole("heading", { name: "Standards", exact: true }).waitFor();
    // It is a step back, not one more: Forward leads to the page again, where nothing is typed.
    await priya.evaluate("history.forward()");
    await priya.getByRole("button", { name: "Propose a change" }).press("Enter");
    expect(await priya.getByLabel("Within").inputValue()).toBe("8");
    await priya.getByLabel("Within").fill("5");
  });

  it("is kept with its reason, and shows what would change", async () => {
    const today = (await priya.getByLabel("In force from").getAttribute("min")) ?? "";
    await priya.getByLabel("In force from").fill(addDays(today, 14));
    await priya.getByLabel("Why it should change").fill("Residents asked for it");
    await priya.getByRole("button", { name: "Keep the proposal" }).press("Enter");
    await change(priya).getByText("Proposed, not yet approved").waitFor();
    await change(priya)
      .getByRole("row", { name: /Within 8 working days 5 working days/ })
      .waitFor();
    await change(priya)
      .getByText(/^Begun by Priya Raman/)
      .waitFor();
    await change(priya).getByText("You have written at it, so somebody else has to approve it.").waitFor();
    expect(await change(priya).getByRole("button", { name: "Approve" }).count()).toBe(0);
  });

  it("can be stopped while the last year is counted", async () => {
    const held: (() => void)[] = [];
    await priya.route("**/api/standards/drafts/look", (route) => {
      held.push(() => void route.abort().catch(() => undefined));
    });
    await change(priya).getByRole("button", { name: "Count the last year again" }).click();
    await change(priya).getByRole("progressbar").waitFor();
    await change(priya).getByRole("button", { name: "Stop" }).click();
    await change(priya).getByText("Stopped. Nothing was kept.").waitFor();
    for (const end of held) end();
    await priya.unroute("**/api/standards/drafts/look");
  });

  it("shows what it would have meant: more late, by service, and the very cases", async () => {
    await change(priya).getByRole("button", { name: "Count the last year again" }).click();
    await change(priya)
      .getByText(/^Cases received from/)
      .waitFor();
    // It is kept: whoever opens the page anew sees it too.
    const answered = priya.waitForResponse("**/api/standards");
    await priya.reload();
    const { authorities } = (await (await answered).json()) as StandardRegister;
    const entry = authorities[0]?.standards.find(({ id }) => id === "email-reply");
    const look = entry?.drafts[0]?.look?.look;
    if (look === undefined) throw new Error("The look was not kept");
    const more = look.would.missed - look.was.missed;
    expect(more).toBeGreaterThan(1);
    await change(priya).getByText(`${more} more replies would have been late.`).waitFor();
    await change(priya)
      .getByText(/people would have worked otherwise/)
      .waitFor();
    const rows = change(priya).getByRole("region", { name: "By service" }).getByRole("row");
    expect(await rows.count()).toBe(look.services.length + 2);
    const first = look.rows[0]?.reference ?? "";
    await change(priya).getByRole("link", { name: first }).waitFor();
    expect(await faults(priya)).toEqual([]);
  });

  it("is approved by somebody else, who says who agreed and when", async () => {
    await openStandard(colleague, MINE);
    await change(colleague)
      .getByText(/more replies would have been late/)
      .waitFor();
    await change(colleague).getByRole("button", { name: "Approve" }).click();
    await change(colleague).getByLabel("Agreed by").fill("Executive");
    expect(await faults(colleague)).toEqual([]);
    await change(colleague).getByRole("button", { name: "Record the approval" }).click();
    await change(colleague).getByText("Approved, not yet adopted").waitFor();
    await change(colleague)
      .getByText(/^Approved by Executive on .*; recorded by /)
      .waitFor();
  });

  it("tells who still has an older page that somebody was faster", async () => {
    // The page of Priya has not heard of the approval yet: her next refresh is held back.
    await priya.route("**/api/standards", (route) => route.abort());
    await change(priya).getByRole("button", { name: "Discard" }).click();
    await change(priya).getByRole("button", { name: "Discard" }).click();
    await change(priya)
      .getByRole("alert")
      .filter({ hasText: "has approved this draft since you opened it" })
      .waitFor();
    await priya.unroute("**/api/standards");
    await priya.reload();
    await change(priya).getByText("Approved, not yet adopted").waitFor();
  });

  it("shows before which open cases it would move, and is adopted", async () => {
    await change(colleague).getByRole("button", { name: "Adopt" }).click();
    const panel = colleague.getByRole("region", { name: "Before it is adopted" });
    await panel.getByText("No open case would be due on another day.").waitFor();
    expect(await faults(colleague)).toEqual([]);
    await panel.getByRole("button", { name: "Adopt it" }).click();
    await colleague.getByText("It is adopted.").waitFor();
    await colleague.getByText("Version 2 · To come").waitFor();
    await colleague.getByText("Residents asked for it").first().waitFor();
    await colleague.getByRole("link", { name: "All standards" }).click();
    const row = colleague.getByRole("listitem").filter({ hasText: MINE });
    await row.getByText(/^Changes /).waitFor();
  });

  it("is asked to be withdrawn before its day, and kept by somebody else", async () => {
    await openStandard(colleague, MINE);
    await toBegin(colleague).getByRole("button", { name: "Withdraw it" }).click();
    const form = toBegin(colleague).getByRole("form", { name: "Ask for its withdrawal" });
    await form.getByRole("button", { name: "Ask for its withdrawal" }).click();
    await form.getByText("Say why it should not begin.").waitFor();
    expect(await faults(colleague)).toEqual([]);
    await form.getByLabel("Why it should not begin after all").fill("The budget fell");
    await form.getByRole("button", { name: "Ask for its withdrawal" }).click();
    await colleague.getByText("You have asked for it, so somebody else has to approve it.").waitFor();
    await openStandard(priya, MINE);
    await toBegin(priya).getByText("Helen Marsh asks for it not to begin: The budget fell").waitFor();
    await toBegin(priya).getByRole("button", { name: "Approve and withdraw" }).click();
    await toBegin(priya).getByRole("textbox", { name: "Agreed by" }).waitFor();
    expect(await faults(priya)).toEqual([]);
    await toBegin(priya).getByRole("button", { name: "Cancel" }).click();
    await toBegin(priya).getByRole("button", { name: "Keep the change" }).click();
    await toBegin(priya).getByRole("button", { name: "Withdraw it" }).waitFor();
    await toBegin(priya).getByText("Kept as adopted by Priya Raman").waitFor();
    await colleague.getByRole("link", { name: "All standards" }).click();
  });
});

describe("the leaflet", () => {
  it("promises the public what holds now, and what is to come", async () => {
    await colleague.getByRole("link", { name: "Leaflet for the public" }).click();
    const sheet = colleague.getByRole("article", { name: "What you can expect from us" });
    await sheet.getByText("Calderwick District Council").waitFor();
    await sheet.getByText("We will reply to your e-mail or web form within 8 working days.").waitFor();
    await sheet
      .getByText(/^From .* We will reply to your e-mail or web form within 5 working days\.$/)
      .waitFor();
    expect(await faults(colleague)).toEqual([]);
  });

  it("is printed on A4 by itself, in ink on paper whatever the theme", async () => {
    await colleague.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await colleague.getByRole("banner").isVisible()).toBe(false);
    expect(await colleague.getByRole("button", { name: "Print" }).count()).toBe(0);
    const sheet = colleague.locator("[data-sheet]");
    expect(await sheet.isVisible()).toBe(true);
    const look = await sheet.evaluate((each) => {
      const { color, backgroundColor } = getComputedStyle(each);
      return { color, backgroundColor };
    });
    expect(look).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
    const pdf = (await colleague.pdf({ preferCSSPageSize: true })).toString("latin1");
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
      .exec(pdf)
      ?.slice(1)
      .map((points) => Math.round(Number(points)));
    expect(box).toEqual([595, 842]);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await colleague.emulateMedia({ media: null, colorScheme: null });
  });
});

describe("a change that has not begun", () => {
  it("is withdrawn by somebody else than who asks for it, and stays on record", async () => {
    await openStandard(priya, MINE);
    await toBegin(priya).getByRole("button", { name: "Withdraw it" }).click();
    await toBegin(priya).getByLabel("Why it should not begin after all").fill("The budget fell");
    await toBegin(priya).getByRole("button", { name: "Ask for its withdrawal" }).click();
    await openStandard(colleague, MINE);
    await toBegin(colleague).getByRole("button", { name: "Approve and withdraw" }).click();
    await toBegin(colleague).getByRole("textbox", { name: "Agreed by" }).fill("Executive");
    await toBegin(colleague).getByRole("button", { name: "Approve and withdraw" }).click();
    await colleague.getByText("It is withdrawn. What was written stays on record.").waitFor();
    await toBegin(colleague).waitFor({ state: "detached" });
    await colleague.locator(":focus").and(colleague.locator("[data-opens]")).waitFor();
    await colleague.getByText("Withdrawn before its day").waitFor();
    await colleague
      .getByText(/^Withdrawal approved by Executive on .*; recorded by Helen Marsh\.$/)
      .waitFor();
    expect(await colleague.getByText("Version 2 · To come").count()).toBe(0);
  });
});

const SCREENS = [
  ["the register", "#/standards?authority=calderwick"],
  ["a standard with a change", "#/standards?authority=eastmere&standard=email-reply"],
  ["the leaflet", "#/leaflet?authority=calderwick"],
] as const;

describe("for everybody", () => {
  beforeAll(async () => {
    // A draft that has been looked at, to be seen on a narrow screen as well.
    await priya.goto(`${origin()}/tab.html#/standards?authority=eastmere&standard=email-reply`);
    await priya.getByRole("button", { name: "Propose a change" }).click();
    await priya.getByLabel("Within").fill("4");
    const day = priya.getByLabel("In force from");
    await day.fill(addDays((await day.getAttribute("min")) ?? "", 14));
    await priya.getByLabel("Why it should change").fill("Residents asked for it");
    await priya.getByRole("button", { name: "Keep the proposal" }).click();
    await change(priya).getByRole("button", { name: "Count the last year again" }).click();
    await change(priya)
      .getByText(/Cases received from/)
      .waitFor();
  });

  it.each(
    (["light", "dark", "contrast"] as const).flatMap((theme) =>
      SCREENS.flatMap(([screen, hash]) =>
        ([1280, 320] as const).map((width) => [screen, theme, width, hash] as const),
      ),
    ),
  )("%s has no fault in %s at %d pixels", async (_screen, theme, width, hash) => {
    await priya.emulateMedia({
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await priya.setViewportSize({ width, height: 800 });
    await priya.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
    await priya.locator("main h2").waitFor();
    await priya
      .getByText(/Target 95%|What it would have meant|We will reply/)
      .first()
      .waitFor();
    expect(await faults(priya)).toEqual([]);
    const wider = await priya.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(wider).toBe(0);
  });
});

describe("two people at one proposal", () => {
  const PLACE = "#/standards?authority=eastmere&standard=email-reply";
  const button = (page: Page, name: string) => change(page).getByRole("button", { name, exact: true });
  const newer = (page: Page) => change(page).getByRole("alert").filter({ hasText: "meanwhile" });
  const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.textContent");

  beforeAll(async () => {
    await priya.emulateMedia({ colorScheme: null, forcedColors: null });
    await priya.setViewportSize({ width: 1280, height: 800 });
    for (const page of [priya, colleague]) {
      await page.evaluate(`void (location.hash = ${JSON.stringify(PLACE)})`);
      await button(page, "Change it").waitFor();
    }
  });

  it("leaves whoever opened a form by the keyboard where they were", async () => {
    await button(colleague, "Discard").press("Enter");
    await button(colleague, "Keep it").press("Enter");
    await button(colleague, "Discard").and(colleague.locator(":focus")).waitFor();
    await button(colleague, "Change it").press("Enter");
    await button(colleague, "Cancel").press("Enter");
    await button(colleague, "Change it").and(colleague.locator(":focus")).waitFor();
    expect(await focused(colleague)).toBe("Change it");
  });

  it("does not put the words of one over the newer ones of the other unseen", async () => {
    await button(colleague, "Change it").click();
    await colleague.getByLabel("Target in percent").fill("85");
    await button(priya, "Change it").click();
    await priya.getByLabel("Why it should change").fill("The Executive asked for it");
    await button(priya, "Keep the proposal").click();
    await newer(colleague).getByText("Priya Raman has changed this proposal meanwhile.").waitFor();
    await newer(colleague)
      .getByText("Why it should change: The Executive asked for it (before: Residents asked for it)")
      .waitFor();
    expect(await faults(colleague)).toEqual([]);
    await button(colleague, "Take theirs, drop mine").click();
    expect(await colleague.getByLabel("Why it should change").inputValue()).toBe(
      "The Executive asked for it",
    );
    await button(colleague, "Cancel").click();
  });

  it("has nobody approve words that were written while the form was open", async () => {
    await button(colleague, "Approve").click();
    await colleague.getByLabel("Agreed by").fill("Executive");
    await button(priya, "Change it").click();
    await priya.getByLabel("Within").fill("3");
    await button(priya, "Keep the proposal").click();
    await newer(colleague)
      .getByText(/^Within: 3 working days/)
      .waitFor();
    expect(await button(colleague, "Record the approval").isEnabled()).toBe(false);
    await button(colleague, "Go on with it as it is now").click();
    expect(await colleague.getByLabel("Agreed by").inputValue()).toBe("Executive");
    await button(colleague, "Record the approval").click();
    await change(colleague).getByText("Approved, not yet adopted").waitFor();
  });
});
