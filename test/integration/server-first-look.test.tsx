import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import type { Looked } from "../../src/taskpane/first-look/ask.ts";
import { FromTree } from "../../src/ui/countdown/FromTree.tsx";
import { viewOfCase } from "../../src/ui/first-picture/first-view.ts";
import { paneTree } from "../../src/ui/first-picture/pane-tree.ts";
import { createApi, type Api } from "../../src/ui/api/api.ts";
import { serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil, aMessage, OFFICER } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const NOW = "2026-04-09T09:00:00.000Z";
const now = testClock(NOW);
let database: TestDatabase;
let signIn: SignIn;
let record: CaseRecord;
let useCases: UseCases;
let served: ServedApp;
/** The client of the pane, which asks again once all of it is there. */
let api: Api;
let tenants = 0;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});
beforeEach(async () => {
  record = database.store.of(`first-look-${(tenants += 1)}`);
  useCases = useCasesOf({ record, now });
  await useCases.setUpCouncil(aCouncil({ tenant: record.tenant }));
  served = await serveApp({ record, useCases, now, signIn });
  const baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
  api = createApi({ baseUrl, token: async () => ({ ok: true, value: await served.token() }) });
});
afterEach(() => served.close());

const look = async (messageId = aMessage().messageId) => {
  const response = await served.app.inject({
    url: "/api/first-look",
    query: { messageId },
    headers: { authorization: `Bearer ${await served.token()}` },
  });
  return { status: response.statusCode, body: response.json() as Looked };
};
const shown = ({ picture }: Looked): string =>
  picture === null ? "" : renderToStaticMarkup(<FromTree tree={picture} />);

/** What the pane shows of the same message when it counts by itself. */
const counted = async (messageId = aMessage().messageId): Promise<string> => {
  const [seen, council] = await Promise.all([api.message(messageId), api.council()]);
  if (!seen.ok || !council.ok || seen.value.case === null) throw new Error("The service said no");
  const view = viewOfCase(seen.value.case, council.value, NOW);
  const toldAt = Date.parse(NOW);
  return renderToStaticMarkup(<FromTree tree={paneTree(view && { view, toldAt, away: false }, toldAt)} />);
};

describe("the first look at a message", () => {
  it("tells of it what the pane asks for anyway, and shows both clocks", async () => {
    await useCases.receiveMail([aMessage()]);
    const { status, body } = await look();
    const seen = await api.message(aMessage().messageId);
    expect([status, { ok: true, value: body.message }]).toEqual([200, seen]);
    expect(shown(body)).toContain("16 April");
  });

  it.each<[string, () => Promise<unknown>]>([
    ["open", async () => undefined],
    [
      "acknowledged",
      () =>
        useCases.recordFact({
          ...{ reference: "HS-2026-00001", key: "fact-0001", by: OFFICER },
          fact: { type: "acknowledged", note: null },
        }),
    ],
    [
      "with a service that has another name by now",
      () =>
        useCases.setUpCouncil(
          aCouncil({
            tenant: record.tenant,
            services: [
              { id: "housing", name: "Homes", referencePrefix: "HS" },
              { id: "revenues", name: "Revenues", referencePrefix: "RV" },
            ],
          }),
        ),
    ],
  ])("shows what the pane will count of a case that is %s, so that nothing moves", async (_how, happens) => {
    await useCases.receiveMail([aMessage()]);
    await happens();
    const { body } = await look();
    expect(shown(body)).toBe(await counted());
    expect(shown(body)).toContain("HS-2026-00001");
  });

  it("holds what a stranger wrote as text, whatever it looks like", async () => {
    const subject = `<img src=x onerror="alert(1)"></main><script>`;
    await useCases.receiveMail([aMessage({ subject })]);
    const { body } = await look();
    const texts: string[] = [];
    const read = (tree: Looked["picture"] | string): void => {
      if (typeof tree === "string") texts.push(tree);
      else for (const child of tree?.children ?? []) read(child);
    };
    read(body.picture);
    expect(texts).toContain(subject);
    expect(JSON.stringify(body.picture)).not.toMatch(/"tag":"(?:img|script)"/);
  });

  it("shows nothing of a message that starts no clock", async () => {
    await useCases.receiveMail([
      aMessage({ headers: [["auto-submitted", "auto-replied"]], subject: "Out of office" }),
    ]);
    const { status, body } = await look();
    expect([status, body.picture, body.message.case]).toEqual([200, null, null]);
  });

  it("leaves what it does not know to the pane, which asks and says why", async () => {
    expect((await look("<none@resident.example>")).status).toBe(404);
  });
});
