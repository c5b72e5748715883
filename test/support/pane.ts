import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Trouble } from "../../src/demo/outlook/office-host/trouble.ts";
import { newVisitor } from "./browser.ts";
import type { DemoUnderTest } from "./demo.ts";

export interface VisitOptions {
  readonly person?: string;
  /** Of the browser's window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Width of the pane's frame in CSS pixels; or no pane at first. */
  readonly pane?: number | "closed";
  readonly trouble?: Partial<Trouble>;
  readonly looks?: Parameters<Page["emulateMedia"]>[0];
  /** The computer refuses to keep anything for the pane, as browsers do with frames of other sites. */
  readonly storageDenied?: boolean;
  /** Called before anything is asked for. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Somebody in Outlook, with the pane beside the message. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  frame(): Frame;
  clock(name: string): Locator;
  button(name: string | RegExp): Locator;
  /** Opens a message of the list. */
  open(letter: Letter): Promise<void>;
  close(): Promise<void>;
}

export interface Letter {
  readonly mailbox: string;
  readonly from: string;
  readonly subject: string;
}

const PANE_PATH = "/taskpane.html";
/** Nobody acknowledges by machine in her mailbox: what arrives there waits for an officer. */
const COMMUNITY_OFFICER = "Grace Okafor";

const denyStorage = (panePath: string): void => {
  if (location.pathname !== panePath) return;
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException("The request was denied", "SecurityError");
      },
    });
  }
};

export const visitOutlook = async (
  browser: Browser,
  demo: DemoUnderTest,
  options: VisitOptions = {},
): Promise<Visit> => {
  const { person = COMMUNITY_OFFICER, width = 1280, height = 900, pane: paneWidth = 320 } = options;
  const visitor = await newVisitor(browser, width, height);
  const page = await visitor.newPage();
  if (options.looks) await page.emulateMedia(options.looks);
  if (options.storageDenied) await visitor.addInitScript(denyStorage, PANE_PATH);
  await options.before?.(page);
  const asked = new URLSearchParams({ pane: String(paneWidth) });
  if (options.trouble) asked.set("trouble", JSON.stringify(options.trouble));
  await page.goto(new URL(`/microsoft/outlook/?${asked.toString()}`, demo.address).href);
  // Not everybody is offered at first sight.
  await page.getByText("Somebody else").click();
  await page.getByRole("button", { name: new RegExp(person) }).click();
  await page.getByRole("listbox", { name: "Messages" }).waitFor();
  const pane = page.frameLocator('iframe[title="Response Standards"]');
  return {
    page,
    pane,
    frame: () => {
      const frame = page.frames().find((each) => each.url().includes(PANE_PATH));
      if (!frame) throw new Error("The pane is not there");
      return frame;
    },
    clock: (name) => pane.getByRole("region", { name }),
    button: (name) => pane.getByRole("button", { name }),
    open: ({ from, subject }) =>
      page.getByRole("option").filter({ hasText: from }).filter({ hasText: subject }).first().click(),
    close: async () => {
      // What a test answers for the service may be under way still.
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await visitor.close();
    },
  };
};

/** A resident writes to the first mailbox of whoever sits there. */
export const letterArrives = async ({ page }: Visit): Promise<Letter> => {
  const answer = await page.request.post(new URL("/microsoft/api/new-mail", page.url()).href);
  const letter = (await answer.json()) as Letter;
  await page
    .getByRole("option")
    .filter({ hasText: letter.from })
    .filter({ hasText: letter.subject })
    .first()
    .waitFor();
  return letter;
};

/** Opens a new letter and waits for its two countdowns. Gives the reference of its case. */
export const openNewCase = async (visit: Visit): Promise<Letter & { readonly reference: string }> => {
  const letter = await letterArrives(visit);
  await visit.open(letter);
  // Subjects repeat; who wrote does so rarely.
  await visit.pane.getByText(`E-mail from ${letter.from}`).waitFor();
  await visit.clock("Acknowledge by").waitFor();
  return { ...letter, reference: await referenceOnShow(visit) };
};

export const referenceOnShow = async ({ pane }: Visit): Promise<string> =>
  /[A-Z]{2,}-\d{4}-\d+/.exec((await pane.locator("main").textContent()) ?? "")?.[0] ?? "none";

interface CaseAnswer {
  readonly events: readonly { readonly type: string }[];
}

/** Asks the service itself, as the person in the pane: with the token that the pane used last. */
export const serviceAsked = (visit: Visit) => {
  let token = "";
  visit.page.on("request", (request) => {
    token = request.headers()["authorization"] ?? token;
  });
  const get = async (path: string): Promise<unknown> => {
    const answer = await visit.page.request.get(new URL(path, visit.page.url()).href, {
      headers: { authorization: token },
    });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  return {
    get,
    /** The kinds of the events that the record has of a case. */
    events: async (reference: string): Promise<readonly string[]> =>
      ((await get(`/api/cases/${reference}`)) as CaseAnswer).events.map(({ type }) => type),
  };
};

/** Colours that are on their way from one state of a button to another are nobody's fault. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished)).then(() => null)`;

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds against WCAG 2.2 AA in the pane as it stands. */
export const accessibilityProblems = async (visit: Visit): Promise<readonly string[]> => {
  const frame = visit.frame();
  if ((await frame.evaluate("typeof axe")) === "undefined") await frame.evaluate(await readFile(AXE, "utf8"));
  await frame.evaluate(SETTLED);
  // Fluent UI puts ends of its own into the order of tabbing, heard by nobody and left at once.
  return frame.evaluate(`axe.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html + " " + nodes[0].failureSummary))`);
};

/** Where the pane is wider than its frame, or words are cut off without three dots. */
export const cutOff = (visit: Visit): Promise<readonly string[]> =>
  visit.frame().evaluate(() => {
    const root = document.documentElement;
    const wide =
      root.scrollWidth > root.clientWidth ? [`scrolls ${root.scrollWidth - root.clientWidth} px`] : [];
    const isHeardOnly = (element: Element): boolean =>
      getComputedStyle(element).clipPath.startsWith("inset(50%");
    const cut = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const style = getComputedStyle(element);
      const clips = style.overflowX === "hidden" || style.overflowX === "clip";
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      return (
        hasWords &&
        element.clientWidth > 1 &&
        !isHeardOnly(element) &&
        clips &&
        style.textOverflow !== "ellipsis" &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    const outside = [
      ...document.body.querySelectorAll<HTMLElement>("button, a, input, p, h1, h2, h3, li, dd"),
    ]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && !isHeardOnly(element) && (right > root.clientWidth + 1 || left < -1);
      })
      .map((element) => `outside: ${element.outerHTML.slice(0, 120)}`);
    return [...wide, ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 120)}`), ...outside];
  });

/** For looking at, where a folder is named in PANE_SHOTS; the pane alone. */
export const photograph = async ({ page }: Visit, name: string): Promise<void> => {
  const folder = process.env["PANE_SHOTS"];
  if (folder)
    await page.locator('iframe[title="Response Standards"]').screenshot({ path: `${folder}/${name}.png` });
};
