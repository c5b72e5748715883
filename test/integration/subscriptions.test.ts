import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createGraphSubscriptions } from "../../src/adapters/graph/subscriptions.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import { keepSubscribed } from "../../src/application/keep-subscribed.ts";
import type { MailSubscriptions } from "../../src/application/ports/notifications.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import { failed } from "../../src/domain/result.ts";
import { serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const START = "2026-04-08T10:00:00.000Z";
const HOUSING = "housing@ashby.example";
const MAILBOXES = [HOUSING, "revenues@ashby.example", "housing@borrow.example"];
const going = new AbortController().signal;

const now = testClock(START);
let database: TestDatabase;
let signIn: SignIn;
let record: CaseRecord;
let served: ServedApp;
let graph: GraphOrigin;
let notificationUrl: string;
let tenants = 0;
let secrets = 0;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});

beforeEach(async () => {
  now.set(START);
  record = database.store.of(`subscribed-${(tenants += 1)}`);
  await useCasesOf({ record, now }).setUpCouncil(aCouncil({ tenant: record.tenant }));
  served = await serveApp({ record, signIn, now });
  notificationUrl = `${await served.app.listen({ port: 0, host: "127.0.0.1" })}/api/notifications`;
  graph = await startGraph({ mailboxes: MAILBOXES.map((address) => ({ name: "M", address })), now });
});

afterEach(async () => {
  const departures = graph.departures();
  await graph.close();
  await served.close();
  expect(departures).toEqual([]);
});

const mailSubscriptions = (): MailSubscriptions =>
  createGraphSubscriptions({ baseUrl: graph.baseUrl, token: async () => TOKEN });
const keeper = (change: Partial<Parameters<typeof keepSubscribed>[0]> = {}) =>
  keepSubscribed({
    ...{ record, subscriptions: mailSubscriptions(), now, notificationUrl },
    secret: () => `a secret of its own, number ${(secrets += 1)}`,
    ...change,
  });

