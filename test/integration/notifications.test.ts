import { request as httpRequest, type ClientRequest } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import { serveApp, type ServedApp } from "../support/app.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const HOUSING = "housing@ashby.example";
const ID = "aaaaaaaa-0000-4000-8000-000000000001";
const SECRET = "the secret of housing";
const BOTH = ["/api/notifications", "/api/notifications/lifecycle"];

const now = testClock("2026-04-08T10:00:00.000Z");
let database: TestDatabase;
let signIn: SignIn;
let record: CaseRecord;
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
  record = database.store.of(`notified-${(tenants += 1)}`);
  await record.lendSubscription(HOUSING, null, now());
  await record.settleSubscription(HOUSING, now(), {
    result: "subscribed",
    subscription: { id: ID, expiresAt: "2026-04-14T10:00:00.000Z" },
    ...{ notificationUrl: "https://standards.council.example/api/notifications", clientState: SECRET },
  });
  // The nudge with which a subscription comes.
  for (const nudge of await record.nudges()) await record.clearNudge(nudge);
  served = await serveApp({ record, signIn, now });
});
afterEach(() => served.close());

const about = (more: object = {}) => ({
  id: "notification",
  subscriptionId: ID,
  subscriptionExpirationDateTime: "2026-04-14T10:00:00.000Z",
  clientState: SECRET,
  changeType: "created",
  tenantId: "84bd8158-6d4d-4958-8b9f-9d6445542f95",
  resource: `Users/11111111-2222-4333-8444-555555555555/Messages/${"A".repeat(152)}`,
  resourceData: {
    "@odata.type": "#Microsoft.Graph.Message",
    "@odata.id": `Users/11111111-2222-4333-8444-555555555555/Messages/${"A".repeat(152)}`,
    "@odata.etag": 'W/"CQAAABYAAADkrWGo7bouTKlsgTZMr9KwAAAUWRHf"',
    id: "A".repeat(152),
  },
  ...more,
});
const forged = (more: object = {}) => about({ clientState: "guessed", ...more });
const post = (payload: unknown, url = "/api/notifications") =>
  served.app.inject({ method: "POST", url, payload: payload as object });
const nudged = async () => (await record.nudges()).map(({ mailbox }) => mailbox);

describe("an address that Microsoft 365 proves", () => {
  const TOKEN =
    "Validation: Testing client+application <reachability> for subscription Request-Id: 1+1=2 & ä €";

  it.each(BOTH)("%s gives the token back as plain text, decoded, and nothing else", async (url) => {
    const answer = await served.app.inject({
      method: "POST",
      url: `${url}?validationToken=${encodeURIComponent(TOKEN)}`,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
    expect([answer.statusCode, answer.body]).toEqual([200, TOKEN]);
    expect(answer.headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
  });

  it("reads a plus as the space that it stands for", async () => {
    const { body } = await served.app.inject({
      method: "POST",
      url: "/api/notifications?validationToken=Validation%3a+Testing+it",
    });
    expect(body).toBe("Validation: Testing it");
  });

  it.each([
    ["a token without end", `validationToken=${"x".repeat(5000)}`],
    ["an empty token", "validationToken="],
    ["two tokens", "validationToken=a&validationToken=b"],
  ])("refuses %s", async (_, query) => {
    const answer = await served.app.inject({ method: "POST", url: `/api/notifications?${query}` });
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: "field-invalid" }]);
  });

  it("takes no notifications with a proof", async () => {
    const answer = await post({ value: [about()] }, "/api/notifications?validationToken=x");
    expect([answer.body, await nudged()]).toEqual(["x", []]);
  });

  it("answers to nothing but a POST", async () => {
    const answer = await served.app.inject("/api/notifications?validationToken=x");
    expect([answer.statusCode, answer.body.includes("x-")]).toEqual([404, false]);
  });
});

