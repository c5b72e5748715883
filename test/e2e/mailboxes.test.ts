import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type { SetAsideList } from "../../src/contracts/health.ts";
import type { MailboxList } from "../../src/contracts/mailbox.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The one mailbox that the made-up council has left in shadow mode. */
const IN_SHADOW = "community@eastmere.example";

let demo: DemoUnderTest;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;

const origin = (): string => new URL(demo.address).origin;
const open = async (place: string): Promise<void> => {
  await page.goto(`${origin()}/tab.html${place}`);
};

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4786, days: 6 });
  browser = await openBrowser();
  visitor = await newVisitor(browser);
  page = await visitor.newPage();
  await open("#/today");
  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in" }).click();
  await (await window).getByRole("button", { name: /Priya Raman/ }).click();
  await page.getByRole("heading", { name: "Today" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Colours that are on their way from one state to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

/** What axe finds wrong on the screen as it is, in a form that a person can read. */
const faults = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(AXE);
  await frame.evaluate(SETTLED);
  const found = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
};

const sidewaysRoom = (frame: Frame): Promise<number> =>
  frame.evaluate("document.documentElement.clientWidth - document.documentElement.scrollWidth");

/** The mailboxes as the service tells them, with what is said here in their place. */
const tellMailboxes = (change: (list: MailboxList) => void) =>
  page.route("**/api/mailboxes", async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as MailboxList;
    change(list);
    await route.fulfill({ response, json: list });
  });

const switchNamed = (name: string) => page.getByRole("switch", { name });

