import { get } from "node:https";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { generate } from "selfsigned";
import { useCasesOf } from "../../src/application/compose.ts";
import { readSettings, type Settings } from "../../src/server/settings.ts";
import { startService } from "../../src/server/start.ts";
import { aCouncil } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { startGovUk, withExtraDay } from "../support/gov-uk.ts";
import { startSignIn, TENANT, CLIENT, ISSUER, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const now = (): string => new Date().toISOString();
let database: TestDatabase;
let signIn: SignIn;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
  await useCasesOf({ record: database.store.of("council"), now }).setUpCouncil(aCouncil());
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});

const settings = (change: Record<string, string> = {}): Settings => {
  const read = readSettings({
    TENANT_ID: TENANT,
    CLIENT_ID: CLIENT,
    ISSUER,
    JWKS_URI: signIn.jwksUri,
    DATABASE_URL: database.url,
    PORT: "0",
    LOG_LEVEL: "silent",
    BANK_HOLIDAYS_URL: "",
    ...change,
  });
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};

const statusOverTls = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });

describe("the service as a whole", () => {
  it("starts from its settings, finds the only council in the record, and lets its officers in", async () => {
    const service = await startService(settings());
    const token = await signIn.token({ id: "officer-1", name: "Priya Shah" });
    const response = await fetch(`${service.address}/api/council`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([response.status, await response.json()]).toMatchObject([200, { name: "Ashby and Borrow" }]);
    await service.close();
    await expect(fetch(`${service.address}/api/health`)).rejects.toThrow();
  });

  it("stops once, however often it is told to", async () => {
    const service = await startService(settings());
    await Promise.all([service.close(), service.close()]);
    await service.close();
  });

  it("speaks https with the certificate that it is given", async () => {
    const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
    const service = await startService(settings(), { tls: { cert, key } });
    const status = await statusOverTls(`${service.address}/api/health`).finally(() => service.close());
    expect([new URL(service.address).protocol, status]).toEqual(["https:", 200]);
  });

  it("goes on, and says that it is troubled, while Microsoft 365 cannot be reached", async () => {
    const away = "http://127.0.0.1:4399";
    const change = {
      CLIENT_SECRET: "s",
      GRAPH_BASE_URL: away,
      TOKEN_ENDPOINT: `${away}/token`,
      POLL_SECONDS: "1",
    };
    const service = await startService(settings(change));
    const problems = async (): Promise<number> =>
      (await service.record.positions()).filter((each) => each.problem !== null).length;
    // Each of the three mailboxes notes its own trouble; Jest's limit ends the wait if one never does.
    while ((await problems()) < 3) await new Promise((resolve) => setImmediate(resolve));
    const health = await (await fetch(`${service.address}/api/health`)).json();
    expect(health).toMatchObject({ status: "troubled", mailboxes: { watched: 3, fresh: 0 } });
    await service.close();
  });

  it("fetches the bank holidays once it runs, and counts by them", async () => {
    const govUk = await startGovUk();
    govUk.answer(withExtraDay("2027-02-10", "Royal birth"));
    const service = await startService(settings({ BANK_HOLIDAYS_URL: govUk.url }));
    const lastReason = async (): Promise<string | undefined> =>
      (await service.record.revisions()).at(-1)?.because;
    // Jest's limit ends the wait if it never comes.
    while ((await service.record.revisions()).length < 2)
      await new Promise((resolve) => setImmediate(resolve));
    expect(await lastReason()).toMatch(/^Bank holidays as GOV.UK published them on /);
    await service.close();
    await govUk.close();
  });

  it("gives the port and the record back when the port is taken", async () => {
    const first = await startService(settings());
    const { port } = new URL(first.address);
    await expect(startService(settings({ PORT: port }))).rejects.toMatchObject({ code: "EADDRINUSE" });
    await first.close();
  });
});
