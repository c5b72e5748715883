import type { Browser, Page } from "playwright-core";
import { newVisitor } from "../../support/browser.ts";
import type { FrameReading } from "./in-frame.ts";
import { blockingTime } from "./long-tasks.ts";

/** One contestant: a page that an Outlook opens, and the words that it is opened for. */
export interface Contestant {
  readonly name: string;
  /** Path of its page on the bench's server. */
  readonly page: string;
  readonly words: readonly string[];
}

/** One opening, by a browser that has kept nothing. */
export interface Opening {
  /** From the navigation of the frame to the painted words, in milliseconds. */
  readonly milliseconds: number;
  readonly blockingMilliseconds: number;
  readonly scripts: readonly string[];
  readonly inline: readonly string[];
}

/** As much slower as the laptop of an officer is than the machine of a developer. */
export const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 30_000;

declare global {
  interface Window {
    openPane(page: string): void;
    keepVisit(): Promise<void>;
    reading: Promise<FrameReading>;
  }
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("iframe")?.contentDocument?.body.innerText ?? "nothing");

/** @throws Error where the words were not painted within half a minute */
export const open = async (
  { browser, origin, inFrame }: { browser: Browser; origin: string; inFrame: string },
  contestant: Contestant,
): Promise<Opening> => {
  const visitor = await newVisitor(browser, 480, 800);
  try {
    const page = await visitor.newPage();
    await page.addInitScript(`${inFrame};bench.readFrame(${JSON.stringify(contestant.words)});`);
    await page.goto(`${origin}/outlook.html`);
    await page.evaluate(() => window.keepVisit());
    const devtools = await visitor.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    const reading = page.evaluate(() => window.reading);
    await page.evaluate((path) => window.openPane(path), contestant.page);
    let alarm: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      alarm = setTimeout(resolve, PATIENCE_MS, null);
    });
    const read = await Promise.race([reading, late]);
    clearTimeout(alarm);
    if (read === null)
      throw new Error(`${contestant.name} did not paint its words but: ${await textOf(page)}`);
    const { paintedAt, longTasks, scripts, inline } = read;
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
