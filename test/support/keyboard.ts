import type { Visit } from "./pane.ts";

/** More presses than there are places to go to. */
const LIMIT = 80;

type Name = string | RegExp;

const fits = (name: string, wanted: Name): boolean =>
  typeof wanted === "string" ? name === wanted : wanted.test(name);

/** What somebody with a keyboard and no mouse does. */
export const keyboardIn = (visit: Visit) => {
  const { page } = visit;

  /** The name of what has the focus in the pane. */
  const focused = (): Promise<string> =>
    visit.frame().evaluate(() => {
      const element = document.activeElement;
      const label = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      return label.trim().replace(/\s+/g, " ");
    });

  const tabTo = async (wanted: Name): Promise<void> => {
    const passed: string[] = [];
    for (let left = LIMIT; left > 0; left -= 1) {
      const name = await focused();
      if (fits(name, wanted)) return;
      passed.push(name.slice(0, 30));
      await page.keyboard.press("Tab");
      if (!(await isInPane())) await toPane();
    }
    throw new Error(
      `The keyboard does not reach ${String(wanted)} in the pane. It passes: ${passed.join(" | ")}`,
    );
  };

  const isInPane = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);

  const toPane = async (): Promise<void> => {
    for (let left = LIMIT; left > 0; left -= 1) {
      if (await isInPane()) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("The keyboard does not reach the pane");
  };

  return {
    /** Tabs through Outlook until the focus is in the pane. */
    toPane,
    /** Tabs to a button of the pane and presses a key there. */
    press: async (name: Name, key: string): Promise<void> => {
      await tabTo(name);
      await page.keyboard.press(key);
    },
    /** Goes down an open menu to an entry and chooses it. */
    choose: async (name: Name): Promise<void> => {
      await visit.pane.getByRole("menu").first().waitFor();
      for (let left = LIMIT; left > 0; left -= 1) {
        if (fits(await focused(), name)) return page.keyboard.press("Enter");
        await page.keyboard.press("ArrowDown");
      }
      throw new Error(`The menu has no ${String(name)}`);
    },
    /** Goes back through the mail that is being written to one of its buttons. */
    backTo: async (name: string): Promise<void> => {
      const button = page.getByRole("region", { name: "Reply" }).getByRole("button", { name });
      for (let left = LIMIT; left > 0; left -= 1) {
        if (await button.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press("Shift+Tab");
      }
      throw new Error(`The keyboard does not reach ${name} in the reply`);
    },
  };
};
