import { createServer, type AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import { readSettings } from "../../src/server/settings.ts";
import { startService, type RunningService } from "../../src/server/start.ts";
import { aCouncil } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { mailFromResident } from "../support/graph-mail.ts";
import { graphEnvironment, startGraph, type GraphOrigin } from "../support/graph-origin.ts";
import { CLIENT, ISSUER, startSignIn, TENANT, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const HOUSING = "housing@ashby.example";
const MAILBOXES = [HOUSING, "revenues@ashby.example", "housing@borrow.example"];
const now = (): string => new Date().toISOString();

let database: TestDatabase;
let signIn: SignIn;
let graph: GraphOrigin;
const running: RunningService[] = [];
let mails = 0;

beforeAll(async () => {
  signIn = await startSignIn();
});
afterAll(() => signIn.close());
beforeEach(async () => {
  database = await openTestDatabase(now);
  await useCasesOf({ record: database.store.of("council"), now }).setUpCouncil(aCouncil());
  graph = await startGraph({ mailboxes: MAILBOXES.map((address) => ({ name: "M", address })) });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
  const departures = graph.departures();
  await graph.close();
  await database.close();
  expect(departures).toEqual([]);
});

const freePort = async (): Promise<number> => {
  const listener = createServer();
  await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
  const { port } = listener.address() as AddressInfo;
  await new Promise((closed) => listener.close(closed));
  return port;
};

/** Nobody would wait for the polling: once an hour. */
const start = async (change: Record<string, string> = {}): Promise<RunningService> => {
  const port = await freePort();
  const read = readSettings({
    TENANT_ID: TENANT,
    CLIENT_ID: CLIENT,
    ISSUER,
    JWKS_URI: signIn.jwksUri,
    DATABASE_URL: database.url,
    PORT: String(port),
    LOG_LEVEL: "silent",
    BANK_HOLIDAYS_URL: "",
    POLL_SECONDS: "3600",
    NOTIFICATION_URL: `http://127.0.0.1:${port}/api/notifications`,
    ...graphEnvironment(graph),
    ...change,
  });
  if (!read.ok) throw new Error(read.failure.message);
  const service = await startService(read.value);
  running.push(service);
  return service;
};

/** Jest's limit ends the wait if it never comes to that. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};
const cases = () => database.store.of("council").countCases({}, now(), 1_000);
const deliver = (mailbox = HOUSING): void => {
  mails += 1;
  const to = [{ name: "Housing", address: mailbox }];
  graph.world.deliver(mailFromResident(mails, { mailbox, to, receivedAt: now() }));
};
const isQuiet = async (): Promise<boolean> => {
  const record = database.store.of("council");
  const [subscriptions, nudges] = await Promise.all([record.subscriptions(), record.nudges()]);
  return subscriptions.filter((each) => each.subscription !== null).length === 3 && nudges.length === 0;
};
const subscriptionOfHousing = async (): Promise<string> =>
  (await database.store.of("council").subscriptions()).find(({ mailbox }) => mailbox === HOUSING)
    ?.subscription?.id ?? "";

describe("a service that Microsoft 365 tells of mail", () => {
  it("has the case of a new mail without waiting for the next round, and leaves no nudge", async () => {
    await start();
    await until(isQuiet);
    deliver();
    await until(async () => (await cases()) === 1);
    deliver("housing@borrow.example");
    deliver();
    await until(async () => (await cases()) === 3);
    await until(isQuiet);
  });

  it("reads what came while it was down, and keeps its subscriptions", async () => {
    const first = await start();
    await until(isQuiet);
    const before = graph.subscriptions
      .all()
      .map(({ id }) => id)
      .sort();
    await first.close();
    running.splice(0);
    deliver();
    await start({
      PORT: new URL(first.address).port,
      NOTIFICATION_URL: `${first.address}/api/notifications`,
    });
    await until(async () => (await cases()) === 1);
    expect(
      graph.subscriptions
        .all()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(before);
  });

  it("shares the subscriptions with a second instance, whichever of them is told", async () => {
    const [first, second] = [await start(), await start()];
    expect(first.address).not.toBe(second.address);
    await until(isQuiet);
    deliver();
    await until(async () => (await cases()) === 1);
    await until(isQuiet);
  });

  it("makes a subscription anew when Microsoft 365 removed it, and reads what it was not told of meanwhile", async () => {
    await start();
    await until(isQuiet);
    const removed = await subscriptionOfHousing();
    graph.subscriptions.lifecycle(removed, "subscriptionRemoved");
    deliver();
    await until(async () => (await cases()) === 1);
    await until(async () => (await subscriptionOfHousing()) !== removed);
    await until(async () => graph.subscriptions.all().length === 3 && (await isQuiet()));
    deliver();
    await until(async () => (await cases()) === 2);
  });

  it("renews a subscription when Microsoft 365 asks for it, and reads a mailbox of which it was not told", async () => {
    await start();
    await until(isQuiet);
    const id = await subscriptionOfHousing();
    const renewals = () => graph.exchanges.filter(({ method }) => method === "PATCH").length;
    graph.subscriptions.lifecycle(id, "reauthorizationRequired");
    await until(async () => renewals() === 1);

    graph.faults.notifications = ({ kind }) => (kind === "missed" ? ["now"] : []);
    deliver();
    await graph.subscriptions.settled();
    graph.subscriptions.lifecycle(id, "missed");
    await until(async () => (await cases()) === 1);
  });

  it("makes one case of a mail of which it is told twice, late, and after the next one", async () => {
    await start();
    await until(isQuiet);
    let tellFirst: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (tellFirst = resolve));
    graph.faults.notifications = ({ number }) => (number === 1 ? [first, first] : ["now", "now"]);
    deliver();
    deliver();
    await until(async () => (await cases()) === 2);
    tellFirst();
    await graph.subscriptions.settled();
    await until(isQuiet);
    expect(await cases()).toBe(2);
  });

  it("goes on reading when its address cannot be reached, and keeps what is wrong", async () => {
    await start({ NOTIFICATION_URL: "http://127.0.0.1:9/api/notifications", POLL_SECONDS: "1" });
    deliver();
    await until(async () => (await cases()) === 1);
    const problems = async () =>
      (await database.store.of("council").subscriptions()).map(({ problem }) => problem ?? "");
    await until(
      async () => (await problems()).filter((each) => each.includes("NOTIFICATION_URL")).length === 3,
    );
  });
});
