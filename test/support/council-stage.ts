import { afterAll, beforeAll, beforeEach, expect } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { Receipt, UseCases } from "../../src/application/use-cases.ts";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import { aCouncil } from "./builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "./database.ts";

/**
 * A council that has just been set up, with all that can be done with its record: before each test a new one, at that
 * moment. Call it once, at the top of a test file.
 */
export const councilStage = (at: Instant) => {
  const now = testClock(at);
  let database: TestDatabase;
  let record: CaseRecord;
  let app: UseCases;
  let tenants = 0;

  beforeAll(async () => {
    database = await openTestDatabase(now);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    now.set(at);
    record = database.store.of(`council-${++tenants}`);
    app = useCasesOf({ record, now });
    expect(await app.setUpCouncil(aCouncil({ tenant: record.tenant }))).toMatchObject({ ok: true });
  });

  return {
    now,
    get database() {
      return database;
    },
    get record() {
      return record;
    },
    get app() {
      return app;
    },
    /** Takes mail in, as if it had just been read. */
    receive: async (...messages: MailMessage[]): Promise<readonly Receipt[]> => {
      const received = await app.receiveMail(messages);
      if (!received.ok) throw new Error(received.failure.message);
      return received.value.receipts;
    },
    typesOf: async (reference: string): Promise<readonly string[]> =>
      ((await record.eventsOf(reference)) ?? []).map(({ type }) => type),
  };
};