describe("the mailboxes in the tab", () => {
  it("tells of each how far it has been read and what is written to it", async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: /^Mailboxes/ }).click();
    const list = page.getByRole("list", { name: "Shared mailboxes" });
    await list
      .getByText(/^Read up to date, \d\d:\d\d$/)
      .first()
      .waitFor();
    expect(await list.getByRole("listitem").count()).toBe(8);
    const shadow = list.getByRole("listitem").filter({ hasText: IN_SHADOW });
    await shadow.getByText("Shadow mode: nothing is written").waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
  });

  it("says in shadow mode that nothing is written, and leads to how it has really done", async () => {
    await page.getByRole("link", { name: new RegExp(IN_SHADOW) }).click();
    await page.getByText("Shadow mode: we read, and write nothing").waitFor();
    const link = page.getByRole("link", { name: "See how you have really done" });
    expect(await link.getAttribute("href")).toMatch(/^#\/compliance\?/);
    await page.getByText(/^\d+ folders$/).click();
    await page.getByRole("row", { name: /Inbox/ }).waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
  });

  it("says before anything is switched on what people will see, by the keyboard too", async () => {
    await switchNamed("Tags on messages").focus();
    await page.keyboard.press("Space");
    const question = page.getByRole("group", { name: "Switch on tags?" });
    await question.getByText(/begins with mail that arrives from now on/).waitFor();
    expect(await page.locator(":focus").textContent()).toBe("Switch on tags?");
    expect(await switchNamed("Tags on messages").isChecked()).toBe(false);
    expect(await faults(page.mainFrame())).toEqual([]);
    await question.getByRole("button", { name: "Not now" }).click();
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Tags on messages");
  });

  it("switches on with who and when, and takes it back by one click", async () => {
    await switchNamed("Tags on messages").press("Space");
    await page.getByRole("button", { name: "Switch on tags" }).click();
    await page.getByText(/^On since .*, by Priya Raman$/).waitFor();
    expect(await switchNamed("Tags on messages").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Shadow mode: we read, and write nothing").waitFor();
    expect(await switchNamed("Tags on messages").isChecked()).toBe(false);
  });

  it("shows what the customer will read while the words are written, and keeps them", async () => {
    const text = page.getByRole("group", { name: "In English" }).getByLabel("Text");
    const shown = page.getByRole("region", { name: "What the customer reads" });
    await shown.getByText(/Thank you for writing to Community and Leisure/).waitFor();
    await text.fill("Thank you. ");
    await page.getByText(/The text does not say the reference/).waitFor();
    await shown.getByText("The preview comes back once the words are complete.").waitFor();
    await page.getByRole("button", { name: /^reference:/ }).click();
    expect(await text.inputValue()).toBe("Thank you. {reference}");
    await shown.getByText(/^Thank you\. CL-\d{4}-\d+$/).waitFor();
    await page.getByRole("button", { name: "Add Welsh" }).click();
    await shown.getByText(/Diolch am ysgrifennu/).waitFor();
    await page.getByRole("button", { name: "Put Welsh first" }).click();
    await shown.getByRole("radio", { name: "When closed" }).check();
    await shown.getByText(/Roedd ein swyddfa ar gau/).waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
    await page.getByRole("button", { name: "Save the words" }).click();
    await page.getByText(/^The words are saved/).waitFor();
    await page.reload();
    await page.getByRole("group", { name: "In Welsh" }).waitFor();
    expect(await text.inputValue()).toBe("Thank you. {reference}");
  });

  it("asks before typed words are lost, and does not put them over newer ones unseen", async () => {
    const text = page.getByRole("group", { name: "In English" }).getByLabel("Text");
    await text.fill("Mine. {reference}");
    await page
      .getByRole("navigation", { name: "Where this page is" })
      .getByRole("link", { name: "Mailboxes" })
      .click();
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Escape");
    await tellMailboxes(({ mailboxes }) => {
      const found = mailboxes.find(({ address }) => address === IN_SHADOW);
      const english = found?.acknowledgement.wordings.find(({ language }) => language === "en");
      if (found && english) {
        english.text = "Theirs. {reference}";
        found.changed = { at: "2026-01-05T09:00:00.000Z", by: "Helen Marsh" };
      }
    });
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    const newer = page.getByRole("alert").filter({ hasText: "Helen Marsh saved other words meanwhile." });
    await newer.getByText("English: Theirs. {reference}").waitFor();
    expect(await text.inputValue()).toBe("Mine. {reference}");
    expect(await faults(page.mainFrame())).toEqual([]);
    await newer.getByRole("button", { name: "Take theirs, drop mine" }).click();
    expect(await text.inputValue()).toBe("Theirs. {reference}");
    await page.unroute("**/api/mailboxes");
  });

  it("tells a council in shadow mode how far the first reading is, on the first page that it sees", async () => {
    await tellMailboxes(({ mailboxes }) => {
      for (const each of mailboxes) {
        Object.assign(each, { marksSince: null, flagsSince: null, acknowledgementsSince: null });
        Object.assign(each.reading, { caughtUpAt: null, messagesRead: 3_400, expected: 12_000 });
      }
    });
    await open("#/today");
    await page.reload();
    await page.getByText(/your 8 mailboxes are read, and nothing is written to any of them/).waitFor();
    await page.getByText("The first reading is going on: 27,200 of about 96,000 messages.").waitFor();
    await page.getByRole("link", { name: "Choose what is written" }).click();
    await page.getByRole("progressbar").first().waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
    await page.getByRole("link", { name: "See how you have really done" }).click();
    await page.getByRole("heading", { name: "Compliance" }).waitFor();
    await page.unroute("**/api/mailboxes");
  });
});

