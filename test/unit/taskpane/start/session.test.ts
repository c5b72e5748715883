import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { failed, succeeded, type Result } from "../../../../src/domain/result.ts";
import { paneSession, type Session } from "../../../../src/taskpane/start/session.ts";
import { notSignedIn, unreachable } from "../../../../src/ui/api/failure.ts";
import type { TokenSource } from "../../../../src/ui/sign-in/token-source.ts";

const NOW = "2026-04-08T09:00:00.000Z";
const MINUTE = 60_000;
const TOLD = { name: "Wending", now: NOW };
const SETTINGS = { product: { version: "1.0.0" } };

const A_TOKEN = succeeded("token");

/** Tokens as the test says, the last one for ever, and what happened to the session by then. */
const sessionOf = (...tokens: readonly Result<string>[]) => {
  let asked = 0;
  const byHand: ((answer: Result<string>) => void)[] = [];
  const source: TokenSource = {
    token: () => Promise.resolve(tokens[Math.min(asked++, tokens.length - 1)] ?? failed(unreachable)),
    byHand: () => new Promise((resolve) => byHand.push(resolve)),
    settings: () => Promise.resolve(succeeded(SETTINGS as never)),
  };
  const session = paneSession(source);
  const states: Session["state"][] = [];
  session.subscribe(() => states.push(session.now().state));
  return { session, states, byHand, asked: () => asked };
};
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(NOW) - 90_000 });
  jest.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(TOLD)));
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe("the session of a pane", () => {
  it("is ready with the council, on the clock of the service", async () => {
    const { session, asked } = sessionOf(A_TOKEN);
    expect(session.now()).toEqual({ state: "starting" });
    session.start();
    await pass(0);
    expect(session.now()).toMatchObject({ state: "ready", council: { name: "Wending" }, aheadMs: 90_000 });
    expect(session.settings.now()).toEqual(SETTINGS);
    expect(asked()).toBe(1);
  });

  it("asks for a sign-in where there is no token, and then asks no more by itself", async () => {
    const { session, asked } = sessionOf(failed(notSignedIn));
    session.start();
    await pass(30 * MINUTE);
    expect(session.now()).toEqual({ state: "signed-out", problem: null, busy: false });
    expect(asked()).toBe(1);
  });

  it("tries again while the service is away, more and more seldom", async () => {
    const { session, asked } = sessionOf(failed(unreachable));
    session.start();
    await pass(0);
    await pass(10_000);
    expect(asked()).toBe(2);
    await pass(19_000);
    expect(asked()).toBe(2);
    await pass(1_000);
    expect(asked()).toBe(3);
    await pass(10 * MINUTE);
    expect(asked()).toBeLessThanOrEqual(14);
  });

  it("takes nothing away from an officer who is signed in when it can not be read again", async () => {
    const { session, states, asked } = sessionOf(A_TOKEN, failed(unreachable));
    session.start();
    await pass(6 * MINUTE);
    expect(asked()).toBeGreaterThan(0);
    expect(states).toEqual(["ready"]);
  });

  it("ends when somebody is signed out meanwhile", async () => {
    const { session, states } = sessionOf(A_TOKEN, failed(notSignedIn));
    session.start();
    await pass(6 * MINUTE);
    expect(session.now().state).toBe("signed-out");
    expect(states).toEqual(["ready", "signed-out"]);
  });
});

describe("signing in by hand", () => {
  it("is busy while the window is open, and says why it did not come about", async () => {
    const { session, byHand } = sessionOf(failed(notSignedIn));
    session.start();
    await pass(0);
    session.signIn();
    expect(session.now()).toEqual({ state: "signed-out", problem: null, busy: true });
    byHand[0]?.(failed({ code: "sign-in-failed", message: "The window was closed." }));
    await pass(0);
    expect(session.now()).toEqual({ state: "signed-out", problem: "The window was closed.", busy: false });
  });

  it("goes on with the council once it has", async () => {
    const { session, byHand, asked } = sessionOf(failed(notSignedIn), failed(unreachable));
    session.start();
    await pass(0);
    session.signIn();
    byHand[0]?.(succeeded("token"));
    await pass(0);
    expect(asked()).toBe(2);
    expect(session.now().state).toBe("unreachable");
  });

  it("counts over an answer that was asked for before and comes late", async () => {
    const { session, byHand } = sessionOf(failed(unreachable));
    session.start();
    session.signIn();
    await pass(0);
    expect(session.now()).toEqual({ state: "signed-out", problem: null, busy: true });
    byHand[0]?.(failed({ code: "sign-in-failed", message: "The window was closed." }));
    await pass(0);
    expect(session.now()).toMatchObject({ problem: "The window was closed." });
  });
});
