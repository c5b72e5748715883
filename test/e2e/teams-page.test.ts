import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startMicrosoftAlone, type MicrosoftAlone } from "../support/microsoft-alone.ts";

let microsoft: MicrosoftAlone;
let browser: Browser;
let page: Page;
let tab: FrameLocator;

const until = async (label: string, words: string): Promise<void> => {
  await tab.getByLabel(label, { exact: true }).filter({ hasText: words }).waitFor();
};

beforeAll(async () => {
  microsoft = await startMicrosoftAlone(4522, []);
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
  await page.goto(`${microsoft.origin}/microsoft/teams/?page=case-HS-1`);
  await page.getByRole("button", { name: /Anita Desai/ }).click();
  tab = page.frameLocator('iframe[title="Response Standards tab"]');
});

afterAll(async () => {
  await browser?.close();
  await microsoft?.stop();
});

describe("the page that plays Teams runs the real teams-js", () => {
  it("comes back to the page that was asked for before the sign-in", () => {
    expect(page.url()).toBe(`${microsoft.origin}/microsoft/teams/?page=case-HS-1`);
  });

  it("initialises and tells the tab who is there and where it was opened", async () => {
    await until("Host", "Teams");
    await until("Person", "anita.desai@calderwick.example");
    await until("Page", "case-HS-1");
    await until("Theme", "default");
  });

  it("takes the loading picture away when the tab has painted", async () => {
    await page.getByText("Opening Response Standards").waitFor({ state: "detached" });
  });

  it("tells the tab when the theme changes", async () => {
    await page.getByRole("button", { name: "Theme: light" }).click();
    await until("Theme", "dark");
    await page.getByRole("button", { name: "Theme: dark" }).click();
    await until("Theme", "contrast");
  });

  it("hands out a token for our API", async () => {
    await until("Token", "access_as_user");
  });
});