interface Listed {
  readonly id: string;
  readonly resource: string;
  readonly clientState: string;
  readonly expirationDateTime: string;
}
const call = (method: string, path: string) =>
  fetch(`${graph.baseUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, prefer: 'IdType="ImmutableId"' },
  });
const listed = async (): Promise<readonly Listed[]> =>
  ((await (await call("GET", "/subscriptions")).json()) as { value: readonly Listed[] }).value;
const resources = async () => (await listed()).map(({ resource }) => resource).sort();
const callsOf = (method: string) => graph.exchanges.filter((each) => each.method === method);
const later = (minutes: number) => now.set(new Date(Date.parse(now()) + minutes * 60_000).toISOString());
const ofHousing = async () => (await record.subscriptions()).find(({ mailbox }) => mailbox === HOUSING);

describe("the subscriptions of a council's mailboxes", () => {
  it("are one for each, to all mail of the mailbox, with a secret of its own and an address for lifecycle events", async () => {
    expect(await keeper()(going)).toEqual({ failed: [], mostAttempts: 0 });
    expect(await resources()).toEqual(MAILBOXES.map((each) => `users/${each}/messages`).sort());
    const made = callsOf("POST").map((each) => JSON.parse(each.requestBody) as Record<string, string>);
    expect(made).toHaveLength(3);
    for (const each of made) {
      expect(each).toMatchObject({
        ...{ changeType: "created,updated", notificationUrl },
        lifecycleNotificationUrl: `${notificationUrl}/lifecycle`,
      });
      const minutes = (Date.parse(each["expirationDateTime"] ?? "") - Date.parse(START)) / 60_000;
      expect(minutes).toBeLessThanOrEqual(10_080);
    }
    expect(new Set(made.map((each) => each["clientState"])).size).toBe(3);
    expect(await record.subscriptionSecrets()).toEqual(
      expect.arrayContaining(
        (await listed()).map(({ id, clientState }) => expect.objectContaining({ id, clientState })),
      ),
    );
  });

  it("come with a reading of what arrived before them", async () => {
    await keeper()(going);
    expect((await record.nudges()).map(({ mailbox }) => mailbox).sort()).toEqual([...MAILBOXES].sort());
  });

  it("are left alone until less than half of their time is left, then renewed and never lost", async () => {
    const keep = keeper();
    await keep(going);
    const [before] = await listed();
    for (let day = 1; day <= 21; day += 1) {
      later(24 * 60);
      await keep(going);
      expect(await listed()).toHaveLength(3);
    }
    // Each lasts seven days and is renewed every fourth.
    expect([callsOf("POST").length, callsOf("PATCH").length]).toEqual([3, 15]);
    expect((await listed()).map(({ id }) => id)).toContain(before?.id);
  });

  it("are confirmed once after a start, and made anew where Microsoft 365 has lost one meanwhile", async () => {
    await keeper()(going);
    const lost = (await ofHousing())?.subscription?.id ?? "";
    await call("DELETE", `/subscriptions/${lost}`);
    const keep = keeper();
    await keep(going);
    expect(await resources()).toHaveLength(3);
    expect((await ofHousing())?.subscription?.id).not.toBe(lost);
    const calls = graph.exchanges.length;
    await keep(going);
    expect(graph.exchanges.length).toBe(calls);
  });

  it("are renewed or replaced when Microsoft 365 asks for it, whichever instance heard it", async () => {
    const keep = keeper();
    await keep(going);
    const { id } = (await ofHousing())?.subscription ?? { id: "" };
    await record.keepTold({ mailboxes: [], asked: [{ id, asked: "renewal" }] });
    await keep(going);
    expect(callsOf("PATCH")).toHaveLength(1);
    expect((await ofHousing())?.asked).toBeNull();

    await call("DELETE", `/subscriptions/${id}`);
    await record.keepTold({ mailboxes: [HOUSING], asked: [{ id, asked: "replacement" }] });
    await record.keepTold({ mailboxes: [], asked: [{ id, asked: "renewal" }] });
    await keep(going);
    expect(await resources()).toHaveLength(3);
    expect(await ofHousing()).toMatchObject({ asked: null, attempts: 0 });
  });

  it("are given up when the mailbox leaves the council, and when our address is another", async () => {
    const keep = keeper();
    await keep(going);
    const { mailboxes } = aCouncil();
    const fewer = aCouncil({ tenant: record.tenant, mailboxes: mailboxes.slice(1) });
    await useCasesOf({ record, now }).setUpCouncil(fewer);
    await keep(going);
    expect(await resources()).toHaveLength(2);
    expect(await ofHousing()).toBeUndefined();
    expect((await record.nudges()).map(({ mailbox }) => mailbox)).not.toContain(HOUSING);

    const elsewhere = notificationUrl.replace("/api", "/%61pi");
    await keeper({ notificationUrl: elsewhere })(going);
    expect(await resources()).toHaveLength(2);
    expect((await record.subscriptions()).map((each) => each.subscription?.notificationUrl)).toEqual([
      elsewhere,
      elsewhere,
    ]);
  });

  it("stay one for each with two instances at once, at the first time and at every renewal", async () => {
    const other = (await database.open()).of(record.tenant);
    const both = [keeper(), keeper({ record: other })];
    const round = () => Promise.all(both.map((keep) => keep(going)));
    await round();
    expect(await resources()).toHaveLength(3);
    later(4 * 24 * 60);
    await round();
    expect([callsOf("POST").length, (await listed()).length]).toEqual([3, 3]);
  });

  it("do not double when the answer to the making of one was lost", async () => {
    const real = mailSubscriptions();
    const lossy: MailSubscriptions = {
      ...real,
      subscribe: async (wanted) => {
        await real.subscribe(wanted);
        return failed({ code: "unavailable", message: "no answer in time" });
      },
    };
    expect((await keeper({ subscriptions: lossy })(going)).failed).toHaveLength(3);
    expect(await listed()).toHaveLength(3);
    later(1);
    await keeper()(going);
    const kept = (await record.subscriptions()).map((each) => each.subscription?.id);
    expect((await listed()).map(({ id }) => id).sort()).toEqual(kept.sort());
  });

  it("do not double when somebody else took over while one was being made", async () => {
    const real = mailSubscriptions();
    const slow: MailSubscriptions = {
      ...real,
      subscribe: async (wanted) => {
        const made = await real.subscribe(wanted);
        await database.query(
          "update subscription set not_before = not_before + interval '1 s' where tenant = $1 and mailbox = $2",
          [record.tenant, wanted.mailbox],
        );
        return made;
      },
    };
    await keeper({ subscriptions: slow })(going);
    expect([await listed(), (await ofHousing())?.subscription]).toEqual([[], null]);
  });

  it("are made by another instance when the one that had begun has died", async () => {
    const dies: MailSubscriptions = {
      ...mailSubscriptions(),
      subscribe: () => Promise.reject(new Error("the process ends here")),
    };
    await expect(keeper({ subscriptions: dies })(going)).rejects.toThrow("ends here");
    await keeper()(going);
    expect(await resources()).toEqual([]);
    later(6);
    await keeper()(going);
    expect(await resources()).toHaveLength(3);
  });

  it("leave those of another installation alone", async () => {
    const foreign = { mailbox: HOUSING, clientState: "theirs", expiresAt: "2026-04-09T10:00:00.000Z" };
    const theirs = notificationUrl.replace("/api", "/./api");
    await mailSubscriptions().subscribe({ ...foreign, notificationUrl: theirs });
    await keeper()(going);
    expect(await listed()).toHaveLength(4);
  });

  it("say what to do when our address does not answer, rest longer and longer, and come once it does", async () => {
    const deaf = keeper({ notificationUrl: "http://127.0.0.1:9/api/notifications" });
    const first = await deaf(going);
    expect(first.failed[0]?.problem).toMatch(/\(400, ValidationError\).*NOTIFICATION_URL/);
    expect(await deaf(going)).toEqual({ failed: [], mostAttempts: 1 });
    for (const [minutes, attempts] of [
      [0.2, 2],
      [0.5, 3],
      [15, 4],
    ] as const) {
      later(minutes);
      expect((await deaf(going)).failed.map((each) => each.attempts)).toEqual([attempts, attempts, attempts]);
    }
    expect((await ofHousing())?.problem).toContain("NOTIFICATION_URL");
    later(15);
    expect(await keeper()(going)).toEqual({ failed: [], mostAttempts: 0 });
    expect(await ofHousing()).toMatchObject({ attempts: 0, problem: null });
  });

  it("wait as long as Microsoft 365 asks", async () => {
    graph.faults.throttleEvery = 1;
    graph.faults.retryAfterSeconds = 3600;
    const keep = keeper();
    await keep(going);
    const calls = graph.traffic.calls;
    graph.faults.throttleEvery = 0;
    later(59);
    await keep(going);
    expect(graph.traffic.calls).toBe(calls);
    later(2);
    await keep(going);
    expect(await resources()).toHaveLength(3);
  });

  it("are left as they are while nobody has set the council up", async () => {
    const empty = database.store.of(`nobody-${tenants}`);
    expect(await keeper({ record: empty })(going)).toEqual({ failed: [], mostAttempts: 0 });
  });
});
