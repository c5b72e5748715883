import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { serveApp, type ServedApp } from "../support/app.ts";

jest.setTimeout(60_000);

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

describe("the pages", () => {
  beforeAll(async () => {
    await writeFile(join(served.pagesFolder, "taskpane.html"), '<script src="%OFFICE_JS%"></script>');
    await writeFile(join(served.pagesFolder, "tab.1a2b3c4d.js"), "tab");
    await mkdir(join(served.pagesFolder, "assets"));
    await writeFile(join(served.pagesFolder, "assets", "icon-16.png"), "icon");
  });

  it("get the address of office.js that the installation uses", async () => {
    const response = await served.app.inject("/taskpane.html");
    expect(response.body).toBe(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
    expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(response.headers["cache-control"]).toBe("no-cache");
  });

  it("may be framed by Microsoft's hosts and by nobody else", async () => {
    const { headers } = await served.app.inject("/taskpane.html");
    const policy = String(headers["content-security-policy"]);
    const [, ancestors = ""] = /frame-ancestors ([^;]*)/.exec(policy) ?? [];
    expect(ancestors.split(" ").sort()).toEqual(
      [
        "'self'",
        "https://*.cloud.microsoft",
        "https://teams.microsoft.com",
        "https://*.teams.microsoft.com",
        "https://*.microsoft365.com",
        "https://*.office.com",
        "https://outlook.office.com",
        "https://outlook.office365.com",
      ].sort(),
    );
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(policy).toMatch(
      /script-src 'self' https:\/\/appsforoffice.microsoft.com https:\/\/ajax.aspnetcdn.com/,
    );
    expect(policy).toMatch(/connect-src 'self' https:\/\/sign-in.example/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("run the scripts that were built into them, and no other that stands in a page", async () => {
    await writeFile(
      join(served.pagesFolder, "tab.html"),
      '<script>begin()</script><script src="a.js">b()</script>',
    );
    const { headers } = await served.app.inject("/tab.html");
    await rm(join(served.pagesFolder, "tab.html"));
    const [, scripts = ""] = /script-src ([^;]*)/.exec(String(headers["content-security-policy"])) ?? [];
    const digest = createHash("sha256").update("begin()").digest("base64");
    expect(scripts.match(/'sha256-[^']*'/g)).toEqual([`'sha256-${digest}'`]);
  });

  it("are sent again only when they are new, with a policy that holds for what the browser has", async () => {
    const first = await served.app.inject("/taskpane.html");
    const again = await served.app.inject({
      url: "/taskpane.html",
      // As a proxy that makes answers small gives it back.
      headers: { "if-none-match": `W/${String(first.headers.etag)}` },
    });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
    const other = await served.app.inject({
      url: "/taskpane.html",
      headers: { "if-none-match": '"another"' },
    });
    expect(other.statusCode).toBe(200);
  });

  it("are kept for ever when named by their content, and asked for again otherwise", async () => {
    const cacheOf = async (url: string) => (await served.app.inject(url)).headers["cache-control"];
    expect(await cacheOf("/tab.1a2b3c4d.js")).toBe("public, max-age=31536000, immutable");
    expect(await cacheOf("/assets/icon-16.png")).toBe("no-cache");
  });

  it("say what to do when they are not built", async () => {
    const response = await served.app.inject("/tab.html");
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain("npm run build");
  });

  it("are all that is given out: no file beside them, and no list of them", async () => {
    for (const url of [
      "/../package.json",
      "/..%2fpackage.json",
      "/%2e%2e/package.json",
      "/assets/../../etc/passwd",
      "/assets/",
      "/assets",
      "/.env",
      "/nothing.html",
    ]) {
      const { statusCode } = await served.app.inject(url);
      expect([url, statusCode >= 400 && statusCode < 500]).toEqual([url, true]);
    }
  });

  it("are at the tab when somebody opens the bare address", async () => {
    const response = await served.app.inject("/");
    expect([response.statusCode, response.headers.location]).toEqual([302, "/tab.html"]);
  });

  it("leave a plugin's pages their own headers", async () => {
    const other = await serveApp({
      plugins: [
        async (app) => {
          app.get("/microsoft/page", async (_request, reply) =>
            reply.header("content-security-policy", "default-src *").send("page"),
          );
        },
      ],
    });
    const { headers } = await other.app.inject("/microsoft/page");
    expect(headers["content-security-policy"]).toBe("default-src *");
    await other.close();
  });
});
