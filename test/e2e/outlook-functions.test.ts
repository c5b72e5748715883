import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { letterFrom } from "../support/letter.ts";
import { startMicrosoftAlone, type MicrosoftAlone } from "../support/microsoft-alone.ts";

const HOUSING = "housing@calderwick.example";

let microsoft: MicrosoftAlone;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  microsoft = await startMicrosoftAlone(4640, [
    letterFrom("Ada Lumb", { mailbox: HOUSING, subject: "A question about damp", minutesOld: 10 }),
    letterFrom("Ben Ogden", { mailbox: HOUSING, subject: "Key for the garage", minutesOld: 20 }),
  ]);
  browser = await openBrowser();
  page = await (await newVisitor(browser, 1500)).newPage();
});

afterAll(async () => {
  await browser?.close();
  await microsoft?.stop();
});

const reply = () => page.getByRole("region", { name: "Reply" });
const field = (name: string) => reply().getByRole("textbox", { name, exact: true });
const alert = () => page.getByRole("alertdialog", { name: "Response Standards" });
const pane = (name: string) => page.frameLocator(`iframe[title="${name}"]`);
const heard = (label: string) =>
  pane("Response Standards, beside the reply").getByLabel(label, { exact: true });
const begin = async (): Promise<void> => {
  await page
    .getByRole("toolbar", { name: "Ribbon", exact: true })
    .getByRole("button", { name: "Reply", exact: true })
    .click();
  await field("Message text").waitFor();
};

describe("the page that plays Outlook runs the functions of the add-in", () => {
  it("opens at the message that its address names, also when one has to sign in first", async () => {
    const message = microsoft.world.messagesIn(HOUSING, "inbox").find((mail) => /garage/.test(mail.subject));
    const address = new URLSearchParams({ message: message?.internetMessageId ?? "", mailbox: HOUSING });
    await page.goto(`${microsoft.origin}/microsoft/outlook/?${address.toString()}`);
    await page.getByRole("button", { name: /Priya Raman/ }).click();
    await page.getByRole("article", { name: "Message: Key for the garage" }).waitFor();
  });

  it("runs a ribbon button's function on the message, and gives it a token when it asks for one", async () => {
    await page.getByRole("option", { name: "A question about damp" }).click();
    await page.getByRole("article", { name: "Message: A question about damp" }).waitFor();
    await page.getByRole("button", { name: "Acknowledge" }).click();
    await page.getByText("Response Standards: A question about damp: token of 3 parts").waitFor();
    await page.locator('iframe[title^="Response Standards, "]').waitFor({ state: "detached" });
  });

  it("leaves the mail alone when the add-in does not know the function", async () => {
    const began = page.waitForEvent("frameattached");
    await page.getByRole("button", { name: "Mark complex" }).click();
    await began;
    await page.locator('iframe[title="Response Standards, markComplex"]').waitFor({ state: "detached" });
    await page.getByRole("article", { name: "Message: A question about damp" }).waitFor();
  });

  it("asks the add-in before a mail goes out, with all that is in the mail", async () => {
    await begin();
    await field("Message text").pressSequentially("We come on Thursday.");
    await field("Cc").fill("wendy.stott@calderwick.example");
    await reply()
      .getByLabel("Files to attach")
      .setInputFiles({
        name: "photo.jpg",
        mimeType: "image/jpeg",
        buffer: Buffer.from("photo"),
      });
    await reply().getByRole("button", { name: "Send" }).click();
    await alert().waitFor();
    expect((await alert().textContent())?.split("\n")).toEqual([
      "Response Standardssubject RE: A question about damp",
      "to ada.lumb@example.net externalUser",
      "cc 1",
      `from ${HOUSING}`,
      "text We come on Thursday.",
      "files photo.jpg",
      "kind reply",
      'header {"X-Probe-Answer":"holding-reply"}',
      expect.stringMatching(/^conversation string/),
    ]);
    expect(microsoft.world.messagesIn(HOUSING, "sentitems")).toEqual([]);
  });

  it("opens the pane beside the mail when the add-in's own button is chosen", async () => {
    await alert().getByRole("button", { name: "Say what it is" }).click();
    await heard("Subject").filter({ hasText: "RE: A question about damp" }).waitFor();
    await heard("Message id").filter({ hasText: "being written" }).waitFor();
    await heard("Sender").filter({ hasText: HOUSING }).waitFor();
  });

  it("lets the pane write into the mail", async () => {
    await pane("Response Standards, beside the reply")
      .getByRole("button", { name: "Write into the mail" })
      .click();
    await field("Message text").filter({ hasText: "Written by the pane.We come on Thursday." }).waitFor();
    expect(await field("Subject").inputValue()).toBe("About the damp");
    expect(await field("To").inputValue()).toBe("ada.lumb@example.net; councillor@example.org");
  });

  it("sends what stands there, with the header that the add-in has set", async () => {
    await reply().getByRole("button", { name: "Send" }).click();
    await reply().waitFor({ state: "detached" });
    const [sent] = microsoft.world.messagesIn(HOUSING, "sentitems");
    expect(sent).toMatchObject({
      subject: "About the damp",
      to: [{ address: "ada.lumb@example.net" }, { address: "councillor@example.org" }],
      cc: [{ address: "wendy.stott@calderwick.example" }],
      headers: [["X-Probe-Answer", "holding-reply"]],
      attachments: [{ name: "photo.jpg" }],
    });
  });

  it("sends a mail anyway when the officer says so", async () => {
    await begin();
    await reply().getByRole("button", { name: "Send" }).click();
    await alert().getByRole("button", { name: "Send anyway" }).click();
    await reply().waitFor({ state: "detached" });
    expect(microsoft.world.messagesIn(HOUSING, "sentitems")).toHaveLength(2);
  });

  it("says that the add-in takes its time, and lets the mail go without it", async () => {
    await begin();
    await page.evaluate(() => Object.assign(window.outlookTrouble ?? {}, { drops: [18] }));
    await reply().getByRole("button", { name: "Send" }).click();
    await alert().getByText("taking longer than expected").waitFor();
    await alert().getByRole("button", { name: "Send anyway" }).click();
    await reply().waitFor({ state: "detached" });
    expect(microsoft.world.messagesIn(HOUSING, "sentitems")).toHaveLength(3);
  });
});
