import { describe, expect, it } from "@jest/globals";
import type { Nudge, Told } from "../../../../src/application/ports/notifications.ts";
import { createLog } from "../../../../src/server/log.ts";
import { createTakeNotifications } from "../../../../src/server/notifications/take-notifications.ts";
import { createMailboxBell } from "../../../../src/server/workers/mailbox-bell.ts";
import { testClock } from "../../../support/database.ts";

const HOUSING = "housing@council.example";
const REVENUES = "revenues@council.example";
const SECRETS = [
  { id: "aaaaaaaa-0000-4000-8000-000000000001", mailbox: HOUSING, clientState: "the secret of housing" },
  { id: "aaaaaaaa-0000-4000-8000-000000000002", mailbox: REVENUES, clientState: "the secret of revenues" },
] as const;
const [housing, revenues] = SECRETS;

const about = (of: { id: string; clientState: string }, more: object = {}) => ({
  subscriptionId: of.id,
  clientState: of.clientState,
  changeType: "created",
  resource: "users/x/messages/y",
  ...more,
});

const taking = () => {
  const now = testClock("2026-04-08T10:00:00.000Z");
  const lines: string[] = [];
  const rung: Nudge[] = [];
  const told: Told[] = [];
  const state = { secrets: [...SECRETS] as { id: string; mailbox: string; clientState: string }[], reads: 0 };
  const away: { error: Error | null } = { error: null };
  const gate: { open: Promise<void> } = { open: Promise.resolve() };
  const bell = createMailboxBell();
  const take = createTakeNotifications({
    record: {
      subscriptionSecrets: async () => {
        state.reads += 1;
        if (away.error !== null) throw away.error;
        return state.secrets;
      },
      keepTold: async (each) => {
        told.push(each);
        await gate.open;
        if (away.error !== null) throw away.error;
        return each.mailboxes.map((mailbox) => ({ mailbox, nudge: `nudge ${told.length}` }));
      },
    },
    bell: { ...bell, ring: (nudge) => void rung.push(nudge) },
    now,
    log: createLog("info", { write: (line: string) => void lines.push(line) }),
  });
  return { take, now, told, rung, state, away, gate, log: () => lines };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("notifications", () => {
  it("nudge the mailboxes of their subscriptions, each once, and ring after they are kept", async () => {
    const { take, told, rung } = taking();
    await take([about(housing), about(housing), about(revenues), about(housing)]);
    expect(told).toEqual([{ mailboxes: [HOUSING, REVENUES], asked: [] }]);
    await turn();
    expect(rung.map(({ mailbox }) => mailbox)).toEqual([HOUSING, REVENUES]);
  });

  it.each([
    ["with the secret of another subscription", about({ ...housing, clientState: revenues.clientState })],
    ["with a secret that only begins right", about({ ...housing, clientState: "the secret" })],
    ["with a longer secret", about({ ...housing, clientState: `${housing.clientState}.` })],
    ["with no secret", { subscriptionId: housing.id }],
    ["with an empty secret", about({ ...housing, clientState: "" })],
    ["with a secret that is no text", { ...about(housing), clientState: { length: 21 } }],
    ["with a secret without end", about({ ...housing, clientState: "x".repeat(1_000_000) })],
    ["of a subscription that is not ours", about({ ...housing, id: "ffffffff-0000-4000-8000-000000000001" })],
    ["of __proto__", about({ ...housing, id: "__proto__" })],
    ["that are nothing", null],
    ["that are a text", "subscriptionId"],
    ["that are a list", [housing.id, housing.clientState]],
  ])("%s are dropped, and take no genuine one with them", async (_, forged) => {
    const { take, told, log } = taking();
    await take([forged]);
    expect(told).toEqual([]);
    await take([forged, about(revenues), forged]);
    expect(told).toEqual([{ mailboxes: [REVENUES], asked: [] }]);
    expect(log().join("")).not.toMatch(/of housing|of revenues|ffffffff|council.example/);
  });

  it("are known by the id of their subscription in capital letters too", async () => {
    const { take, told } = taking();
    await take([about({ ...housing, id: housing.id.toUpperCase() })]);
    expect(told).toHaveLength(1);
  });

  it("ask for a renewal or a replacement where Microsoft 365 says so, and for a reading where some were missed", async () => {
    const { take, told } = taking();
    await take([about(housing, { changeType: undefined, lifecycleEvent: "reauthorizationRequired" })]);
    await take([about(housing, { lifecycleEvent: "subscriptionRemoved" })]);
    await take([about(housing, { lifecycleEvent: "missed" })]);
    await take([about(housing, { lifecycleEvent: "somethingNew" })]);
    expect(told).toEqual([
      { mailboxes: [], asked: [{ id: housing.id, asked: "renewal" }] },
      { mailboxes: [HOUSING], asked: [{ id: housing.id, asked: "replacement" }] },
      { mailboxes: [HOUSING], asked: [] },
      { mailboxes: [HOUSING], asked: [] },
    ]);
  });

  it("ask for a replacement when a renewal is asked for as well, in whatever order", async () => {
    const renewal = about(housing, { lifecycleEvent: "reauthorizationRequired" });
    const removed = about(housing, { lifecycleEvent: "subscriptionRemoved" });
    for (const items of [
      [renewal, removed],
      [removed, renewal],
    ]) {
      const { take, told } = taking();
      await take(items);
      expect(told[0]?.asked).toEqual([{ id: housing.id, asked: "replacement" }]);
    }
  });

  it("that come while the record is being written to share the next statement", async () => {
    const { take, told, gate } = taking();
    let open: () => void = () => undefined;
    gate.open = new Promise((resolve) => (open = resolve));
    await take([]);
    const posts = [take([about(housing)])];
    await turn();
    for (let post = 0; post < 500; post += 1) posts.push(take([about(post % 2 ? housing : revenues)]));
    posts.push(take([about(housing, { lifecycleEvent: "subscriptionRemoved" })]));
    await turn();
    expect(told).toHaveLength(1);
    open();
    await Promise.all(posts);
    expect(told).toHaveLength(2);
    expect(told[1]?.mailboxes).toHaveLength(2);
    expect(told[1]?.asked).toHaveLength(1);
  });

  it("are not taken while the record cannot be reached, and are taken again afterwards", async () => {
    const { take, told, away, rung } = taking();
    await take([about(housing)]);
    await turn();
    away.error = new Error("away");
    await expect(take([about(housing)])).rejects.toThrow("away");
    away.error = null;
    await take([about(housing)]);
    await turn();
    expect([told.length, rung.length]).toEqual([3, 2]);
  });

  it("that are forged cost the record one look in a few seconds at most", async () => {
    const { take, state, now } = taking();
    const forged = (n: number) => about({ ...housing, id: `ffffffff-0000-4000-8000-${n}` });
    await Promise.all(Array.from({ length: 200 }, (_, n) => take([forged(n), forged(n + 1)])));
    expect(state.reads).toBe(1);
    now.set("2026-04-08T10:00:02.900Z");
    await take([forged(1)]);
    expect(state.reads).toBe(1);
    now.set("2026-04-08T10:00:03.000Z");
    await take([forged(1)]);
    expect(state.reads).toBe(2);
  });

  it("of a new subscription are known a few seconds after it was made at the latest, whatever the clock does", async () => {
    const { take, state, told, now } = taking();
    state.secrets = [];
    await take([about(housing)]);
    state.secrets = [...SECRETS];
    now.set("2026-04-08T09:00:00.000Z");
    await take([about(housing)]);
    expect(told).toHaveLength(1);
  });

  it("are not called unknown while the record cannot be asked: Microsoft 365 is to send them again", async () => {
    const { take, away, told } = taking();
    away.error = new Error("away");
    await expect(take([about(housing)])).rejects.toThrow("away");
    await expect(take([about(housing)])).rejects.toThrow("away");
    expect(told).toEqual([]);
  });

  it("that were dropped are counted in the log once a minute, without anything of theirs", async () => {
    const { take, log, now } = taking();
    for (let post = 0; post < 100; post += 1) await take([null, "x"]);
    expect(log()).toHaveLength(1);
    now.set("2026-04-08T10:01:00.000Z");
    await take([null]);
    expect(log().map((line) => (JSON.parse(line) as { count: number }).count)).toEqual([2, 199]);
  });
});
