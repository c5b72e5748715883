import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { eventScriptFor } from "../../src/server/event-files.ts";
import { serveApp, type ServedApp } from "../support/app.ts";

jest.setTimeout(60_000);

const OWN = "https://standards.council.example";

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

describe("the script of the events", () => {
  it("says what to do while it is not built", async () => {
    const response = await served.app.inject("/events.js");
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain("npm run build");
  });

  it("gets the address of the service, for it has no page to ask, and is asked for again each time", async () => {
    await writeFile(join(served.pagesFolder, "events.js"), 'const a="%PUBLIC_URL%";');
    const response = await served.app.inject("/events.js");
    expect(response.body).toBe(`const a="${OWN}";`);
    expect(response.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(response.headers["cache-control"]).toBe("no-cache");
  });

  it.each(['"', "'", "`"])("reads the address whole whatever stands in it, quoted by %s", (quote) => {
    const address = "https://a.example/it's${x}\"`\\$&";
    const script = eventScriptFor(address, `return ${quote}%PUBLIC_URL%${quote}`);
    expect(new Function(script)()).toBe(address);
  });

  it("is the one that classic Outlook lets sign in", async () => {
    const response = await served.app.inject("/.well-known/microsoft-officeaddins-allowed.json");
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toMatch(/^application\/json/);
    expect(response.json()).toEqual({ allowed: [`${OWN}/events.js`] });
  });

  it("stands in a page with office.js for the programs that want one", async () => {
    await writeFile(join(served.pagesFolder, "events.html"), '<script src="%OFFICE_JS%"></script>');
    const response = await served.app.inject("/events.html");
    expect(response.body).toContain("https://appsforoffice.microsoft.com/");
    expect(response.headers["cache-control"]).toBe("no-cache");
  });
});

describe("classic Outlook, which asks before it lets the script speak with the service", () => {
  const ask = (origin: string | undefined, url = "/api/messages/before-sending") =>
    served.app.inject({
      method: "OPTIONS",
      url,
      headers: {
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, Content-Length, Content-Type",
        ...(origin === undefined ? {} : { origin }),
      },
    });

  it.each([OWN, `${OWN}/`])("may, from our own origin as it writes it: %s", async (origin) => {
    const { statusCode, headers } = await ask(origin);
    expect(statusCode).toBe(204);
    expect(headers["access-control-allow-origin"]).toBe(origin);
    expect(headers["access-control-allow-methods"]).toBe("GET, POST");
    const allowed = String(headers["access-control-allow-headers"]).split(", ");
    for (const name of ["authorization", "content-length", "content-type"]) expect(allowed).toContain(name);
    expect(headers["vary"]).toBe("Origin");
  });

  it.each([
    "https://elsewhere.example",
    "https://standards.council.example.elsewhere.example",
    "http://standards.council.example",
    "null",
    undefined,
  ])("may not from another: %s", async (origin) => {
    const { statusCode, headers } = await ask(origin);
    expect(statusCode).toBe(404);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("hears the answer itself too, also a refusal", async () => {
    const url = "/api/council";
    const own = await served.app.inject({ url, headers: { origin: `${OWN}/` } });
    expect(own.statusCode).toBe(401);
    expect(own.headers["access-control-allow-origin"]).toBe(`${OWN}/`);
    const other = await served.app.inject({ url, headers: { origin: "https://elsewhere.example" } });
    expect(other.headers["access-control-allow-origin"]).toBeUndefined();
    const without = await served.app.inject(url);
    expect(without.headers["access-control-allow-origin"]).toBeUndefined();
  });
});
