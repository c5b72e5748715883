import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { NestedSignIn } from "../../src/demo/outlook/office-host/trouble.ts";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import {
  accessibilityProblems,
  letterArrives,
  photograph,
  visitOutlook,
  type Visit,
} from "../support/pane.ts";

const BRIDGE = "/microsoft/api/nested-tokens";
const PROVIDER = "/microsoft/sign-in/auth";

interface SignedIn extends Visit {
  /** How often tokens were asked for over the bridge, and of the provider in a window or frame of its own. */
  asked(): { readonly bridge: number; readonly provider: number };
  /** Sign-in windows that were opened. */
  windows(): number;
}

let demo: DemoUnderTest;
let browser: Browser;
let visit: SignedIn;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4647 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Opens a message in an Outlook of that sort. `silentToo`: the provider answers without asking anybody. */
const visiting = async (nestedSignIn: NestedSignIn, silentToo = true): Promise<void> => {
  const count = { bridge: 0, provider: 0, windows: 0 };
  const visitor = await visitOutlook(browser, demo, {
    trouble: { nestedSignIn },
    pane: 320,
    before: async (page) => {
      page.on("popup", () => (count.windows += 1));
      page.context().on("request", (request) => {
        const { pathname, searchParams } = new URL(request.url());
        if (pathname === BRIDGE) count.bridge += 1;
        if (pathname === PROVIDER && searchParams.get("client_id") !== "microsoft-pages") count.provider += 1;
      });
      if (silentToo) return;
      await page.route(
        (url) => url.pathname === PROVIDER && url.searchParams.get("prompt") === "none",
        (route) => route.abort(),
      );
    },
  });
  visit = {
    ...visitor,
    asked: () => ({ bridge: count.bridge, provider: count.provider }),
    windows: () => count.windows,
  };
  await visit.open(await letterArrives(visit));
};
const clocks = (): Promise<void> => visit.clock("Acknowledge by").waitFor({ timeout: 40_000 });

describe("a pane in an Outlook that signs officers in itself", () => {
  afterAll(() => visit.close());

  it("shows the clocks by Outlook's token, and never asks the provider or opens a window", async () => {
    await visiting("gives");
    await clocks();
    expect(visit.asked()).toEqual({ bridge: 1, provider: 0 });
    expect(visit.windows()).toBe(0);
  });

  it("is served by the service as the person whom Outlook names", async () => {
    await visit.button("Take it").click();
    await visit.button("Undo").first().waitFor();
    await visit.button("About").click();
    await visit.pane.getByText("Grace Okafor").first().waitFor();
    expect(visit.asked().provider).toBe(0);
  });

  it("gets a new token the same way when the service refuses the last", async () => {
    await visit.page.route("**/api/council", (route) => route.fulfill({ status: 401, json: {} }), {
      times: 1,
    });
    await visit.button("Back").click();
    await visit.page.getByRole("button", { name: "Due dates" }).click();
    await visit.page.getByRole("button", { name: "Due dates" }).click();
    await visit.button("More actions").waitFor();
    expect(visit.asked()).toEqual({ bridge: 2, provider: 0 });
    expect(visit.windows()).toBe(0);
  });
});

describe("a pane in an Outlook that asks the person first", () => {
  afterAll(() => visit.close());

  it("asks to sign in, and Outlook's own question does the rest", async () => {
    await visiting("asks-first");
    await visit.button("Sign in").waitFor();
    await photograph(visit, "nested-signed-out");
    expect(await accessibilityProblems(visit)).toEqual([]);
    expect(visit.asked()).toEqual({ bridge: 0, provider: 0 });
    await visit.button("Sign in").click();
    await clocks();
    expect(visit.asked()).toEqual({ bridge: 1, provider: 0 });
    expect(visit.windows()).toBe(0);
  });
});

describe("a pane in an Outlook whose own sign-in does not serve", () => {
  it.each(["unavailable", "refuses", "never-answers"] as const)(
    "signs in by the browser, without a window where the provider knows who is there: %s",
    async (nestedSignIn) => {
      await visiting(nestedSignIn);
      await clocks();
      expect(visit.asked()).toEqual({ bridge: 0, provider: 1 });
      expect(visit.windows()).toBe(0);
      await visit.close();
    },
  );

  it("offers the sign-in window where nothing else is left, and it works", async () => {
    await visiting("refuses", false);
    await visit.button("Sign in").waitFor({ timeout: 40_000 });
    await visit.button("Sign in").click();
    await clocks();
    expect(visit.asked().bridge).toBe(0);
    expect(visit.windows()).toBe(1);
    await visit.close();
  });
});