describe("what was set aside", () => {
  const list: SetAsideList = {
    mail: [
      {
        mailbox: "housing@calderwick.example",
        item: "AAMk1",
        reason: "A header has no end",
        tries: 3,
        lastTriedAt: "2026-11-02T09:00:00.000Z",
        reference: "HS-2026-00001",
      },
    ],
    unsettled: [
      {
        mailbox: "housing@calderwick.example",
        graphId: "AAMk2",
        purpose: "acknowledgement",
        stage: "unknown",
        reference: "HS-2026-00002",
        reason: "It was handed over for sending.",
        since: "2026-11-02T09:00:00.000Z",
      },
    ],
  };

  it("is empty while all is well, and says that this is right", async () => {
    await open("#/set-aside");
    await page.getByRole("heading", { name: "Nothing waits here" }).waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
  });

  it("is counted beside its link on every page, and leads to reason, case and what to do", async () => {
    await page.route("**/api/set-aside", (route) => route.fulfill({ json: list }));
    await open("#/letters");
    await page.reload();
    await page.getByRole("link", { name: "Set aside (2 entries wait)" }).click();
    await page.getByRole("link", { name: "Open HS-2026-00002" }).waitFor();
    await page.getByText(/It is not sent again by itself, so that nobody gets two/).waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
  });

  it("goes off the list once somebody has looked after it, and comes back by one click before that", async () => {
    const entry = page.getByRole("listitem").filter({ hasText: "An acknowledgement may or may not" });
    const lookedAfter = entry.getByRole("button", { name: /^I have looked after it/ });
    await lookedAfter.click();
    await entry.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await entry.waitFor();
    const told = page.waitForRequest("**/api/set-aside/looked-after");
    await page.route("**/api/set-aside/looked-after", (route) =>
      route.fulfill({ json: { ...list, unsettled: [] } }),
    );
    await lookedAfter.click();
    // Whoever closes the notice, or leaves the page, meant it.
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect((await told).postDataJSON()).toEqual({
      type: "unsettled",
      mailbox: "housing@calderwick.example",
      graphId: "AAMk2",
      purpose: "acknowledgement",
    });
    await page.getByRole("link", { name: "Set aside (1 entry waits)" }).waitFor();
    await page.unroute("**/api/set-aside");
  });
});

describe("on the narrowest screen", () => {
  it.each(["#/mailboxes", `#/mailbox/${encodeURIComponent(IN_SHADOW)}`, "#/set-aside"])(
    "%s needs no scrolling sideways",
    async (place) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(place);
      await page.getByRole("heading", { level: 3 }).first().waitFor();
      expect(await sidewaysRoom(page.mainFrame())).toBeGreaterThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  );
});

describe("a message in an officer's own mailbox", () => {
  let outlook: Page;
  let pane: FrameLocator;
  const paneFrame = (): Frame => {
    const frame = outlook.frames().find((each) => each.url().includes("/taskpane.html"));
    if (!frame) throw new Error("The pane is not there");
    return frame;
  };

  beforeAll(async () => {
    outlook = await visitor.newPage();
    await outlook.goto(`${origin()}/microsoft/outlook/`);
    await outlook
      .getByRole("navigation", { name: "Mailboxes" })
      .getByRole("button", { name: /Priya Raman/ })
      .click();
    pane = outlook.frameLocator('iframe[title="Response Standards"]');
  });

  it("is brought into the team's record, and its clocks count from when it came", async () => {
    await outlook
      .getByRole("option", { name: /You kindly helped/ })
      .last()
      .click();
    await pane.getByRole("button", { name: "Bring into the team's record" }).click();
    expect(await faults(paneFrame())).toEqual([]);
    await pane.getByRole("button", { name: "Bring it in" }).click();
    await pane.getByText("Choose the mailbox of the team that answers.").waitFor();
    await pane.getByLabel("Mailbox of the team").selectOption("housing@eastmere.example");
    await pane.getByRole("button", { name: "Bring it in" }).click();
    await pane.getByRole("region", { name: "Reply by" }).waitFor();
    await pane.getByText(/put housing@eastmere\.example in Cc/).waitFor();
    expect(await sidewaysRoom(paneFrame())).toBe(0);
    expect(await faults(paneFrame())).toEqual([]);
  });

  it("is found in its thread: what came later belongs to the same case", async () => {
    const reference = await pane
      .getByText(/^HS-\d{4}-\d{5}/)
      .first()
      .textContent();
    await outlook.getByRole("option", { name: /Re: You kindly helped/ }).click();
    await pane.getByRole("button", { name: "Bring into the team's record" }).click();
    await pane.getByLabel("Mailbox of the team").selectOption("housing@eastmere.example");
    await pane.getByRole("button", { name: "Bring it in" }).click();
    await pane.getByText("This message belongs to this case.", { exact: false }).waitFor();
    expect(
      await pane
        .getByText(/^HS-\d{4}-\d{5}/)
        .first()
        .textContent(),
    ).toBe(reference);
  });
});
