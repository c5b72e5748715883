import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { READING, type FrameReading } from "./in-frame.ts";
import { blockingTime } from "./long-tasks.ts";

/** One contestant: a page that is opened, and the words that it is opened for. */
export interface Contestant {
  readonly name: string;
  /** Path of its page on the bench's server. */
  readonly page: string;
  /** In a frame of the page that plays Outlook; else as a page of its own. */
  readonly inOutlook: boolean;
  /** The officer had this very message open before. */
  readonly seenBefore: boolean;
  readonly words: readonly string[];
}

/** One opening, by a browser that has kept nothing but what the add-in itself has put down. */
export interface Opening {
  /** From the moment at which the browser sets out for the add-in's page to the painted words, in milliseconds. */
  readonly milliseconds: number;
  readonly blockingMilliseconds: number;
  readonly scripts: readonly string[];
  readonly inline: readonly string[];
}

/** As much slower as the laptop of an officer is than the machine of a developer. */
export const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 30_000;
/** By then the browser has put away what was open before, and no contestant pays for another's clearing up. */
const CLEARED_UP_AFTER_MS = 700;

/** Nothing is asked of any other computer. Playwright's own way to forbid it would delay each request by its say. */
export const ONLY_THIS_COMPUTER = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost";

declare global {
  interface Window {
    openPane(page: string): void;
    keepVisit(seenBefore: boolean): Promise<void>;
  }
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector("iframe")?.contentDocument ?? document).body.innerText);

const readingOf = (page: Page, { name }: Contestant): Promise<FrameReading> =>
  new Promise((resolve, reject) => {
    const alarm = setTimeout(() => {
      void textOf(page).then(
        (text) => reject(new Error(`${name} did not paint its words but: ${text}`)),
        reject,
      );
    }, PATIENCE_MS);
    page.on("close", () => clearTimeout(alarm));
    page.on("console", (message) => {
      const said = message.text();
      if (!said.startsWith(READING)) return;
      clearTimeout(alarm);
      resolve(JSON.parse(said.slice(READING.length)) as FrameReading);
    });
  });

/** @throws Error where the words were not painted within half a minute */
export const open = async (
  { browser, origin, inFrame }: { browser: Browser; origin: string; inFrame: string },
  contestant: Contestant,
): Promise<Opening> => {
  const visitor = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 760 },
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  try {
    const page = await visitor.newPage();
    await page.addInitScript(`${inFrame};bench.readFrame(${JSON.stringify(contestant.words)});`);
    await page.goto(`${origin}/outlook.html`);
    await page.evaluate((before) => window.keepVisit(before), contestant.seenBefore);
    // What is torn down when the add-in's page comes is no part of it: an empty page goes fastest.
    if (!contestant.inOutlook) await page.goto("about:blank");
    const devtools = await visitor.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await pause(CLEARED_UP_AFTER_MS);
    const reading = readingOf(page, contestant);
    if (contestant.inOutlook) await page.evaluate((path) => window.openPane(path), contestant.page);
    else await page.goto(origin + contestant.page, { waitUntil: "commit" });
    const { paintedAt, longTasks, scripts, inline } = await reading;
    return {
      milliseconds: paintedAt,
      blockingMilliseconds: blockingTime(longTasks),
      scripts: scripts.map((address) => new URL(address).pathname),
      inline,
    };
  } finally {
    await visitor.close();
  }
};
