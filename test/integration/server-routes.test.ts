import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { CaseList } from "../../src/contracts/case.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import { createApi, type Api } from "../../src/ui/api/api.ts";
import { OFFICER as SIGNED_IN, serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil, aMessage, anAnswer } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const HOUSING = "housing@ashby.example";
const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let useCases: UseCases;
let signIn: SignIn;
let served: ServedApp;
/** The client that the pane and the tab use. */
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
  record = database.store.of(`served-${(tenants += 1)}`);
  useCases = useCasesOf({ record, now });
  const officers = [{ id: SIGNED_IN.id, name: "Priya Shah", services: ["housing"] }];
  expect(await useCases.setUpCouncil(aCouncil({ tenant: record.tenant, officers }))).toMatchObject({
    ok: true,
  });
  served = await serveApp({ record, useCases, now, signIn });
  const baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
  api = createApi({ baseUrl, token: async () => ({ ok: true, value: await served.token() }) });
});
afterEach(() => served.close());

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const failureOf = (result: { readonly ok: boolean; readonly failure?: unknown }): unknown => result.failure;
const receive = async (...messages: Parameters<typeof useCases.receiveMail>[0]): Promise<void> => {
  valueOf(await useCases.receiveMail(messages));
};
const letter = {
  key: "letter-0001",
  channel: "letter",
  authority: "ashby",
  service: "housing",
  receivedOn: "2026-04-01",
  senderName: "Walter Fenn",
  subject: "Fence blown down",
  kind: "enquiry",
  complexity: "ordinary",
} as const;

