import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import { aCouncil, aMessage } from "../../support/builders.ts";
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
});
