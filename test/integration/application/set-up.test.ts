import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import { DEFAULT_CALENDAR } from "../../../src/domain/calendar/default-calendar.ts";
import { aCouncil, aMessage, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());

describe("setting up a council", () => {
  it("needs no more than one mailbox address to take its mail", async () => {
    const app = useCasesOf({ record: database.store.of("first"), now });
    expect(await app.setUpFromMailbox("Council-Tax@borrow.example")).toMatchObject({
      ok: true,
      value: {
        tenant: "first",
        authorities: [{ id: "borrow", mailDomains: ["borrow.example"] }],
        services: [{ id: "council-tax", name: "Council tax", referencePrefix: "CT" }],
        mailboxes: [{ address: "council-tax@borrow.example" }],
      },
    });
    const received = await app.receiveMail([aMessage({ mailbox: "council-tax@borrow.example" })]);
    expect(received).toMatchObject({ value: { receipts: [{ reference: "CT-2026-00001" }] } });
  });

  it("adds a second mailbox to what is there, with a prefix of its own", async () => {
    const app = useCasesOf({ record: database.store.of("second"), now });
    await app.setUpFromMailbox("housing@borrow.example");
    expect(await app.setUpFromMailbox("homes@borrow.example")).toMatchObject({
      value: {
        authorities: [{ id: "borrow" }],
        services: [{ referencePrefix: "HO" }, { id: "homes", referencePrefix: "HOA" }],
      },
    });
  });

  it("refuses what is not an address, and names the field", async () => {
    const app = useCasesOf({ record: database.store.of("third"), now });
    expect(await app.setUpFromMailbox("housing")).toMatchObject({
      failure: { code: "field-invalid", field: "mailbox" },
    });
  });

  it("refuses to leave out an authority that has cases", async () => {
    const app = useCasesOf({ record: database.store.of("fourth"), now });
    await app.setUpCouncil(aCouncil({ tenant: "fourth" }));
    await app.receiveMail([aMessage()]);
    const [, borrow] = aCouncil().authorities;
    const without = aCouncil({
      authorities: borrow === undefined ? [] : [borrow],
      mailboxes: aCouncil().mailboxes.filter(({ authority }) => authority === "borrow"),
    });
    expect(await app.setUpCouncil(without)).toMatchObject({ failure: { code: "setup-invalid" } });
  });

  it("keeps who changed the lists of senders, as the screen does, and nothing the first time", async () => {
    const record = database.store.of("fifth");
    const app = useCasesOf({ record, now });
    await app.setUpCouncil(aCouncil({ tenant: "fifth" }));
    expect(await record.allowListChanges(10)).toEqual([]);
    const webFormSenders = ["forms@ashby.example", "apply@ashby.example"];
    const why = { by: "Anna Webb", because: "A new form" };
    await app.setUpCouncil(aCouncil({ tenant: "fifth", webFormSenders }), why);
    await app.setUpCouncil(aCouncil({ tenant: "fifth", webFormSenders }), why);
    expect(await record.allowListChanges(10)).toEqual([
      {
        ...{ at: now(), by: { kind: "set-up", name: "Anna Webb" }, list: { kind: "web-forms" } },
        ...{ entry: "apply@ashby.example", listed: true },
      },
    ]);
  });

  it("does not turn the versions of opening days back where an older document is saved again", async () => {
    const record = database.store.of("sixth");
    const app = useCasesOf({ record, now });
    const document = aCouncil({ tenant: "sixth" });
    await app.setUpCouncil(document);
    const { hours, openings, version } = document.authorities[0]?.calendar ?? DEFAULT_CALENDAR;
    const saved = await app.changeCalendar({
      ...{ of: { kind: "authority", id: "ashby" }, version, because: "A move", by: OFFICER },
      days: { hours, openings, closures: [{ date: "2026-12-24", name: "Moving" }] },
    });
    expect(saved).toMatchObject({ value: { version: version + 1 } });
    const set = await app.setUpCouncil(document);
    expect(set).toMatchObject({ value: { revision: 3 } });
    expect((await record.council())?.authorities[0]?.calendar.version).toBe(version + 2);
    expect(await app.setUpCouncil(document)).toMatchObject({ value: { revision: null } });
  });
});
