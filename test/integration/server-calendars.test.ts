import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import { RecordBusy } from "../../src/application/ports/case-writer.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import type { CalendarChange } from "../../src/contracts/calendar.ts";
import { createApi, type Api } from "../../src/ui/api/api.ts";
import { serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil, aMessage } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
const OPEN: [string, string][] = [["09:00", "17:00"]];
const MOVE: CalendarChange = {
  of: { kind: "authority", id: "ashby" },
  version: 1,
  days: {
    hours: { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN },
    closures: [{ date: "2026-04-13", name: "Move to the new offices" }],
    openings: [],
  },
};
const BECAUSE = "Closed for the move to the new offices";
let database: TestDatabase;
let stored: CaseRecord;
let signIn: SignIn;
let served: ServedApp;
let api: Api;
let useCases: UseCases;
/** Called before each page of open cases is read. */
let beforePage: () => Promise<void>;
let transaction: CaseRecord["transaction"];
let tenants = 0;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});
beforeEach(async () => {
  stored = database.store.of(`calendar-routes-${++tenants}`);
  beforePage = async () => undefined;
  transaction = stored.transaction;
  const record: CaseRecord = {
    ...stored,
    transaction: (work) => transaction(work),
    cases: async (...asked) => {
      await beforePage();
      return stored.cases(...asked);
    },
  };
  useCases = useCasesOf({ record, now });
  await useCases.setUpCouncil(aCouncil({ tenant: stored.tenant }));
  served = await serveApp({ record, useCases, now, signIn });
  const baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
  api = createApi({ baseUrl, token: async () => ({ ok: true, value: await served.token() }) });
});
afterEach(() => served.close());

const openCases = (length: number) =>
  useCases.receiveMail(Array.from({ length }, (_, index) => aMessage({ messageId: `<${index}@x.example>` })));

describe("opening days that are saved", () => {
  it("are answered with their version and with what has moved", async () => {
    await openCases(2);
    expect(await api.saveCalendar({ ...MOVE, because: BECAUSE })).toEqual({
      ok: true,
      value: { revision: 2, version: 2, recalculated: { cases: 2, moved: 2 } },
    });
  });

  it("are told as saved though the open cases can not follow at once", async () => {
    await openCases(2);
    transaction = () => Promise.reject(new RecordBusy());
    expect(await api.saveCalendar({ ...MOVE, because: BECAUSE })).toEqual({
      ok: true,
      value: { revision: 2, version: 2, recalculated: null },
    });
    expect((await stored.council())?.authorities[0]?.calendar.version).toBe(2);
  });
});

describe("the preview of opening days", () => {
  it("is not counted on when nobody waits for it any longer", async () => {
    // More than a page of them.
    await openCases(120);
    let goOn: () => void = () => undefined;
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    let pages = 0;
    const asked = new Promise<void>((resolve) => {
      beforePage = async () => {
        pages += 1;
        resolve();
        await mayGoOn;
      };
    });
    const hungUp = new Promise<void>((resolve) => {
      served.app.server.once("connection", (socket) => socket.once("close", () => resolve()));
    });
    const left = new AbortController();
    const answer = api.previewCalendar(MOVE, left.signal);
    await asked;
    left.abort();
    await answer;
    await hungUp;
    goOn();
    // Closing waits for what is still under way.
    await served.app.close();
    expect(pages).toBe(1);
  });
});
