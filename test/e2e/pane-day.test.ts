import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import {
  accessibilityProblems,
  letterArrives,
  openNewCase,
  photograph,
  referenceOnShow,
  serviceAsked,
  visitOutlook,
  type Visit,
} from "../support/pane.ts";
import { keyboardIn } from "../support/keyboard.ts";

let demo: DemoUnderTest;
let browser: Browser;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4645 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const reply = ({ page }: Visit) => page.getByRole("region", { name: "Reply" });
const alert = ({ page }: Visit) => page.getByRole("alertdialog", { name: "Response Standards" });
const times = (events: readonly string[], type: string): number =>
  events.filter((each) => each === type).length;

describe("an officer's case from the first look to the next one, by keyboard alone", () => {
  let visit: Visit;
  let keys: ReturnType<typeof keyboardIn>;
  beforeAll(async () => {
    visit = await visitOutlook(browser, demo);
    // Something is left to do afterwards.
    await letterArrives(visit);
    await letterArrives(visit);
    keys = keyboardIn(visit);
  });
  afterAll(() => visit.close());

  it("selects the newest message and reaches the pane", async () => {
    await visit.page.getByRole("listbox", { name: "Messages" }).focus();
    await visit.page.keyboard.press("Home");
    await visit.clock("Acknowledge by").waitFor();
    await visit.pane.getByText("Nobody", { exact: true }).waitFor();
    await keys.toPane();
  });

  it("reads why the reply is due on that date", async () => {
    await keys.press(/^Why /, "Enter");
    await visit.pane.getByRole("list", { name: "Day by day" }).waitFor();
    await keys.press(/^Why /, "Enter");
    await visit.pane.getByRole("list", { name: "Day by day" }).waitFor({ state: "detached" });
  });

  it("marks it acknowledged, and takes that back", async () => {
    await keys.press("More actions", "Enter");
    await keys.choose("Mark acknowledged");
    await visit.clock("Acknowledged").waitFor();
    await keys.press("Undo", "Enter");
    await visit.clock("Acknowledge by").waitFor();
  });

  it("follows the case", async () => {
    await keys.press("Follow", "Enter");
    await visit.pane.getByText("You follow this case", { exact: false }).first().waitFor();
  });

  it("snoozes it, and wakes it again: the clocks run on", async () => {
    await keys.press(/^Snooze/, "Enter");
    await keys.choose(/Next week|Tomorrow morning|Next working day/);
    await visit.pane
      .getByText(/^Snoozed until .* The clocks run on/)
      .first()
      .waitFor();
    await visit.clock("Acknowledge by").waitFor();
    await photograph(visit, "snoozed");
    expect(await accessibilityProblems(visit)).toEqual([]);
    await keys.press("Wake it now", "Enter");
    await visit.button("Wake it now").waitFor({ state: "detached" });
  });

  it("answers it from a template, with the reference filled in", async () => {
    const reference = await referenceOnShow(visit);
    await keys.press("Reply", "Enter");
    await reply(visit)
      .getByRole("textbox", { name: "Message text" })
      .filter({ hasText: reference })
      .waitFor();
    await keys.backTo("Send");
    await visit.page.keyboard.press("Enter");
    await visit.clock("Replied").waitFor();
  });

  it("opens what is due next, and comes back", async () => {
    await keys.toPane();
    const open = visit.button(/^Open [A-Z]+-\d+/);
    await open.waitFor();
    await photograph(visit, "next-due");
    expect(await accessibilityProblems(visit)).toEqual([]);
    await keys.press(/^Open [A-Z]+-\d+/, "Enter");
    await visit.clock("Reply by").waitFor();
    await photograph(visit, "next-due-open");
    expect(await accessibilityProblems(visit)).toEqual([]);
    await keys.press("Back", "Enter");
    await visit.clock("Replied").waitFor();
  });
});

describe("two people at one message", () => {
  let grace: Visit;
  let neil: Visit;
  beforeAll(async () => {
    grace = await visitOutlook(browser, demo);
    neil = await visitOutlook(browser, demo, { person: "Neil Orme" });
  });
  afterAll(async () => {
    await neil.close();
    await grace.close();
  });

  it("see each other, and who is replying", async () => {
    const letter = await openNewCase(grace);
    await neil.open(letter);
    await neil.pane.getByText("Grace Okafor is looking at this case.").waitFor();
    await grace.pane.getByText("Neil Orme is looking at this case.").waitFor({ timeout: 40_000 });
    await grace.button("Reply").first().click();
    await neil.pane.getByText("Grace Okafor is replying to this case.").waitFor({ timeout: 40_000 });
    await photograph(neil, "somebody-is-replying");
    expect(await accessibilityProblems(neil)).toEqual([]);
  });

  it("follow a case that the other one owns", async () => {
    await grace.button("Take it").click();
    await neil.button("Follow").click();
    await neil.pane
      .getByText(/You follow this case/)
      .first()
      .waitFor();
    await grace.pane.getByText("Neil Orme", { exact: true }).waitFor({ timeout: 40_000 });
    await neil.pane.getByText("Grace Okafor", { exact: true }).first().waitFor({ timeout: 40_000 });
  });
});

