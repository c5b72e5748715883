import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { withLongNames } from "../support/long-names.ts";
import {
  accessibilityProblems,
  cutOff,
  letterArrives,
  openNewCase,
  photograph,
  visitOutlook,
  type Visit,
  type VisitOptions,
} from "../support/pane.ts";

let demo: DemoUnderTest;
let browser: Browser;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4642 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** What the pane can show, each reached from the one before. */
const STATES: readonly (readonly [name: string, reach: (visit: Visit) => Promise<unknown>])[] = [
  [
    "a new case",
    async (visit) => {
      await openNewCase(visit);
      await visit.pane.getByText("Nobody", { exact: true }).waitFor();
    },
  ],
  [
    "why this date",
    async (visit) => {
      await visit.button(/^Why /).click();
      await visit.pane.getByRole("list", { name: "Day by day" }).waitFor();
    },
  ],
  [
    "the menu of actions",
    async (visit) => {
      await visit.button(/^Why /).click();
      await visit.button("More actions").click();
      await visit.pane.getByRole("menu").waitFor();
    },
  ],
  [
    "a form that asks for a reason",
    async (visit) => {
      await visit.pane.getByRole("menuitem", { name: /Mark complex/ }).click();
      await visit.pane.getByRole("textbox", { name: "Reason" }).waitFor();
      await visit.button("Mark complex").click();
      await visit.pane.getByText(/Please give a reason/).waitFor();
    },
  ],
  [
    "an action that can be undone",
    async (visit) => {
      await visit.pane.getByRole("textbox", { name: "Reason" }).fill("Housing and Environmental Services");
      await visit.button("Mark complex").click();
      await visit.button("Undo").first().waitFor();
    },
  ],
  [
    "a letter to log",
    async (visit) => {
      await visit.button("Log a letter").click();
      await visit.pane.getByRole("textbox").first().waitFor();
    },
  ],
  [
    "about this pane",
    async (visit) => {
      await visit.button("About").click();
      await visit.button(/^Copy/).waitFor();
    },
  ],
];

const LOOKS: readonly (readonly [name: string, options: VisitOptions])[] = [
  ["light, 320 px", {}],
  ["dark, 320 px", { looks: { colorScheme: "dark" } }],
  ["high contrast, 320 px", { looks: { forcedColors: "active", colorScheme: "dark" } }],
  ["light, 450 px", { pane: 450 }],
  ["long names of council, services and people, 320 px", { before: withLongNames }],
];

describe.each(LOOKS)("the pane in %s", (look, options) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitOutlook(browser, demo, options);
  });
  afterAll(() => visit.close());

  it.each(STATES)("is usable by everyone and cuts nothing off: %s", async (state, reach) => {
    await reach(visit);
    await photograph(visit, `${look} ${state}`.replace(/[^\w]+/g, "-"));
    expect({ problems: await accessibilityProblems(visit), cut: await cutOff(visit) }).toEqual({
      problems: [],
      cut: [],
    });
  });
});

describe("the pane for people who see it larger, or without movement", () => {
  it("needs no scrolling sideways at twice the size", async () => {
    const visit = await visitOutlook(browser, demo, { width: 640, height: 400, pane: 320 });
    const letter = await letterArrives(visit);
    await visit.open(letter);
    await visit.clock("Acknowledge by").waitFor();
    await visit.button(/^Why /).click();
    await photograph(visit, "twice-the-size");
    expect(await cutOff(visit)).toEqual([]);
    await visit.button("More actions").click();
    await visit.pane.getByRole("menuitem", { name: /Mark complex/ }).click();
    expect(await cutOff(visit)).toEqual([]);
    await visit.close();
  });

  it("moves nothing for people who asked for that", async () => {
    const visit = await visitOutlook(browser, demo, {
      looks: { reducedMotion: "reduce" },
      before: async (page) => {
        // Remembers whatever moves, from the first moment on.
        await page.addInitScript(() => {
          const moved = new Set<string>();
          Object.assign(window, { moved });
          const look = (): void => {
            for (const animation of document.getAnimations()) {
              const { duration } = animation.effect?.getComputedTiming() ?? {};
              const target = (animation.effect as KeyframeEffect | null)?.target;
              if (Number(duration) > 1)
                moved.add(`${target?.className.toString().slice(0, 60)} ${String(duration)}`);
            }
            requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    await openNewCase(visit);
    await visit.button("Take it").click();
    await visit.button("Undo").first().waitFor();
    expect(await visit.frame().evaluate("[...window.moved]")).toEqual([]);
    await visit.close();
  });
});
