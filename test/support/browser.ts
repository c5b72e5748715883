import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findChromium } from "./chromium.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), headless: true, args: [...FLAGS, ...more] });

/** A visitor of their own: nothing is kept from other tests. Only this computer answers. */
export const newVisitor = async (browser: Browser, width = 1280, height = 800): Promise<BrowserContext> => {
  const visitor = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  visitor.setDefaultTimeout(20_000);
  await visitor.route(
    (url) => url.hostname !== "localhost",
    (route) => route.abort(),
  );
  return visitor;
};
