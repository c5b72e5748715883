import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import { routesOf, serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil, aMessage } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let useCases: UseCases;
let signIn: SignIn;
let served: ServedApp;
let tenants = 0;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});
beforeEach(async () => {
  record = database.store.of(`served-${(tenants += 1)}`);
  useCases = useCasesOf({ record, now });
  await useCases.setUpCouncil(aCouncil({ tenant: record.tenant }));
  served = await serveApp({ record, useCases, now, signIn });
});
afterEach(() => served.close());

describe("the service with its record", () => {
  it("answers every route in the shape that its description promises", async () => {
    expect(await useCases.receiveMail([aMessage()])).toMatchObject({ ok: true });
    const authorization = `Bearer ${await served.token()}`;
    const queries: Readonly<Record<string, string>> = {
      "/api/messages": "?messageId=%3C1%40resident.example%3E",
      "/api/first-look": "?messageId=%3C1%40resident.example%3E",
      "/api/messages/link": `?messageId=%3C1%40resident.example%3E&mailbox=${aMessage().mailbox}`,
      "/api/compliance": "?period=2026-Q2",
      "/api/compliance/trend": "?length=month",
      "/api/compliance/practice": "?period=2026-Q2",
    };
    // What tells of changes goes on for as long as somebody listens.
    const gets = (await routesOf(served.app)).filter(
      (each) => each.method === "GET" && each.url !== "/api/live",
    );
    const statuses = await Promise.all(
      gets.map(async ({ url }) => {
        const response = await served.app.inject({
          url: url + (queries[url] ?? ""),
          headers: { authorization },
        });
        return [url, response.statusCode];
      }),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it("is well when its mailboxes were read lately, and troubled when one was not", async () => {
    const watched = await serveApp({
      record,
      useCases,
      now,
      signIn,
      settings: {
        graph: {
          baseUrl: "https://graph.example",
          tokenEndpoint: "https://x.example",
          scope: "s",
          clientId: "c",
          clientSecret: "s",
        },
      },
    });
    const health = async () => (await watched.app.inject("/api/health")).json() as unknown;
    expect(await health()).toMatchObject({
      status: "troubled",
      mailboxes: { watched: 3, fresh: 0, oldestReadAt: null },
    });
    for (const { address } of (await record.council())?.mailboxes ?? []) {
      for (const folder of ["inbox", "sent"]) {
        await record.keepCursor(
          { mailbox: address, folder },
          { cursor: "1", messages: 1, caughtUp: true, readAt: now() },
        );
      }
    }
    expect(await health()).toMatchObject({
      status: "well",
      mailboxes: { watched: 3, fresh: 3, oldestReadAt: now() },
    });
    await record.noteProblem("housing@ashby.example", "sent", "The service may not read this mailbox.");
    expect(await health()).toMatchObject({ status: "troubled", mailboxes: { fresh: 2 } });
    expect(JSON.stringify(await health())).not.toContain("@");
    await watched.close();
  });

  it("shows what was set aside", async () => {
    await record.setAside({
      mailbox: "housing@ashby.example",
      item: "graph-odd",
      reason: "It has no sender and no date.",
    });
    const headers = { authorization: `Bearer ${await served.token()}` };
    const response = await served.app.inject({ url: "/api/set-aside", headers });
    expect(response.json()).toMatchObject({
      mail: [
        {
          mailbox: "housing@ashby.example",
          item: "graph-odd",
          reason: "It has no sender and no date.",
          tries: 1,
        },
      ],
      unsettled: [],
    });
  });

  it("says that nothing has been set up, where nothing has", async () => {
    const empty = database.store.of(`empty-${tenants}`);
    const other = await serveApp({
      record: empty,
      useCases: useCasesOf({ record: empty, now }),
      now,
      signIn,
    });
    const headers = { authorization: `Bearer ${await other.token()}` };
    const response = await other.app.inject({ url: "/api/council", headers });
    expect([response.statusCode, (response.json() as { code: string }).code]).toEqual([409, "not-set-up"]);
    await other.close();
  });
});
