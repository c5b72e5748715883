import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { letterFrom } from "../support/letter.ts";
import { startMicrosoftAlone, type MicrosoftAlone } from "../support/microsoft-alone.ts";

const HOUSING = "housing@calderwick.example";

let microsoft: MicrosoftAlone;
let browser: Browser;
let page: Page;
let pane: FrameLocator;

const openMessage = (subject: string) => page.getByRole("option", { name: subject }).click();
const heard = (label: string) => pane.getByLabel(label, { exact: true });
const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
const until = async (label: string, words: string | RegExp): Promise<void> => {
  await heard(label).filter({ hasText: words }).waitFor();
};

beforeAll(async () => {
  microsoft = await startMicrosoftAlone(4521, [
    letterFrom("Ada Lumb", { mailbox: HOUSING, subject: "Damp in the kitchen", minutesOld: 10 }),
    letterFrom("Ben Ogden", { mailbox: HOUSING, subject: "Key for the garage", minutesOld: 20 }),
  ]);
  microsoft.world.addMasterCategory(HOUSING, "Probe", "preset4");
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
  await page.goto(`${microsoft.origin}/microsoft/outlook/`);
  await page.getByRole("button", { name: /Priya Raman/ }).click();
  pane = page.frameLocator('iframe[title="Response Standards"]');
});

afterAll(async () => {
  await browser?.close();
  await microsoft?.stop();
});

describe("the page that plays Outlook runs the real office.js", () => {
  it("becomes ready, and the add-in knows host and message", async () => {
    await openMessage("Damp in the kitchen");
    await until("Host", "Outlook OfficeOnline");
    await until("Subject", "Damp in the kitchen");
    expect(await heard("Sender").textContent()).toBe("ada.lumb@example.net");
    expect(await heard("Message id").textContent()).toMatch(/^<ada\.lumb.*@example\.net>$/);
  });

  it("tells the add-in when another message is opened", async () => {
    await openMessage("Key for the garage");
    await until("Subject", "Key for the garage");
    await page.getByRole("listbox", { name: "Messages" }).press("ArrowUp");
    await until("Subject", "Damp in the kitchen");
  });

  it("puts a category on the message for everyone, and takes it off again", async () => {
    await press("Add a category");
    await until("Last answer", "succeeded");
    await page.getByRole("option", { name: /Damp in the kitchen.*Probe/ }).waitFor();
    await press("Which categories");
    await until("Last answer", '{"displayName":"Probe","color":"Preset4"}');
    await press("Remove the category");
    await page.getByRole("option", { name: /Damp in the kitchen.*Probe/ }).waitFor({ state: "detached" });
    expect(microsoft.world.messagesIn(HOUSING, "inbox").flatMap((mail) => mail.categories)).toEqual([]);
  });

  it("refuses a category that the mailbox does not have, as Outlook does", async () => {
    await press("Add an unknown category");
    await until("Last answer", "failed 9044");
  });

  it("keeps a property of the message and a setting of the person", async () => {
    await press("Keep a property");
    await until("Last answer", "kept 1");
    await press("Keep a property");
    await until("Last answer", "kept 2");
    await press("Keep a setting");
    await until("Last answer", "succeeded, before: none");
  });

  it("shows a notice above the message once, and says that it is there already", async () => {
    await press("Show a notice");
    await page.getByText("Response Standards: Reply due on Thursday").waitFor();
    await press("Show a notice");
    await until("Last answer", "failed 9023");
    await page.getByRole("button", { name: "Dismiss" }).click();
  });

  it("gives the headers and the text of the message", async () => {
    await press("Read the headers");
    await until("Last answer", /Message-ID: <ada\.lumb/i);
    await press("Read the text");
    await until("Last answer", "I am writing about");
  });

  it("answers a call that it does not know with a failure, never with silence", async () => {
    await press("Ask for something else");
    await until("Last answer", "failed");
  });

  it("sends a reply that the add-in began, in the mailbox's name, without anything that could run", async () => {
    await press("Start a reply");
    const reply = page.getByRole("region", { name: "Reply" });
    await reply.getByRole("textbox", { name: "Message text" }).filter({ hasText: "thank you" }).waitFor();
    await reply.getByRole("button", { name: "Send" }).click();
    await reply.waitFor({ state: "detached" });
    const [sent] = microsoft.world.messagesIn(HOUSING, "sentitems");
    expect(sent).toMatchObject({
      from: { address: HOUSING },
      to: [{ address: "ada.lumb@example.net" }],
      sender: { name: "Priya Raman" },
    });
    expect(sent?.html).toContain("<b>thank you</b>");
    expect(sent?.html).not.toContain("script");
  });

  it("shows a message that comes in while the page is open", async () => {
    microsoft.world.deliver(
      letterFrom("Cleo Nash", { mailbox: HOUSING, subject: "Gate will not shut", minutesOld: 0 }),
    );
    await page.getByRole("option", { name: "Gate will not shut" }).waitFor();
  });

  it("finds messages by the words in them", async () => {
    await page.getByRole("searchbox", { name: "Search this folder" }).fill("garage");
    await page.getByRole("option", { name: "Damp in the kitchen" }).waitFor({ state: "detached" });
    expect(await page.getByRole("option").count()).toBe(1);
    await page.getByRole("searchbox", { name: "Search this folder" }).fill("nobody wrote this");
    await page.getByText("Nothing found for").waitFor();
  });
});
