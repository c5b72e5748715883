import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { FirstLook } from "../../../../src/taskpane/first-look/first-look.ts";
import { handOver } from "../../../../src/taskpane/start/hand-over.ts";
import { keyOf } from "../../../../src/taskpane/start/known-messages.ts";
import type { PaneStart } from "../../../../src/taskpane/start/pane-start.ts";
import type { Session } from "../../../../src/taskpane/start/session.ts";
import { watched } from "../../../../src/taskpane/start/watched.ts";
import type { KnownMessage } from "../../../../src/taskpane/known-message.ts";
import type { SeenMessage } from "../../../../src/ui/api/api.ts";
import { element } from "../../../../src/ui/countdown/element-tree.ts";
import { mount } from "../../../../src/ui/countdown/mount.ts";
import type { Selection } from "../../../../src/ui/host/host.ts";
import { barePage } from "../../../support/bare-page.ts";
import { caseHistory } from "../../../support/case-history.ts";
import { PUBLISHED_RULES, RECEIVED } from "../../ui/published-rules.ts";

const MESSAGE = { messageId: "<1@x>", mailbox: "housing@wending.example" };
const SELECTED = { kind: "message", message: { ...MESSAGE, addressedTo: [] } } as unknown as Selection;
const READY = {
  state: "ready",
  council: {
    rules: { "upper-wending": PUBLISHED_RULES },
    rulesRevision: 1,
    services: [{ id: "housing", name: "Housing" }],
    mailboxes: [{ address: MESSAGE.mailbox }],
  },
  aheadMs: 0,
} as unknown as Session;
const SIGNED_OUT: Session = { state: "signed-out", problem: null, busy: false };
const OPEN_CASE = {
  reference: "HS-2026-00412",
  events: caseHistory(RECEIVED),
  rules: null,
  rulesRevision: 1,
  mergedInto: null,
  absorbed: [],
};

const told = (open: unknown): KnownMessage => ({
  seen: { ...MESSAGE, case: open } as unknown as SeenMessage,
  failure: null,
  failures: 0,
  readAtMs: Date.now(),
});

/** A first look whose picture stands in the page already. */
const lookedAt = (messageId: string, place: Element): FirstLook => {
  const show = mount(place);
  show([element("main", {}, "HS-2026-00412 as the service drew it")]);
  return { of: "priya@wending.example", messageId, message: Promise.resolve(null), show, tooLate: false };
};

/** A pane of which the test says what is known, and a whole pane that is loaded after so many failures. */
const opening = (selected: Selection, state: Session, failures = 0, looked: string | null = null) => {
  const page = barePage();
  const look = looked === null ? null : lookedAt(looked, page.place);
  const selection = watched(selected);
  const session = watched(state);
  const messages = watched<ReadonlyMap<string, KnownMessage>>(new Map());
  const last = { case: () => null, council: () => null };
  const start = { selection, session, messages, last } as unknown as PaneStart;
  const happened: string[] = [];
  const load = () => {
    happened.push(page.html().includes("HS-2026-00412") ? "loaded after the clocks" : "loaded");
    return happened.length > failures
      ? Promise.resolve({ openPane: () => void happened.push("opened") })
      : Promise.reject(new Error("Loading chunk failed"));
  };
  void handOver(page.place as HTMLElement, start, look, load);
  const select = (next: Selection) => selection.set(next);
  const tell = (open: unknown) => messages.set(new Map([[keyOf(MESSAGE), told(open)]]));
  return { page, happened, tell, select, look };
};
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-04-08T09:00:00.000Z") });
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, {
    ...{ window: listens, document: listens },
    requestAnimationFrame: (draw: () => void) => setTimeout(draw, 16),
  });
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ["window", "document", "requestAnimationFrame"])
    Reflect.deleteProperty(globalThis, name);
});

describe("the whole pane", () => {
  it("is loaded once the clocks have been painted, and not before", async () => {
    const { happened, tell, page } = opening(SELECTED, READY);
    await pass(1_000);
    expect(happened).toEqual([]);
    tell(OPEN_CASE);
    await pass(1_000);
    expect(page.html()).toContain("HS-2026-00412");
    expect(happened).toEqual(["loaded after the clocks", "opened"]);
  });

  it("takes the place over: what comes afterwards is shown by it alone", async () => {
    const { happened, tell, page } = opening(SELECTED, READY);
    tell(OPEN_CASE);
    await pass(1_000);
    expect(happened.at(-1)).toBe("opened");
    const before = page.html();
    tell({ ...OPEN_CASE, reference: "HS-2026-00413" });
    await pass(120_000);
    expect(page.html()).toBe(before);
  });

  it.each<[string, Selection, Session, boolean]>([
    ["nothing is selected", { kind: "nothing" }, READY, false],
    ["nobody is signed in", SELECTED, SIGNED_OUT, false],
    ["the message has no case", SELECTED, READY, true],
  ])("does not wait for clocks where %s", async (_why, selected, state, isTold) => {
    const { happened, tell } = opening(selected, state);
    if (isTold) tell(null);
    await pass(1_000);
    expect(happened).toEqual(["loaded", "opened"]);
  });

  it("comes all the same, by and by, where nobody answers", async () => {
    const { happened } = opening(SELECTED, { state: "starting" });
    await pass(2_900);
    expect(happened).toEqual([]);
    await pass(200);
    expect(happened).toEqual(["loaded"]);
    await pass(3_000);
    expect(happened).toEqual(["loaded", "opened"]);
  });

  it("is asked for again until it comes, and the clocks go on meanwhile", async () => {
    const { happened, tell, page } = opening(SELECTED, READY, 2);
    tell(OPEN_CASE);
    await pass(1_000);
    expect(happened).toEqual(["loaded after the clocks"]);
    const yesterday = page.html();
    await pass(9_500);
    expect(happened).toHaveLength(2);
    jest.setSystemTime(Date.parse("2026-04-09T09:00:00.000Z"));
    tell({ ...OPEN_CASE });
    await pass(1_000);
    expect(page.html()).not.toBe(yesterday);
    await pass(10_000);
    expect(happened.at(-1)).toBe("opened");
  });
});

describe("the picture of the first look", () => {
  const AS_DRAWN = "<main>HS-2026-00412 as the service drew it</main>";

  it("stays until the start has counted, and the whole pane does not wait for that", async () => {
    const { page, happened } = opening(SELECTED, { state: "starting" }, 0, MESSAGE.messageId);
    await pass(1_000);
    expect(page.html()).toBe(AS_DRAWN);
    expect(happened).toEqual(["loaded after the clocks"]);
  });

  it("is gone on from, not made anew", async () => {
    const { page, tell, look } = opening(SELECTED, READY, 0, MESSAGE.messageId);
    const shown = page.place.childNodes.length;
    tell(OPEN_CASE);
    await pass(50);
    expect(page.html()).toContain("rs-clock-");
    expect(page.html()).not.toContain("as the service drew it");
    expect(page.place.childNodes).toHaveLength(shown);
    expect(look?.tooLate).toBe(true);
  });

  it("goes at once where another message is selected by then", async () => {
    const { page, happened } = opening(SELECTED, READY, 0, "<2@x>");
    await pass(50);
    expect(page.html()).toContain("rs-shell");
    expect(page.html()).not.toContain("HS-2026-00412");
    expect(happened).toEqual([]);
  });

  it("goes when another message is selected before the start has counted", async () => {
    const { page, select } = opening(SELECTED, READY, 0, MESSAGE.messageId);
    select({ kind: "nothing" });
    await pass(50);
    expect(page.html()).not.toContain("as the service drew it");
  });
});
