import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import {
  accessibilityProblems,
  cutOff,
  openNewCase,
  photograph,
  serviceAsked,
  visitOutlook,
  type Letter,
  type Visit,
} from "../support/pane.ts";

type Opened = Letter & { readonly reference: string };

let demo: DemoUnderTest;
let browser: Browser;
let visit: Visit;
let service: ReturnType<typeof serviceAsked>;
let letters: readonly [Opened, Opened, Opened];

const rowOf = ({ from, subject }: Letter) =>
  visit.page.getByRole("option").filter({ hasText: from }).filter({ hasText: subject }).first();
const selectBesides = (letter: Letter): Promise<void> => rowOf(letter).click({ modifiers: ["Control"] });
const takenOn = async ({ reference }: Opened): Promise<number> =>
  (await service.events(reference)).filter((type) => type === "takenOn").length;
const takeBacks = async ({ reference }: Opened): Promise<number> =>
  (await service.events(reference)).filter((type) => type === "withdrawn").length;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4646 });
  browser = await openBrowser();
  visit = await visitOutlook(browser, demo, { width: 1400 });
  service = serviceAsked(visit);
  letters = [await openNewCase(visit), await openNewCase(visit), await openNewCase(visit)];
});

afterAll(async () => {
  await visit?.close();
  await browser?.close();
  await demo?.stop();
});

describe("several messages that are selected together", () => {
  it("are listed with what is due, as soon as Outlook tells of them", async () => {
    await selectBesides(letters[1]);
    await visit.pane.getByRole("heading", { name: "2 messages selected" }).waitFor();
    for (const { reference } of letters.slice(1)) {
      await visit.pane.getByText(`${reference}, acknowledgement`).waitFor();
    }
    // Subjects repeat: who wrote tells them apart.
    await visit.pane.getByText(`From ${letters[1].from}`).waitFor();
    expect(await visit.pane.getByText(letters[0].reference).count()).toBe(0);
  });

  it("are followed when one more is selected", async () => {
    await selectBesides(letters[0]);
    await visit.pane.getByRole("heading", { name: "3 messages selected" }).waitFor();
    await visit.pane.getByText(`${letters[0].reference}, acknowledgement`).waitFor();
    await photograph(visit, "several");
    expect(await accessibilityProblems(visit)).toEqual([]);
    expect(await cutOff(visit)).toEqual([]);
  });

  it("are taken on with one click, each once", async () => {
    await visit.button("Take all 3").click();
    await visit.button("Undo").waitFor();
    expect(await visit.pane.getByText("Owner: Grace Okafor").count()).toBe(3);
    await photograph(visit, "several-taken");
    expect(await accessibilityProblems(visit)).toEqual([]);
    for (const letter of letters) expect(await takenOn(letter)).toBe(1);
  });

  it("are all given back with another", async () => {
    await visit.button("Undo").click();
    await visit.button("Take all 3").waitFor();
    for (const letter of letters) expect(await takeBacks(letter)).toBe(1);
  });

  it("each open their case, and Back leads to the list", async () => {
    await visit.button(`Open ${letters[1].reference}`).click();
    await visit.clock("Acknowledge by").waitFor();
    await visit.button("Back").click();
    await visit.pane.getByRole("heading", { name: "3 messages selected" }).waitFor();
  });

  it("give way to the clocks of one that is selected alone", async () => {
    await visit.open(letters[2]);
    await visit.clock("Acknowledge by").waitFor();
    await visit.pane.getByText(letters[2].reference).first().waitFor();
  });

  it("are selected by the keyboard too", async () => {
    await rowOf(letters[2]).click();
    await visit.page.getByRole("listbox", { name: "Messages" }).press("Shift+ArrowDown");
    await visit.pane.getByRole("heading", { name: "2 messages selected" }).waitFor();
  });
});

describe("several messages, in an Outlook that does not tell which", () => {
  it("say that no message is selected: the add-in may not read the mailbox", async () => {
    const other = await visitOutlook(browser, demo, { trouble: { permission: "ReadWriteItem" } });
    await other.open(letters[0]);
    await other.clock("Acknowledge by").waitFor();
    await other.page
      .getByRole("option")
      .filter({ hasText: letters[1].from })
      .filter({ hasText: letters[1].subject })
      .first()
      .click({ modifiers: ["Control"] });
    await other.pane.getByText("No message selected").waitFor();
    expect(await accessibilityProblems(other)).toEqual([]);
    await other.close();
  });
});
