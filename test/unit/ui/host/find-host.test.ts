import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { findHost } from "../../../../src/ui/host/find-host.ts";

type Ready = { readonly host: string | null };

interface PageOptions {
  /** Milliseconds until office.js is ready; null: never. */
  readonly readyAfter: number | null;
  readonly host?: string | null;
  readonly search?: string;
  readonly hash?: string;
  readonly name?: string;
  readonly kept?: string | null;
  readonly storageDenied?: boolean;
}

const pageWith = (options: PageOptions): Window => {
  const { readyAfter, host = "Outlook", search = "", hash = "", name = "", kept = null } = options;
  const page = {
    name,
    location: { search, hash },
    get sessionStorage() {
      if (options.storageDenied) throw new Error("denied");
      return { getItem: (key: string) => (key === "hostInfoValue" ? kept : null) };
    },
    Office: {
      EventType: { ItemChanged: "olkItemSelectedChanged" },
      context: {},
      onReady: () =>
        new Promise<Ready>((resolve) => {
          if (readyAfter !== null) setTimeout(resolve, readyAfter, { host });
        }),
    },
  };
  return page as unknown as Window;
};

/** What the page is taken for, this many milliseconds after it was opened; null: still waited for. */
const takenFor = async (page: Window, after: number): Promise<string | null> => {
  let found: string | null = null;
  void findHost(page).then((host) => (found = host.name));
  await jest.advanceTimersByTimeAsync(after);
  return found;
};

const HOST_INFO = "Outlook$Web$16.01$en-gb$1$$$0";

describe("finding out what is around the page", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("is Outlook when office.js says so", async () => {
    expect(await takenFor(pageWith({ readyAfter: 300 }), 300)).toBe("outlook");
  });

  it("is a browser without office.js, and where office.js finds no program", async () => {
    const bare = { location: { search: "", hash: "" } } as unknown as Window;
    expect(await takenFor(bare, 0)).toBe("browser");
    expect(await takenFor(pageWith({ readyAfter: 300, host: null }), 300)).toBe("browser");
  });

  it("is a browser after six seconds where no program opened the page", async () => {
    const page = pageWith({ readyAfter: 10_000, name: "a window" });
    expect(await takenFor(page, 6_000)).toBe("browser");
  });

  it.each([
    ["in the address", { search: `?_host_Info=${HOST_INFO}` }],
    ["after the address", { hash: `#_host_Info=${HOST_INFO}` }],
    ["in the window's name", { name: JSON.stringify({ hostInfo: HOST_INFO }) }],
    ["before, on an earlier page", { kept: HOST_INFO }],
  ])("waits for a slow Outlook that told of itself %s", async (_where, told) => {
    expect(await takenFor(pageWith({ ...told, readyAfter: 29_000 }), 28_000)).toBeNull();
    expect(await takenFor(pageWith({ ...told, readyAfter: 29_000 }), 29_000)).toBe("outlook");
    expect(await takenFor(pageWith({ ...told, readyAfter: null }), 30_000)).toBe("browser");
  });

  it("asks the address where the computer keeps nothing for the page", async () => {
    const denied = { storageDenied: true, readyAfter: 10_000 } as const;
    expect(await takenFor(pageWith({ ...denied, search: `?_host_Info=${HOST_INFO}` }), 10_000)).toBe(
      "outlook",
    );
    expect(await takenFor(pageWith(denied), 6_000)).toBe("browser");
  });
});