describe("work done without the pane", () => {
  let visit: Visit;
  let service: ReturnType<typeof serviceAsked>;
  beforeAll(async () => {
    visit = await visitOutlook(browser, demo, { pane: "closed", width: 1500 });
    service = serviceAsked(visit);
  });
  afterAll(() => visit.close());

  it("acknowledges from the ribbon, and says so above the message", async () => {
    await visit.open(await letterArrives(visit));
    // A letter that has just come is read by the service within seconds.
    await expectSoon(async () => {
      await visit.page
        .getByRole("toolbar", { name: "Ribbon" })
        .getByRole("button", { name: "Acknowledge" })
        .click();
      return visit.page.getByText(/Response Standards: [A-Z]+-\d+-\d+: acknowledgement recorded/);
    });
    await visit.page.getByRole("button", { name: "Due dates" }).click();
    await visit.clock("Acknowledged").waitFor();
    expect(times(await service.events(await referenceOnShow(visit)), "acknowledged")).toBe(1);
  });

  it("marks complex from the ribbon, and the pane beside it follows", async () => {
    await visit.page
      .getByRole("toolbar", { name: "Ribbon" })
      .getByRole("button", { name: "Mark complex" })
      .click();
    await visit.page.getByText(/Response Standards: [A-Z]+-\d+-\d+ is complex now/).waitFor();
    await visit.button("Complexity: Complex. Change").waitFor({ timeout: 40_000 });
  });
});

/** Tries again what may have come too early. */
const expectSoon = async (attempt: () => Promise<ReturnType<Page["getByText"]>>): Promise<void> => {
  for (let left = 5; ; left -= 1) {
    const seen = await attempt();
    try {
      await seen.waitFor({ timeout: 8_000 });
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
};

describe("a reply on its way out", () => {
  let visit: Visit;
  let service: ReturnType<typeof serviceAsked>;
  let reference = "";
  beforeAll(async () => {
    visit = await visitOutlook(browser, demo, { width: 1500 });
    service = serviceAsked(visit);
    ({ reference } = await openNewCase(visit));
  });
  afterAll(() => visit.close());

  it("is asked about before it goes: what it is, who gets it, what is missing", async () => {
    await visit.page
      .getByRole("toolbar", { name: "Ribbon" })
      .getByRole("button", { name: "Reply", exact: true })
      .click();
    const text = reply(visit).getByRole("textbox", { name: "Message text" });
    await text.pressSequentially("We are looking into this. Please see the attached form.");
    const to = reply(visit).getByRole("textbox", { name: "To" });
    await to.fill(`${await to.inputValue()}; stranger@example.org`);
    await reply(visit).getByRole("button", { name: "Send" }).click();
    await alert(visit).waitFor();
    const asked = (await alert(visit).textContent()) ?? "";
    expect(asked).toContain("stranger@example.org");
    expect(asked).toMatch(/attach/i);
    expect(asked).toContain(reference);
    expect(asked.length).toBeLessThan(600);
    await photograph(visit, "before-sending");
  });

  it("is told to be an acknowledgement in the pane beside it", async () => {
    await alert(visit).getByRole("button", { name: "Say what it is" }).click();
    const beside = visit.page.frameLocator('iframe[title="Response Standards, beside the reply"]');
    await beside.getByRole("radio", { name: /^An acknowledgement/ }).check();
    await beside
      .getByText(/counts as an acknowledgement|acknowledg/i)
      .first()
      .waitFor();
  });

  it("goes when the officer wants it to, and is recorded as what it was said to be", async () => {
    await reply(visit).getByRole("textbox", { name: "To" }).fill("somebody@example.net");
    await reply(visit).getByRole("button", { name: "Send" }).click();
    await alert(visit).getByRole("button", { name: "Send anyway" }).click();
    await reply(visit).waitFor({ state: "detached" });
    await visit.clock("Acknowledged").waitFor({ timeout: 40_000 });
    await visit.clock("Reply by").waitFor();
    expect(times(await service.events(reference), "replied")).toBe(0);
  });
});
