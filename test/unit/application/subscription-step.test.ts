import { describe, expect, it } from "@jest/globals";
import type { KeptSubscription } from "../../../src/application/ports/notifications.ts";
import { LIFETIME_MINUTES, subscriptionStep } from "../../../src/application/subscription-step.ts";

const URL = "https://standards.council.example/api/notifications";
const NOW = "2026-04-08T10:00:00.000Z";
const DAY_MS = 24 * 60 * 60_000;

const inDays = (days: number): string => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();

const kept = (change: Partial<KeptSubscription> = {}): KeptSubscription => ({
  mailbox: "housing@council.example",
  subscription: { id: "one", expiresAt: inDays(6), notificationUrl: URL },
  asked: null,
  attempts: 0,
  problem: null,
  notBefore: inDays(-1),
  ...change,
});
const expiring = (days: number) =>
  kept({ subscription: { id: "one", expiresAt: inDays(days), notificationUrl: URL } });

const step = (of: KeptSubscription | null, change: { notificationUrl?: null; isConfirmed?: boolean } = {}) =>
  subscriptionStep(of, { notificationUrl: URL, isConfirmed: true, now: NOW, ...change });

describe("the subscription of a mailbox", () => {
  it("is made where there is none", () => {
    expect(step(null)).toBe("subscribe");
    expect(step(kept({ subscription: null }))).toBe("subscribe");
  });

  it("is left alone while more than half of its time is left", () => {
    expect(step(expiring(3.6))).toBe("nothing");
  });

  it("is renewed when less than half of its time is left, when Microsoft 365 asks, and once after a start", () => {
    expect(step(expiring(3.4))).toBe("renew");
    expect(step(kept({ asked: "renewal" }))).toBe("renew");
    expect(step(kept(), { isConfirmed: false })).toBe("renew");
  });

  it("is replaced when it ran out, when Microsoft 365 removed it, and when our address is another", () => {
    expect(step(expiring(0))).toBe("replace");
    expect(step(kept({ asked: "replacement" }))).toBe("replace");
    const elsewhere = { id: "one", expiresAt: inDays(6), notificationUrl: "https://former.example" };
    expect(step(kept({ subscription: elsewhere }))).toBe("replace");
  });

  it("is given up when the mailbox leaves the council", () => {
    expect(step(kept(), { notificationUrl: null })).toBe("give-up");
    expect(step(null, { notificationUrl: null })).toBe("nothing");
  });

  it("rests while it is lent to somebody, or after a failure", () => {
    const resting = { notBefore: inDays(0.001) };
    expect(step(kept({ ...resting, subscription: null }))).toBe("nothing");
    expect(step(kept({ ...resting, asked: "replacement" }))).toBe("nothing");
    expect(step(kept(resting), { notificationUrl: null })).toBe("nothing");
  });

  it("is asked for no longer than Graph keeps it", () => {
    expect(LIFETIME_MINUTES).toBeLessThanOrEqual(10_080);
    expect(LIFETIME_MINUTES).toBeGreaterThan(9 * 1000);
  });
});
