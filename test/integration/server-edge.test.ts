import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { routesOf, serveApp, type ServedApp } from "../support/app.ts";
import { forgedTokens } from "../support/forged-tokens.ts";

jest.setTimeout(60_000);

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

const ask = (method: "GET" | "POST", url: string, headers: Record<string, string> = {}, payload?: unknown) =>
  served.app.inject({
    method,
    url,
    headers,
    ...(payload === undefined ? {} : { payload: payload as object }),
  });
const signedIn = async () => ({ authorization: `Bearer ${await served.token()}` });

describe("somebody who is not signed in", () => {
  it("gets nothing from any route, however it is asked", async () => {
    const routes = (await routesOf(served.app)).filter((each) => !each.open);
    expect(routes.length).toBeGreaterThan(7);
    for (const { method, url } of routes) {
      for (const headers of [{}, { authorization: "" }, { authorization: "Basic b2ZmaWNlcjpwYXNz" }]) {
        const response = await ask(method, url, headers, method === "POST" ? {} : undefined);
        expect([method, url, response.statusCode]).toEqual([method, url, 401]);
        expect(response.json()).toMatchObject({ code: "not-signed-in" });
        expect(response.headers["www-authenticate"]).toContain("Bearer");
      }
    }
  });

  it("gets nothing with a HEAD, and nothing by another spelling of the address", async () => {
    for (const url of ["/api/cases", "/api/council", "/api/set-aside"]) {
      expect((await served.app.inject({ method: "HEAD", url })).statusCode).toBe(401);
    }
    for (const url of [
      "/api/cases/",
      "/API/cases",
      "//api/cases",
      "/api//cases",
      "/api/cases%2f",
      "/api/./cases",
    ]) {
      expect((await ask("GET", url)).statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it("gets nothing with a forged token on any route, and no server error", async () => {
    const forged = await forgedTokens(served.signIn);
    const routes = (await routesOf(served.app)).filter((each) => !each.open);
    const wrong: string[] = [];
    for (const { method, url } of routes) {
      for (const { what, token, refusal } of forged) {
        const payload = method === "POST" ? {} : undefined;
        const { statusCode } = await ask(method, url, { authorization: `Bearer ${token}` }, payload);
        const expected = refusal === "not-allowed" ? 403 : 401;
        if (statusCode !== expected) wrong.push(`${method} ${url}, ${what}: ${statusCode}`);
      }
    }
    expect(forged.length * routes.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});

describe("a request that is not as it should be", () => {
  const letter = {
    key: "a-key-of-its-own",
    channel: "letter",
    authority: "north",
    service: "housing",
    receivedOn: "2026-04-02",
    senderName: "A Resident",
    subject: "Damp",
    kind: "enquiry",
    complexity: "ordinary",
  };

  it.each([
    [
      "POST",
      "/api/letters",
      { ...letter, receivedOn: "2 April" },
      "receivedOn",
      "a date written like 2026-04-02",
    ],
    ["POST", "/api/letters", { ...letter, channel: "pigeon" }, "channel", "one of letter, fax, call-back"],
    ["POST", "/api/letters", { ...letter, subject: "" }, "subject", "must not be empty"],
    ["POST", "/api/letters", { ...letter, senderName: undefined }, "senderName", "is missing"],
    [
      "POST",
      "/api/letters",
      { ...letter, senderName: "x".repeat(201) },
      "senderName",
      "at most 200 characters",
    ],
    ["POST", "/api/letters", { ...letter, key: "short" }, "key", "at least 8 characters"],
    ["POST", "/api/letters", { ...letter, subject: 7 }, "subject", "must be a text"],
    ["POST", "/api/letters", [], "", "must be an object"],
    ["POST", "/api/cases/HS-1/events", { key: "12345678" }, "fact", "is missing"],
    [
      "POST",
      "/api/cases/HS-1/events",
      { key: "12345678", fact: { type: "praised" } },
      "fact.type",
      "must be one of acknowledged",
    ],
    [
      "POST",
      "/api/cases/HS-1/events",
      { key: "12345678", fact: { type: "complexityChanged", complexity: "complex", reason: "" } },
      "fact.reason",
      "must not be empty",
    ],
    [
      "POST",
      "/api/cases/HS-1/events",
      { key: "12345678", fact: { type: "takenOn", owner: { id: "x" } } },
      "fact.owner.name",
      "is missing",
    ],
    [
      "POST",
      "/api/cases/HS-1/events",
      { key: "12345678", fact: { type: "withdrawn", withdraws: 1 } },
      "fact.withdraws",
      "2 or more",
    ],
    ["POST", "/api/messages/start-clock", { mailbox: "a@b.example" }, "messageId", "is missing"],
    ["GET", "/api/messages", undefined, "messageId", "is missing"],
    ["GET", "/api/cases?limit=many", undefined, "limit", "must be a whole number"],
    ["GET", "/api/cases?limit=1000", undefined, "limit", "200 or less"],
    ["GET", "/api/cases?list=lost", undefined, "list", "must be one of open"],
    ["GET", "/api/cases?channel=pigeon", undefined, "channel", "must be one of email"],
    ["GET", "/api/compliance", undefined, "period", "is missing"],
    ["GET", "/api/cases?search=a%00b", undefined, "search", "(NUL)"],
    ["GET", "/api/cases/HS-%00", undefined, "reference", "(NUL)"],
    ["GET", "/api/messages?messageId=%3Ca%00b%3E", undefined, "messageId", "(NUL)"],
    ["POST", "/api/letters", { ...letter, key: "a-key-\0-of-its-own" }, "key", "(NUL)"],
    [
      "POST",
      "/api/cases/HS-1/events",
      { key: "12345678", fact: { type: "notFromPublic", reason: "a\0b" } },
      "fact.reason",
      "(NUL)",
    ],
  ] as const)("%s %s with %j names the field %s", async (method, url, payload, field, words) => {
    const response = await ask(method, url, await signedIn(), payload);
    const problem = response.json() as { code: string; message: string; field?: string };
    expect([response.statusCode, problem.code, problem.field ?? ""]).toEqual([400, "field-invalid", field]);
    expect(problem.message).toContain(words);
  });

  it("is a Problem when it is not JSON, is too large, or is something else", async () => {
    const send = async (payload: string, type: string) => {
      const headers = { ...(await signedIn()), "content-type": type };
      const response = await served.app.inject({ method: "POST", url: "/api/letters", headers, payload });
      return [response.statusCode, (response.json() as { code: string }).code];
    };
    expect(await send("{", "application/json")).toEqual([400, "body-unreadable"]);
    expect(await send("", "application/json")).toEqual([400, "body-unreadable"]);
    expect(await send('{"__proto__":{"x":1}}', "application/json")).toEqual([400, "body-unreadable"]);
    expect(await send(JSON.stringify({ subject: "x".repeat(70_000) }), "application/json")).toEqual([
      413,
      "body-too-large",
    ]);
    expect(await send("<letter/>", "application/xml")).toEqual([415, "body-not-json"]);
  });

  it("is a Problem when there is nothing at that address", async () => {
    for (const url of ["/api", "/api/nothing", "/api/cases/HS-1/nothing", "/api/%zz"]) {
      const response = await ask("GET", url, await signedIn());
      expect([url, response.statusCode >= 400 && response.statusCode < 500]).toEqual([url, true]);
      expect(response.json()).toHaveProperty("code");
    }
    expect((await ask("POST", "/api/council", await signedIn(), {})).json()).toMatchObject({
      code: "no-such-address",
    });
  });
});

describe("an error inside", () => {
  it("goes out as a Problem with a number, without a word of what it was", async () => {
    const response = await ask("GET", "/api/council", await signedIn());
    const problem = response.json() as { code: string; message: string };
    expect([response.statusCode, problem.code]).toEqual([500, "unexpected"]);
    expect(response.body).not.toMatch(/asked for|at .*\.ts|node_modules/);
    const [number] = /[0-9a-f-]{36}/.exec(problem.message) ?? [];
    expect(served.log()).toContain(String(number));
  });
});

describe("the log", () => {
  it("holds no token, and nothing of what was asked for", async () => {
    const token = await served.token();
    const url = "/api/cases?search=Mrs%20Whittaker&limit=none";
    await served.app.inject({ url, headers: { authorization: `Bearer ${token}` } });
    await ask("GET", `/api/messages?messageId=${encodeURIComponent("<private@mail.example>")}`, {
      authorization: `Bearer ${token}`,
    });
    expect(served.log()).toContain("/api/cases");
    for (const secret of [token, token.split(".")[2] ?? "?", "Whittaker", "private@mail", "Bearer"]) {
      expect(served.log()).not.toContain(secret);
    }
  });
});

describe("an answer of the API", () => {
  it("is kept nowhere and framed nowhere", async () => {
    for (const url of ["/api/client-settings", "/api/cases", "/api/nothing"]) {
      const { headers } = await served.app.inject(url);
      expect([url, headers["cache-control"]]).toEqual([url, "no-store"]);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("tells a browser how to sign in, and no secret", async () => {
    const response = await served.app.inject("/api/client-settings");
    expect(response.json()).toEqual({
      signIn: {
        authority: "https://sign-in.example/council",
        clientId: "99999999-8888-4777-8666-555555555555",
        scope: "api://99999999-8888-4777-8666-555555555555/access_as_user",
        protocol: "AAD",
      },
      officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      version: "0.0.0-test",
    });
  });

  it("says that the service is troubled when its record cannot be reached", async () => {
    const response = await served.app.inject("/api/health");
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ status: "troubled", record: { reachable: false } });
  });
});

describe("when the sign-in service is away", () => {
  it("says to try again, and lets nobody in", async () => {
    const other = await serveApp();
    const token = await other.token();
    other.signIn.goAway();
    const response = await other.app.inject({
      url: "/api/council",
      headers: { authorization: `Bearer ${token}` },
    });
    expect([response.statusCode, (response.json() as { code: string }).code]).toEqual([
      503,
      "sign-in-unavailable",
    ]);
    expect(response.headers["retry-after"]).toBe("30");
    await other.close();
  });
});
