import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { routesOf, serveApp, type ServedApp } from "../support/app.ts";

jest.setTimeout(60_000);

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

describe("the description of the API", () => {
  it("is OpenAPI 3.1 and names every route", async () => {
    const response = await served.app.inject("/api/openapi.json");
    const description = response.json() as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(response.statusCode).toBe(200);
    expect(description.openapi).toBe("3.1.0");
    const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.sort()).toEqual([
      "GET /api/cases",
      "GET /api/cases/{reference}",
      "GET /api/client-settings",
      "GET /api/compliance",
      "GET /api/compliance/practice",
      "GET /api/compliance/trend",
      "GET /api/council",
      "GET /api/desk",
      "GET /api/first-look",
      "GET /api/health",
      "GET /api/live",
      "GET /api/mailboxes",
      "GET /api/messages",
      "GET /api/messages/link",
      "GET /api/next-due",
      "GET /api/notices",
      "GET /api/people",
      "GET /api/reply-templates",
      "GET /api/services",
      "GET /api/set-aside",
      "GET /api/standards",
      "GET /api/views",
      "POST /api/calendars",
      "POST /api/calendars/preview",
      "POST /api/cases/events",
      "POST /api/cases/{reference}/answer-begun",
      "POST /api/cases/{reference}/events",
      "POST /api/cases/{reference}/follow",
      "POST /api/cases/{reference}/here",
      "POST /api/cases/{reference}/merge",
      "POST /api/cases/{reference}/snooze",
      "POST /api/letters",
      "POST /api/mailboxes/acknowledgement-preview",
      "POST /api/mailboxes/writing",
      "POST /api/messages/before-sending",
      "POST /api/messages/bring-in",
      "POST /api/messages/start-clock",
      "POST /api/notices/switch",
      "POST /api/notices/test",
      "POST /api/notifications",
      "POST /api/notifications/lifecycle",
      "POST /api/people/absences",
      "POST /api/people/absences/cancel",
      "POST /api/reply-templates",
      "POST /api/services/allow-list",
      "POST /api/services/team",
      "POST /api/set-aside/looked-after",
      "POST /api/standards/drafts",
      "POST /api/standards/drafts/adopt",
      "POST /api/standards/drafts/approve",
      "POST /api/standards/drafts/ask-withdrawal",
      "POST /api/standards/drafts/discard",
      "POST /api/standards/drafts/keep",
      "POST /api/standards/drafts/look",
      "POST /api/standards/drafts/preview",
      "POST /api/standards/drafts/withdraw",
      "POST /api/views",
      "POST /api/views/remove",
    ]);
  });

  it("leaves open only what must be known before anybody is signed in", async () => {
    const open = (await routesOf(served.app)).filter((each) => each.open).map((each) => each.url);
    expect(open.sort()).toEqual([
      "/api/client-settings",
      "/api/health",
      "/api/notifications",
      "/api/notifications/lifecycle",
    ]);
  });

  it("gives each route a summary, an answer and, behind the sign-in, a Problem", async () => {
    const { paths } = (await served.app.inject("/api/openapi.json")).json() as {
      paths: Record<
        string,
        Record<string, { summary?: string; responses: Record<string, unknown>; security?: unknown }>
      >;
    };
    const poor = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(
          ([, { summary, responses, security }]) =>
            !summary || !("200" in responses) || (security !== undefined && !("4XX" in responses)),
        )
        .map(([method]) => `${method} ${path}`),
    );
    expect(poor).toEqual([]);
  });

  it("is said to nobody what stands outside it: a plugin's routes are not in it", async () => {
    const other = await serveApp({
      plugins: [
        async (app) => {
          app.get("/microsoft/somewhere", async () => "there");
        },
      ],
    });
    expect((await other.app.inject("/microsoft/somewhere")).body).toBe("there");
    expect((await routesOf(other.app)).some((each) => each.url.startsWith("/microsoft"))).toBe(false);
    await other.close();
  });
});
