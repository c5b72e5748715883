import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";

const SUBJECT = "Damp and mould in my grandson's bedroom";

let demo: DemoUnderTest;
let browser: Browser;
let page: Page;
let outlook: FrameLocator;
let pane: FrameLocator;
let tab: FrameLocator;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4531 });
  browser = await openBrowser();
  page = await (await newVisitor(browser, 1800, 1000)).newPage();
  outlook = page.frameLocator('iframe[title="Outlook"]');
  pane = outlook.frameLocator('iframe[title="Response Standards"]');
  tab = page.frameLocator('iframe[title="Teams"]').frameLocator('iframe[title="Response Standards tab"]');
});

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
});

const ACKNOWLEDGEMENT = "E-mail: acknowledge within 1 working day";
const REPLY = "E-mail: reply within 8 working days";

/** One standard's figure in the tab. */
const figure = (standard: string): Locator =>
  tab.getByRole("listitem").filter({ has: tab.getByRole("heading", { name: standard }) });

/** The number of a figure that says how many promises were kept; it leads to exactly those cases. */
const keptIn = (standard: string): Locator =>
  figure(standard)
    .getByText(/^[\d,]+$/)
    .first();

const kept = async (standard: string): Promise<number> =>
  Number((await keptIn(standard).textContent())?.replace(",", ""));

const untilKept = (standard: string, number: number): Promise<void> =>
  figure(standard).getByText(`${number} kept,`).waitFor();

describe("the first minute of a visitor", () => {
  it("asks who they are and shows Outlook and Teams side by side", async () => {
    await page.goto(demo.address);
    await page.getByRole("button", { name: /Priya Raman/ }).click();
    await outlook.getByRole("option", { name: SUBJECT }).waitFor();
    await tab.getByRole("link", { name: "Compliance" }).click();
    await figure(REPLY).waitFor();
  });

  it("shows both countdowns beside a resident's e-mail, without another sign-in", async () => {
    await outlook.getByRole("option", { name: SUBJECT }).click();
    await pane.getByRole("region", { name: "Acknowledge by" }).waitFor();
    // The e-mail is minutes old: just after midnight it came the day before.
    await pane
      .getByRole("region", { name: "Reply by" })
      .getByText(/^[78] working days left$/)
      .waitFor();
  });

  it("keeps the acknowledgement that is marked, shows it to everyone, and the figure in Teams follows", async () => {
    const before = await kept(ACKNOWLEDGEMENT);
    await pane.getByRole("button", { name: "More actions" }).click();
    await pane.getByRole("menuitem", { name: "Mark acknowledged" }).click();
    await pane.getByRole("region", { name: "Acknowledged" }).waitFor();
    await untilKept(ACKNOWLEDGEMENT, before + 1);
    await outlook.getByRole("article").getByText("Reply: in time").waitFor();
  });

  it("answers the case when the reply is sent from Outlook, and the figure in Teams follows", async () => {
    const before = await kept(REPLY);
    await pane.getByRole("button", { name: "Reply", exact: true }).click();
    const reply = outlook.getByRole("region", { name: "Reply" });
    await reply
      .getByRole("textbox", { name: "Message text" })
      .filter({ hasText: "Your reference is HS-" })
      .waitFor();
    await reply.getByRole("button", { name: "Send" }).click();
    await pane.getByRole("region", { name: "Replied" }).waitFor();
    await untilKept(REPLY, before + 1);
    await outlook.getByRole("article").getByText("Reply: answered").waitFor();
  });

  it("brings a new e-mail when the visitor asks for one", async () => {
    await page.getByRole("button", { name: "A new e-mail arrives" }).click();
    await page.getByText(/^An e-mail from [\w' ]+$/).waitFor();
  });

  it("lets the visitor go on as somebody else", async () => {
    await page.getByRole("button", { name: "Priya Raman" }).click();
    await page.getByRole("menuitem", { name: /Anita Desai/ }).click();
    await page.getByRole("button", { name: "Anita Desai" }).waitFor();
    await tab.getByRole("link", { name: "Compliance" }).waitFor();
  });
});