describe("the service, asked as the pane and the tab ask it", () => {
  it("shows the council as the officer who is signed in sees it", async () => {
    const council = valueOf(await api.council());
    expect(council).toMatchObject({
      name: "Ashby and Borrow",
      me: { id: SIGNED_IN.id, name: "Priya Shah", services: ["housing"] },
      today: "2026-04-09",
      now: "2026-04-09T09:00:00.000Z",
    });
    expect(council.rules["ashby"]?.standards.map((each) => each.id)).toContain("email-reply");
    const reply = council.rules["ashby"]?.standards.find((each) => each.id === "email-reply");
    expect(reply?.targetPercent).toBe(90);
    const response = await served.app.inject({
      url: "/api/council",
      headers: { authorization: `Bearer ${await served.token()}` },
    });
    expect(response.json()).toMatchObject({ rulesRevision: 1, bankHolidaysKnownTo: 2028 });
    expect(council.mailboxHealth.map((each) => each.address)).toContain(HOUSING);
  });

  it("tells of a message, its case and both clocks", async () => {
    await receive(aMessage());
    const seen = valueOf(await api.message("<1@resident.example>", HOUSING));
    expect(seen).toMatchObject({ decision: "started-case", mailClass: "human" });
    expect(seen.case?.row).toMatchObject({ reference: "HS-2026-00001", reply: { dueOn: "2026-04-16" } });
    expect(seen.case?.events.map((each) => each.type)).toEqual(["received"]);
  });

  it("tells a message that was not read yet from a mailbox that is not watched", async () => {
    expect(failureOf(await api.message("<none@resident.example>", HOUSING))).toMatchObject({
      code: "message-not-seen",
      message: expect.stringContaining("has not been read yet") as unknown,
    });
    expect(failureOf(await api.message("<none@resident.example>", "mayor@ashby.example"))).toMatchObject({
      code: "mailbox-not-watched",
    });
  });

  it("starts a clock that an officer asks for, from the original receipt", async () => {
    const machine = aMessage({
      headers: [["auto-submitted", "auto-replied"]],
      subject: "Automatic reply: Damp",
    });
    await receive(machine);
    const before = valueOf(await api.message(machine.messageId, HOUSING));
    expect(before).toMatchObject({ decision: "starts-no-clock", case: null });
    const started = valueOf(await api.startClock({ mailbox: HOUSING, messageId: machine.messageId }));
    expect(started.case?.row).toMatchObject({ receivedOn: "2026-04-02", reply: { dueOn: "2026-04-16" } });
  });

  it("records a fact under the name of the officer whose token it is, once per key", async () => {
    await receive(aMessage());
    const fact = { key: "reply-0001", fact: { type: "replied", note: "By telephone" } } as const;
    const first = valueOf(await api.recordFact("HS-2026-00001", fact));
    const again = valueOf(await api.recordFact("HS-2026-00001", fact));
    expect(again.events).toEqual(first.events);
    expect(first.events.at(-1)).toMatchObject({
      type: "replied",
      note: "By telephone",
      by: { kind: "officer", id: SIGNED_IN.id },
    });
    expect(first.row.reply).toMatchObject({ state: "met" });
  });

  it("lets nobody say who they are, or that a machine did it, in what they send", async () => {
    await receive(aMessage());
    const forged = {
      key: "forged-0001",
      by: { kind: "officer", id: "someone-else", name: "Someone Else" },
      fact: { type: "acknowledged", note: null, automatic: true, at: "2020-01-01T00:00:00.000Z", seq: 99 },
    };
    const view = valueOf(await api.recordFact("HS-2026-00001", forged as never));
    expect(view.events.at(-1)).toMatchObject({ automatic: false, seq: 2, by: { id: SIGNED_IN.id } });
    expect(view.events.at(-1)?.recordedAt).toBe(now());
  });

  it("refuses what cannot be, and says why", async () => {
    await receive(aMessage());
    const fact = (type: "replied" | "acknowledged", key: string) =>
      api.recordFact("HS-2026-00001", { key, fact: { type, note: null } });
    valueOf(await fact("replied", "first-one"));
    expect(failureOf(await fact("replied", "second-one"))).toMatchObject({ code: "already-replied" });
    expect(failureOf(await api.case("HS-2026-99999"))).toMatchObject({ code: "case-not-found" });
  });

  it("answers a case under another about the same matter, once per key", async () => {
    await receive(aMessage(), aMessage({ messageId: "<2@resident.example>" }));
    const headers = { authorization: `Bearer ${await served.token()}` };
    const merge = async (reference: string, payload: object) => {
      const url = `/api/cases/${reference}/merge`;
      const response = await served.app.inject({ method: "POST", url, headers, payload });
      return [response.statusCode, response.json()];
    };
    const asked = { key: "merge-0001", into: "HS-2026-00002" };
    const merged = [200, { reference: "HS-2026-00001", row: { open: false }, rules: null }];
    expect(await merge("HS-2026-00001", asked)).toMatchObject(merged);
    expect(await merge("HS-2026-00001", asked)).toMatchObject(merged);
    expect(await merge("HS-2026-00001", { ...asked, key: "merge-0002" })).toMatchObject([
      409,
      { code: "already-merged", field: "reference" },
    ]);
    expect(await merge("HS-2026-00002", { key: "merge-0003" })).toMatchObject([
      400,
      { code: "field-invalid", field: "into" },
    ]);
  });

  it("records that the council waits, and says which promise does not stop for it", async () => {
    await receive(aMessage());
    const fact = { type: "waiting", waitingFor: "fee", reason: "40 pounds" } as const;
    expect(failureOf(await api.recordFact("HS-2026-00001", { key: "waiting-1", fact }))).toMatchObject({
      code: "waiting-changes-nothing",
      field: "fact.waitingFor",
    });
  });

  it("logs a letter, once per key", async () => {
    const first = valueOf(await api.logLetter(letter));
    const again = valueOf(await api.logLetter(letter));
    expect(first.row).toMatchObject({ channel: "letter", receivedOn: "2026-04-01", acknowledgement: null });
    expect(again).toMatchObject({ reference: first.reference });
  });

  it.each([
    [{ ...letter, key: "bad-date-1", receivedOn: "2026-02-30" }, "receivedOn"],
    [{ ...letter, key: "bad-service", service: "parks" }, "service"],
    [{ ...letter, key: "bad-authority", authority: "camelot" }, "authority"],
    [{ ...letter, key: "bad-future", receivedOn: "2026-04-10" }, "receivedOn"],
  ])("names the field of a letter that cannot be: %j", async (wrong, field) => {
    expect(failureOf(await api.logLetter(wrong))).toMatchObject({ field });
  });

  it("lists cases by what is asked of them", async () => {
    const second = aMessage({ messageId: "<2@resident.example>", subject: "Broken gate" });
    await receive(aMessage(), second, anAnswer(second));
    valueOf(
      await api.recordFact("HS-2026-00001", {
        key: "take-on-1",
        fact: { type: "takenOn", owner: { ...SIGNED_IN } },
      }),
    );
    const references = async (query: Parameters<Api["cases"]>[0]) =>
      valueOf(await api.cases(query)).rows.map((each) => each.reference);
    expect(await references({})).toHaveLength(2);
    expect(await references({ list: "open" })).toEqual(["HS-2026-00001"]);
    expect(await references({ list: "overdue" })).toEqual(["HS-2026-00001"]);
    expect(await references({ list: "answered" })).toEqual(["HS-2026-00002"]);
    expect(await references({ owner: "me" })).toEqual(["HS-2026-00001"]);
    expect(await references({ owner: "none" })).toEqual(["HS-2026-00002"]);
    expect(await references({ search: "gate" })).toEqual(["HS-2026-00002"]);
    expect(await references({ service: "revenues" })).toEqual([]);
    expect(await references({ channel: "letter" })).toEqual([]);
  });

  it("pages through a list without loss or doubles", async () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      aMessage({ messageId: `<many-${at}@resident.example>` }),
    );
    await receive(...many);
    const found: string[] = [];
    for (let after: string | null | undefined = undefined; after !== null;) {
      const page: CaseList = valueOf(
        await api.cases({ limit: 3, ...(after === undefined ? {} : { after }) }),
      );
      expect(page.total).toBe(7);
      found.push(...page.rows.map((each) => each.reference));
      after = page.next;
    }
    expect(new Set(found).size).toBe(7);
    expect(found).toHaveLength(7);
  });

  it("refuses a place in a list that no page gave", async () => {
    for (const after of ["2026-02-30~HS-2026-00001", "0000-01-01~HS-2026-00001", "somewhere"]) {
      expect(failureOf(await api.cases({ after }))).toMatchObject({ code: "field-invalid", field: "after" });
    }
  });

  it("gives figures, and the cases behind each of them", async () => {
    const kept = aMessage({ messageId: "<2@resident.example>" });
    await receive(aMessage(), kept, anAnswer(kept));
    const report = valueOf(await api.compliance({ period: "2026-Q2" }));
    expect(report.period).toMatchObject({
      title: "April to June 2026",
      from: "2026-04-01",
      to: "2026-06-30",
    });
    const figure = report.standards.find((each) => each.standardId === "email-reply");
    expect(figure).toMatchObject({ met: 1, denominator: 1, excluded: { notYetDue: 1 } });
    for (const [outcome, count] of [
      ["denominator", figure?.denominator],
      ["met", figure?.met],
      ["missed", figure?.missed],
      ["not-yet-due", figure?.excluded.notYetDue],
    ] as const) {
      const behind = valueOf(await api.cases({ period: "2026-Q2", standard: "email-reply", outcome }));
      expect([outcome, behind.total]).toEqual([outcome, count]);
    }
  });

  it("refuses a trend that ends before any council", async () => {
    const trend = await api.trend({ length: "year", until: "0002", count: 60 });
    expect(failureOf(trend)).toMatchObject({ code: "period-not-understood", field: "until" });
  });

  it("says which period it does not understand", async () => {
    expect(failureOf(await api.compliance({ period: "last week" }))).toMatchObject({
      code: "period-not-understood",
    });
  });
});