describe("a notification", () => {
  it.each(BOTH)("at %s is in the record when it is answered 202, with nothing in the answer", async (url) => {
    const answer = await post({ value: [about()] }, url);
    expect([answer.statusCode, answer.body, await nudged()]).toEqual([202, "", [HOUSING]]);
  });

  it("with a wrong secret, or of a subscription that is not ours, leaves no trace in the record", async () => {
    const wrong = [forged(), about({ subscriptionId: "ffffffff-0000-4000-8000-000000000001" }), null, 7];
    const lifecycle = forged({ lifecycleEvent: "subscriptionRemoved" });
    expect((await post({ value: [...wrong, lifecycle] })).statusCode).toBe(202);
    expect(await nudged()).toEqual([]);
    expect((await record.subscriptions())[0]?.asked).toBeNull();
    expect(served.log()).toContain("were dropped");
    expect(served.log()).not.toContain("guessed");
  });

  it("of another council's subscription nudges nobody here", async () => {
    const other = database.store.of(`${record.tenant}-other`);
    await other.lendSubscription(HOUSING, null, now());
    await other.settleSubscription(HOUSING, now(), {
      result: "subscribed",
      subscription: { id: "bbbbbbbb-0000-4000-8000-000000000002", expiresAt: "2026-04-14T10:00:00.000Z" },
      ...{ notificationUrl: "https://other.example", clientState: "theirs" },
    });
    await post({
      value: [about({ subscriptionId: "bbbbbbbb-0000-4000-8000-000000000002", clientState: "theirs" })],
    });
    expect(await nudged()).toEqual([]);
  });

  it.each([
    ["reauthorizationRequired", "renewal", []],
    ["subscriptionRemoved", "replacement", [HOUSING]],
    ["missed", null, [HOUSING]],
  ])("that says %s asks for a %s and nudges %j", async (lifecycleEvent, asked, mailboxes) => {
    const { changeType, resource, resourceData, ...lifecycle } = about({ lifecycleEvent });
    expect([changeType, typeof resource, typeof resourceData]).toEqual(["created", "string", "object"]);
    expect((await post({ value: [lifecycle] }, BOTH[1])).statusCode).toBe(202);
    expect([(await record.subscriptions())[0]?.asked, await nudged()]).toEqual([asked, mailboxes]);
  });

  it("that is replayed nudges again, and no more than that", async () => {
    await post({ value: [about()] });
    const [first] = await record.nudges();
    for (let time = 0; time < 5; time += 1) await post({ value: [about()] });
    const [last, ...others] = await record.nudges();
    expect(others).toEqual([]);
    expect(last?.nudge).not.toBe(first?.nudge);
    // A reading that began before the replay does not answer it.
    if (first !== undefined) await record.clearNudge(first);
    expect(await nudged()).toEqual([HOUSING]);
  });

  it("comes with a thousand others in one body", async () => {
    const value = Array.from({ length: 1000 }, (_, at) => (at === 700 ? about() : forged()));
    expect(JSON.stringify({ value }).length).toBeGreaterThan(800_000);
    expect((await post({ value })).statusCode).toBe(202);
    expect(await nudged()).toEqual([HOUSING]);
  });

  it("comes with a thousand others at once, genuine and forged, and each is answered", async () => {
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, at) => post({ value: [at % 3 === 0 ? about() : forged()] })),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([202]));
    expect(await nudged()).toEqual([HOUSING]);
    // Neither a line for each, nor one for each that was dropped.
    expect(served.log().trim().split("\n").length).toBeLessThan(5);
  });
});

describe("what is no collection of notifications", () => {
  it.each([
    ["a list", [about()], 400],
    ["a text", '"notification"', 400],
    ["null", "null", 400],
    ["nothing of that name", { values: [about()] }, 400],
    ["a collection that is none", { value: { 0: about() } }, 400],
    ["JSON cut short", '{"value":[', 400],
    ["an empty body", "", 400],
    ["a poisoned prototype", '{"value":[],"__proto__":{"polluted":true}}', 400],
    ["more than two million characters", { value: ["x".repeat(2_200_000)] }, 413],
  ])("is refused: %s", async (_, payload, status) => {
    const answer = await served.app.inject({
      method: "POST",
      url: "/api/notifications",
      headers: { "content-type": "application/json" },
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toHaveProperty("code");
    expect(await nudged()).toEqual([]);
  });

  it("is refused in another form than JSON", async () => {
    for (const type of ["application/xml", "application/x-www-form-urlencoded", "text/html"]) {
      const answer = await served.app.inject({
        method: "POST",
        url: "/api/notifications",
        headers: { "content-type": type },
        payload: JSON.stringify({ value: [about()] }),
      });
      expect(answer.statusCode).toBe(415);
    }
    expect(await nudged()).toEqual([]);
  });
});

describe("while the record cannot be reached", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

  it("genuine notifications are answered 503, so that Microsoft 365 sends them again, and the log is not filled", async () => {
    await served.close();
    let isAway = false;
    const sometimes = async <T>(answer: () => Promise<T>): Promise<T> => {
      if (isAway) throw refused;
      return answer();
    };
    served = await serveApp({
      ...{ signIn, now },
      record: {
        ...record,
        subscriptionSecrets: () => sometimes(() => record.subscriptionSecrets()),
        keepTold: (told) => sometimes(() => record.keepTold(told)),
      },
    });
    expect((await post({ value: [about()] })).statusCode).toBe(202);
    isAway = true;
    const answers = await Promise.all(Array.from({ length: 50 }, () => post({ value: [about()] })));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([503]));
    expect(answers[0]?.headers["retry-after"]).toBe("5");
    expect(served.log().trim().split("\n")).toHaveLength(1);
    isAway = false;
    expect((await post({ value: [about()] })).statusCode).toBe(202);
  });
});

describe("bodies that are announced and never come", () => {
  const announce = (port: number): { request: ClientRequest; answered: Promise<number | undefined> } => {
    const request = httpRequest({
      ...{ host: "127.0.0.1", port, method: "POST", path: "/api/notifications", agent: false },
      headers: { "content-type": "application/json", "content-length": String(2 * 1024 * 1024) },
    });
    const answered = new Promise<number | undefined>((resolve) => {
      request.on("response", (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on("error", () => resolve(undefined));
    });
    request.flushHeaders();
    return { request, answered };
  };

  it("take a bounded room: more are turned away unread, and the room is free again when they are gone", async () => {
    const { port } = new URL(await served.app.listen({ host: "127.0.0.1", port: 0 }));
    const all = Array.from({ length: 17 }, () => announce(Number(port)));
    expect(await Promise.race(all.map((each) => each.answered))).toBe(503);
    for (const { request } of all) request.destroy();
    await Promise.all(all.map((each) => each.answered));
    let status = 503;
    // The server hears a moment later that they are gone; Jest's limit ends the wait if it never does.
    while (status === 503) {
      status = (await post({ value: ["x".repeat(1_900_000)] })).statusCode;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(status).toBe(202);
  });
});
