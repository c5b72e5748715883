import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { StandardRegister } from "../../../src/contracts/standards.ts";
import { createApi, type Api } from "../../../src/ui/api/api.ts";
import type { LookProgress } from "../../../src/ui/api/standards-api.ts";
import { OFFICER as SIGNED_IN, serveApp, type ServedApp } from "../../support/app.ts";
import { aMessage } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { startSignIn, type SignIn } from "../../support/sign-in.ts";
import { aCouncilOfTwo, fiveDays } from "../../support/standards.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let signIn: SignIn;
let served: ServedApp;
let api: Api;
/** Called before each page of cases is read. */
let beforePage: (after: unknown) => Promise<void>;
let tenants = 0;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});
beforeEach(async () => {
  const stored = database.store.of(`standard-routes-${++tenants}`);
  beforePage = async () => undefined;
  record = {
    ...stored,
    receivedCases: async (query, page) => {
      await beforePage(page.after);
      return stored.receivedCases(query, page);
    },
  };
  const useCases = useCasesOf({ record, now });
  await useCases.setUpCouncil(aCouncilOfTwo({ tenant: record.tenant }));
  await useCases.receiveMail(
    Array.from({ length: 120 }, (_, index) => aMessage({ messageId: `<${index}@x.example>` })),
  );
  served = await serveApp({ record, useCases, now, signIn });
  const baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
  api = createApi({ baseUrl, token: async () => ({ ok: true, value: await served.token() }) });
});
afterEach(() => served.close());

const KEY = { authority: "ashby", standard: "email-reply", draft: 1 };
const begin = () =>
  api.standards.saveDraft({
    ...{ authority: "ashby", standard: "email-reply", seen: null, baseVersion: 1 },
    ...{ change: fiveDays(), because: "Residents asked for it" },
  });
const draftOf = (register: StandardRegister) =>
  register.authorities[0]?.standards.find(({ id }) => id === "email-reply")?.drafts[0];

describe("the standards as a browser asks for them", () => {
  it("are told with every version and draft, and with who wrote it", async () => {
    const begun = await begin();
    if (!begun.ok) throw new Error(begun.failure.message);
    expect(draftOf(begun.value)).toMatchObject({
      savedBy: { kind: "officer", id: SIGNED_IN.id, name: SIGNED_IN.name },
    });
    expect(await api.standards.register()).toEqual(begun);
  });

  it("are refused under a status that says why, with the field", async () => {
    const past = await api.standards.saveDraft({
      ...{ authority: "ashby", standard: "email-reply", seen: null, baseVersion: 1 },
      ...{ change: fiveDays({ inForceFrom: "2026-04-01" }), because: "Too late" },
    });
    expect(past).toMatchObject({
      failure: { code: "in-force-from-past", field: "change.inForceFrom", mayPass: false },
    });
    await begin();
    expect(await begin()).toMatchObject({ failure: { code: "draft-exists" } });
    expect(await api.standards.adopt({ ...KEY, revision: 1 })).toMatchObject({
      failure: { code: "draft-not-approved" },
    });
    expect(
      await api.standards.approve({ ...KEY, revision: 1, agreedBy: "Me", on: "2026-04-09" }),
    ).toMatchObject({ failure: { code: "own-draft" } });
    expect(await api.standards.discard({ ...KEY, draft: 7, revision: 1, because: null })).toMatchObject({
      failure: { code: "draft-not-found" },
    });
  });

  it("keep a draft that nobody may approve, and say what it would move", async () => {
    await begin();
    expect(await api.standards.preview({ ...KEY, revision: 1 })).toMatchObject({
      value: { changes: true, examined: 120, moved: 0, rows: [] },
    });
  });
});

describe("the look over the last year, as it comes", () => {
  const look = (signal: AbortSignal, onProgress: (progress: LookProgress) => void = () => undefined) =>
    api.standards.look({ ...KEY, revision: 1 }, onProgress, signal);

  it("says how far it is, and at last what it found", async () => {
    await begin();
    const told: LookProgress[] = [];
    const found = await look(new AbortController().signal, (progress) => told.push(progress));
    expect(told.map(({ examined }) => examined)).toEqual([0, 50, 100, 120]);
    expect(found).toMatchObject({ ok: true, value: { examined: 120 } });
  });

  it("stops counting when the browser hangs up, and keeps nothing", async () => {
    await begin();
    const stop = new AbortController();
    let pages = 0;
    let released = (): void => undefined;
    const hungUp = new Promise<void>((resolve) => (released = resolve));
    beforePage = async (after) => {
      pages += 1;
      if (after !== null) await hungUp;
    };
    const found = await look(stop.signal, ({ examined }) => {
      if (examined === 50) stop.abort();
    });
    expect(found).toMatchObject({ ok: false, failure: { code: "cancelled" } });
    released();
    const after = await api.standards.register();
    expect(after.ok && draftOf(after.value)?.look).toBeNull();
    expect(pages).toBeLessThanOrEqual(2);
  });

  it("says in its last line that it was broken off", async () => {
    await begin();
    beforePage = (after) => (after === null ? Promise.resolve() : Promise.reject(new Error("broken")));
    expect(await look(new AbortController().signal)).toMatchObject({
      failure: { code: "unexpected", message: expect.stringContaining("broken off"), mayPass: true },
    });
    expect(served.log()).toContain("A look over the last year was broken off");
  });
});
