import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { takeFirstLook } from "../../../../src/taskpane/first-look/first-look.ts";
import { look } from "../../../../src/taskpane/first-look/look.ts";
import { element } from "../../../../src/ui/countdown/element-tree.ts";
import { keptToken, tokenOfSomebody } from "../../../../src/ui/sign-in/kept-token.ts";
import { barePage, type BarePage } from "../../../support/bare-page.ts";
import { storageOf } from "../../../support/page-storage.ts";
import { playedRequest } from "../../../support/played-request.ts";

const PRIYA = "priya@wending.example";
const NOW = Date.parse("2026-04-08T09:00:00.000Z");
const MESSAGE = { messageId: "<1@x>", decision: "starts-no-clock", case: null };
const PICTURE = element("main", { class: "rs-main" }, "HS-2026-00412");
const DARK = "#1f1f1f";

const item = (messageId: string) => ({ internetMessageId: messageId, subject: "Damp" });

/** An Outlook in which Priya has selected a message; the test says what is different. */
const outlook = (changed: {
  readonly user?: string;
  readonly item?: unknown;
  readonly host?: string | null;
}) => {
  const mailbox = {
    userProfile: { emailAddress: changed.user ?? "Priya@Wending.example" },
    item: changed.item === undefined ? item("<1@x>") : changed.item,
  };
  return {
    mailbox,
    onReady: async () => ({ host: changed.host === undefined ? "Outlook" : changed.host }),
    context: { mailbox, officeTheme: { bodyBackgroundColor: DARK } },
  };
};
const pageWith = (office: unknown) =>
  ({
    Office: office,
    matchMedia: () => ({ matches: false }),
    document: {
      readyState: "complete",
      getElementById: (id: string) => (id === "pane" ? shown.place : null),
      documentElement: root.place,
    },
  }) as unknown as Window & { readonly Office?: unknown };

let visit: Storage;
let shown: BarePage;
let root: BarePage;
let asked: { readonly url: string; readonly authorization: string | null }[];
let answer: () => Promise<Response>;

const ownRequest = globalThis.XMLHttpRequest;
beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  asked = [];
  answer = async () => Response.json({ message: MESSAGE, picture: PICTURE });
  visit = storageOf();
  shown = barePage();
  root = barePage();
  keptToken(PRIYA, () => visit).keep("token-of-the-visit", new Date(NOW + 3_600_000));
  globalThis.XMLHttpRequest = playedRequest(({ url, headers }) => {
    asked.push({ url, authorization: headers.get("authorization") });
    return answer();
  });
});
afterEach(() => {
  takeFirstLook(PRIYA);
  globalThis.XMLHttpRequest = ownRequest;
  jest.useRealTimers();
});

const looked = async (page: ReturnType<typeof pageWith>, storage: () => Storage = () => visit) => {
  await look(page, tokenOfSomebody(storage));
  return shown.html();
};

describe("the first look", () => {
  it("puts the picture of the selected message into the page, in the colours of the host", async () => {
    expect(await looked(pageWith(outlook({})))).toBe('<main class="rs-main">HS-2026-00412</main>');
    expect(asked).toEqual([
      { url: "/api/first-look?messageId=%3C1%40x%3E", authorization: "Bearer token-of-the-visit" },
    ]);
    expect(root.changes()).toContain("data-scheme=dark");
  });

  it("leaves to the start what it was told, for the same person and once", async () => {
    await looked(pageWith(outlook({})));
    const left = takeFirstLook(PRIYA);
    expect(left).toMatchObject({ of: PRIYA, messageId: "<1@x>" });
    expect(left?.show).not.toBeNull();
    expect(await left?.message).toEqual(MESSAGE);
    expect(takeFirstLook(PRIYA)).toBeNull();
  });

  it("is nothing for the start of another person", async () => {
    await looked(pageWith(outlook({})));
    expect(takeFirstLook("tom@wending.example")).toBeNull();
  });

  const held = (): Storage => visit;
  const denied = (): Storage => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  it.each<[string, unknown, () => Storage]>([
    ["nobody was signed in", outlook({}), storageOf],
    ["storage is denied", outlook({}), denied],
    ["another person is signed in", outlook({ user: "tom@wending.example" }), held],
    ["nothing is selected", outlook({ item: null }), held],
    ["a message is being written", outlook({ item: { subject: {} } }), held],
    ["a plain browser opened the page", outlook({ host: null }), held],
    ["office.js did not come", undefined, held],
  ])("asks for nothing where %s", async (_why, office, storage) => {
    expect(await looked(pageWith(office), storage)).toBe("");
    expect(asked).toEqual([]);
    expect(takeFirstLook(PRIYA)).toBeNull();
  });

  it.each<[string, () => Promise<Response>]>([
    ["refuses", async () => Response.json({ code: "not-signed-in", message: "Sign in." }, { status: 401 })],
    ["is away", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["answers with something else", async () => new Response("<html>A proxy's page</html>")],
  ])("shows nothing and lets the start ask where the service %s", async (_how, answers) => {
    answer = answers;
    expect(await looked(pageWith(outlook({})))).toBe("");
    expect(await takeFirstLook(PRIYA)?.message).toBeNull();
  });

  it("shows nothing and lets the start ask where what was kept can not be sent as a token", async () => {
    keptToken(PRIYA, () => visit).keep("no\ntoken", new Date(NOW + 3_600_000));
    expect(await looked(pageWith(outlook({})))).toBe("");
    expect(await takeFirstLook(PRIYA)?.message).toBeNull();
    expect(asked).toEqual([]);
  });

  it("shows nothing of a message that has no clocks, and still tells what was said of it", async () => {
    answer = async () => Response.json({ message: MESSAGE, picture: null });
    expect(await looked(pageWith(outlook({})))).toBe("");
    expect(await takeFirstLook(PRIYA)?.message).toEqual(MESSAGE);
  });

  it("does not put the picture of one message beside another that was selected meanwhile", async () => {
    const office = outlook({});
    answer = async () => {
      office.mailbox.item = item("<2@x>");
      return Response.json({ message: MESSAGE, picture: PICTURE });
    };
    expect(await looked(pageWith(office))).toBe("");
  });

  it("comes too late where the start has shown something by itself", async () => {
    answer = async () => {
      await Promise.resolve();
      Object.assign(takeFirstLook(PRIYA) ?? {}, { tooLate: true });
      return Response.json({ message: MESSAGE, picture: PICTURE });
    };
    expect(await looked(pageWith(outlook({})))).toBe("");
  });

  it("keeps the shell away until it knows what stands there", async () => {
    const before: string[] = [];
    answer = async () => {
      await Promise.resolve();
      before.push(...root.changes());
      return Response.json({ message: MESSAGE, picture: PICTURE });
    };
    await looked(pageWith(outlook({})));
    expect(before).toEqual(["data-looking="]);
    expect(root.changes()).toEqual(["data-looking gone", "data-scheme=dark"]);
  });

  it("lets the shell be seen where the answer takes longer than a moment, and where it is of no use", async () => {
    answer = async () => {
      await Promise.resolve();
      jest.advanceTimersByTime(200);
      throw new TypeError("Failed to fetch");
    };
    await looked(pageWith(outlook({})));
    expect(root.changes()).toEqual(["data-looking=", "data-looking gone", "data-looking gone"]);
  });

  it("leaves the shell alone where it does not ask", async () => {
    await looked(pageWith(outlook({ item: null })));
    expect(root.changes()).toEqual([]);
  });
});
