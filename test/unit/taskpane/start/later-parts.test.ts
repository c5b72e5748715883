import { afterEach, describe, expect, it } from "@jest/globals";
import { laterParts } from "../../../../src/taskpane/start/later-parts.ts";

const LEFT = ["responseStandardsPane", "responseStandardsSignIn"] as const;
const WINDOW = globalThis as unknown as Record<string, unknown>;

interface Asked {
  src: string;
  removed: boolean;
  readonly heard: Record<string, () => void>;
}

/** A page whose network answers when the test says so. */
const page = () => {
  const asked: Asked[] = [];
  const ownerDocument = {
    createElement: () => {
      const heard: Record<string, () => void> = {};
      const script = {
        ...{ src: "", removed: false, heard },
        addEventListener: (event: string, listener: () => void) => {
          heard[event] = listener;
        },
        remove: () => {
          script.removed = true;
        },
      };
      return script;
    },
    head: { append: (script: Asked) => asked.push(script) },
  };
  const dataset = { wholePane: "/pane.1a2b3c4d.js", signIn: "/pane-sign-in.5e6f7a8b.js" };
  return { asked, parts: laterParts({ ownerDocument, dataset } as unknown as HTMLElement) };
};

afterEach(() => {
  for (const name of LEFT) Reflect.deleteProperty(WINDOW, name);
});

describe("what is loaded after the small script", () => {
  it("comes from the address that the page names, when it is asked for", async () => {
    const { asked, parts } = page();
    expect(asked).toHaveLength(0);
    const whole = parts.wholePane();
    expect(asked.map(({ src }) => src)).toEqual(["/pane.1a2b3c4d.js"]);
    const left = { openPane: () => undefined };
    WINDOW[LEFT[0]] = left;
    asked[0]?.heard["load"]?.();
    expect(await whole).toBe(left);
  });

  it("is not loaded twice", async () => {
    const { asked, parts } = page();
    WINDOW[LEFT[0]] = { openPane: () => undefined };
    await parts.wholePane();
    expect(asked).toHaveLength(0);
  });

  it("can be asked for again where it did not come", async () => {
    const { asked, parts } = page();
    const first = parts.wholePane();
    asked[0]?.heard["error"]?.();
    await expect(first).rejects.toThrow("/pane.1a2b3c4d.js did not come");
    expect(asked[0]?.removed).toBe(true);
    void parts.wholePane();
    expect(asked).toHaveLength(2);
  });

  it("signs in with what it has left", async () => {
    const { asked, parts } = page();
    const signIn = parts.signIn({} as never, {});
    expect(asked.map(({ src }) => src)).toEqual(["/pane-sign-in.5e6f7a8b.js"]);
    const given = { token: () => undefined };
    WINDOW[LEFT[1]] = { createSignIn: async () => given };
    asked[0]?.heard["load"]?.();
    expect(await signIn).toBe(given);
  });
});
