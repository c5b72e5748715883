import { describe, expect, it } from "@jest/globals";
import { lookAtService } from "../../../src/cli/package-check.ts";

const COUNCIL = { domain: "standards.example.gov.uk", clientId: "3c7b9e1a-0d42-4f6e-8b1f-9a5d2c8e7f31" };
const ORIGIN = `https://${COUNCIL.domain}`;
const ALLOWED = "/.well-known/microsoft-officeaddins-allowed.json";

const GOOD: Readonly<Record<string, unknown>> = {
  [ALLOWED]: { allowed: [`${ORIGIN}/events.js`] },
  "/api/client-settings": { signIn: { clientId: COUNCIL.clientId } },
};

/** A service that answers everything as it should, but for what is given. */
const serviceWith = (other: Readonly<Record<string, Response | Error>>): typeof fetch =>
  (async (address: string) => {
    const path = address.slice(ORIGIN.length);
    const given = other[path];
    if (given instanceof Error) throw given;
    return given ?? new Response(JSON.stringify(GOOD[path] ?? ""));
  }) as unknown as typeof fetch;

const amiss = async (other: Readonly<Record<string, Response | Error>>) =>
  (await lookAtService(COUNCIL, serviceWith(other))).filter(({ problem }) => problem !== null);

describe("asking the service for what the two files name", () => {
  it("is content where everything answers", async () => {
    expect(await amiss({})).toEqual([]);
  });

  it("asks for pages, scripts, the list for classic Outlook and every picture, each once", async () => {
    const paths = (await lookAtService(COUNCIL, serviceWith({}))).map(({ path }) => path);
    for (const path of [
      "/taskpane.html",
      "/events.html",
      "/events.js",
      "/tab.html",
      "/sign-in.html",
      ALLOWED,
    ])
      expect(paths).toContain(path);
    expect(paths).toContain("/assets/acknowledge-16.png");
    expect(paths).toContain("/assets/icon-144.png");
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("tells what is not there, and what can not be reached", async () => {
    const found = await amiss({
      "/events.js": new Response("", { status: 503 }),
      "/tab.html": new Error("certificate has expired"),
    });
    expect(found).toEqual([
      { path: "/events.js", problem: "is answered with 503" },
      { path: "/tab.html", problem: "can not be reached: certificate has expired" },
    ]);
  });

  it("tells when the service believes that it lies elsewhere, or signs in as another application", async () => {
    const found = await amiss({
      [ALLOWED]: new Response(JSON.stringify({ allowed: ["https://localhost:3000/events.js"] })),
      "/api/client-settings": new Response(JSON.stringify({ signIn: { clientId: "another" } })),
    });
    expect(found.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("PUBLIC_URL"),
      expect.stringContaining("CLIENT_ID"),
    ]);
  });
});
