import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { Receipt } from "../../../src/application/use-cases.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import { aCouncil, aMessage } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());

describe("a letter that the mail server took for junk", () => {
  it("counts from its original receipt once somebody has taken it out, though the server's rating still stands on it", async () => {
    const record = database.store.of("rescued");
    const app = useCasesOf({ record, now });
    await app.setUpCouncil(aCouncil({ tenant: record.tenant }));
    const receive = async (message: MailMessage): Promise<Receipt | undefined> => {
      const received = await app.receiveMail([message]);
      if (!received.ok) throw new Error(received.failure.message);
      return received.value.receipts[0];
    };

    const letter = aMessage({ headers: [["x-ms-exchange-organization-scl", "6"]] });
    expect(await receive({ ...letter, folder: "junk" })).toMatchObject({ outcome: "starts-no-clock" });
    const rescued = await receive({ ...letter, folder: "inbox" });
    expect(rescued).toMatchObject({ outcome: "started-case" });

    const events = await record.eventsOf(rescued?.reference ?? "");
    expect(events?.[0]).toMatchObject({ type: "received", at: letter.receivedAt });
    const again = await receive({ ...letter, folder: "inbox" });
    expect(again).toMatchObject({ outcome: "already-seen" });
  });
});
