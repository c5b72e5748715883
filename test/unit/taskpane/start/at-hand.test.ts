import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { failed } from "../../../../src/domain/result.ts";
import { atHand } from "../../../../src/taskpane/start/at-hand.ts";
import { bareCase } from "../../../../src/taskpane/start/kept/bare-case.ts";
import { lastKnown } from "../../../../src/taskpane/start/kept/last-known.ts";
import { personStorage } from "../../../../src/taskpane/start/kept/person-storage.ts";
import { startPane } from "../../../../src/taskpane/start/pane-start.ts";
import type { Council } from "../../../../src/ui/api/api.ts";
import { notSignedIn, unreachable } from "../../../../src/ui/api/failure.ts";
import { createBrowserHost } from "../../../../src/ui/host/browser-host.ts";
import type { TokenSource } from "../../../../src/ui/sign-in/token-source.ts";
import { caseHistory } from "../../../support/case-history.ts";
import { storageOf } from "../../../support/page-storage.ts";
import { PUBLISHED_RULES, RECEIVED } from "../../ui/published-rules.ts";

const NOW = "2026-04-08T09:00:00.000Z";
const COUNCIL = {
  rules: { "upper-wending": PUBLISHED_RULES },
  rulesRevision: 1,
  services: [{ id: "housing", name: "Housing" }],
  mailboxes: [],
} as unknown as Council;
const LAST = {
  at: Date.parse(NOW),
  reference: "HS-2026-00412",
  service: "housing",
  case: bareCase(foldCase(caseHistory(RECEIVED))),
  rules: null,
};

const page = {
  visibilityState: "hidden",
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
} as unknown as Document;
const browser = (search: string) =>
  ({ location: { search }, document: page, addEventListener: () => undefined }) as unknown as Window;

/** A pane that opens beside a message, with what was kept and a token source that says why there is no token. */
const opened = async (tokens: TokenSource["token"], revision = 1, search = "?message=<1@x>") => {
  const last = lastKnown(
    personStorage("priya", () => storage),
    () => Date.parse(NOW),
  );
  last.keepCouncil({ ...COUNCIL, rulesRevision: revision, at: Date.parse(NOW) });
  last.keepCase("<1@x>", LAST);
  const start = startPane({
    host: createBrowserHost(browser(search)),
    tokens: {
      token: tokens,
      byHand: async () => failed(notSignedIn),
      settings: async () => failed(unreachable),
    },
    last,
    page,
    later: () => undefined,
  });
  const first = atHand(start, NOW);
  await jest.advanceTimersByTimeAsync(0);
  return { first, then: atHand(start, NOW) };
};
const storage = storageOf();
const never: TokenSource["token"] = () => new Promise(() => undefined);

// A pane asks again by itself, for as long as it is open.
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("the clocks that can be told before the service answers", () => {
  it("are those of the last visit, counted for today", async () => {
    const { first } = await opened(never);
    expect(first?.away).toBe(false);
    expect(first?.view.head).toMatchObject({ reference: "HS-2026-00412", serviceName: "Housing" });
    expect(first?.view.clocks.map(({ due, state }) => [due.on, state])).toEqual([
      ["2026-04-07", "overdue"],
      ["2026-04-16", "running"],
    ]);
  });

  it("stay, and are said to be old, while the service is away", async () => {
    expect((await opened(async () => failed(unreachable))).then?.away).toBe(true);
  });

  it("are none where the kept rules are not those of the case: better no date than a wrong one", async () => {
    expect((await opened(never, 2)).first).toBeNull();
  });

  it("are none for somebody who is signed out, and for another message", async () => {
    expect((await opened(async () => failed(notSignedIn))).then).toBeNull();
    expect((await opened(never, 1, "?message=<2@x>")).first).toBeNull();
    expect((await opened(never, 1, "")).first).toBeNull();
  });
});
