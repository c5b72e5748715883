import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { takeFirstLook } from "../../../../src/taskpane/first-look/first-look.ts";
import { look } from "../../../../src/taskpane/first-look/look.ts";
import { element } from "../../../../src/ui/countdown/element-tree.ts";
import { keptToken } from "../../../../src/ui/sign-in/kept-token.ts";
import { barePage, type BarePage } from "../../../support/bare-page.ts";
import { storageOf } from "../../../support/page-storage.ts";

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
const scheme: string[] = [];
const pageWith = (office: unknown, storage: () => Storage = () => visit) =>
  ({
    Office: office,
    get sessionStorage() {
      return storage();
    },
    matchMedia: () => ({ matches: false }),
    document: {
      readyState: "complete",
      getElementById: (id: string) => (id === "pane" ? shown.place : null),
      documentElement: { setAttribute: (_name: string, value: string) => scheme.push(value) },
    },
  }) as unknown as Window & { readonly Office?: unknown };

let visit: Storage;
let shown: BarePage;
let asked: { readonly url: string; readonly authorization: string | null }[];
let answer: () => Promise<Response>;

beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ["setTimeout", "queueMicrotask"] });
  scheme.length = 0;
  asked = [];
  answer = async () => Response.json({ message: MESSAGE, picture: PICTURE });
  visit = storageOf();
  shown = barePage();
  keptToken(PRIYA, () => visit).keep("token-of-the-visit", new Date(NOW + 3_600_000));
  jest.spyOn(globalThis, "fetch").mockImplementation((url, options) => {
    asked.push({ url: String(url), authorization: new Headers(options?.headers).get("authorization") });
    return answer();
  });
});
afterEach(() => {
  takeFirstLook(PRIYA);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const looked = async (page: ReturnType<typeof pageWith>) => {
  await look(page);
  return shown.html();
};

describe("the first look", () => {
  it("puts the picture of the selected message into the page, in the colours of the host", async () => {
    expect(await looked(pageWith(outlook({})))).toBe('<main class="rs-main">HS-2026-00412</main>');
    expect(asked).toEqual([
      { url: "/api/first-look?messageId=%3C1%40x%3E", authorization: "Bearer token-of-the-visit" },
    ]);
    expect(scheme).toEqual(["dark"]);
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

  it.each<[string, Parameters<typeof pageWith>]>([
    ["nobody was signed in", [outlook({}), storageOf]],
    [
      "storage is denied",
      [
        outlook({}),
        () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      ],
    ],
    ["another person is signed in", [outlook({ user: "tom@wending.example" })]],
    ["nothing is selected", [outlook({ item: null })]],
    ["a message is being written", [outlook({ item: { subject: {} } })]],
    ["a plain browser opened the page", [outlook({ host: null })]],
    ["office.js did not come", [undefined]],
  ])("asks for nothing where %s", async (_why, page) => {
    expect(await looked(pageWith(...page))).toBe("");
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
});
