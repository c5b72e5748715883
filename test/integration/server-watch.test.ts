import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import { readMailbox, type ReadMailbox } from "../../src/application/read-mailbox.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import { succeeded } from "../../src/domain/result.ts";
import { createLog } from "../../src/server/log.ts";
import { createMailboxBell } from "../../src/server/workers/mailbox-bell.ts";
import { createPulse } from "../../src/server/workers/pulse.ts";
import { startWorkers } from "../../src/server/workers/start-workers.ts";
import { untouched } from "../support/app.ts";
import { aCouncil } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { switchOn } from "../support/switch-on.ts";
import { createMailboxStandIn, residentsMail } from "../support/mailbox-stand-in.ts";

jest.setTimeout(60_000);

const HOUSING = "housing@ashby.example";
const now = testClock("2026-04-09T09:00:00.000Z");
const never = new AbortController().signal;
let database: TestDatabase;
let record: CaseRecord;
let useCases: UseCases;
let mailboxes: ReturnType<typeof createMailboxStandIn>;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  record = database.store.of(`watched-${(tenants += 1)}`);
  useCases = useCasesOf({ record, now });
  await useCases.setUpCouncil(aCouncil({ tenant: record.tenant }));
  mailboxes = createMailboxStandIn(3);
});

const COUNCIL = aCouncil();
const read = (change: Partial<ReadMailbox> = {}, signal = never) => {
  const [shared] = COUNCIL.mailboxes;
  if (shared === undefined) throw new Error("no mailbox");
  return readMailbox(deps(change))(COUNCIL, shared, signal);
};
const deps = (change: Partial<ReadMailbox> = {}): ReadMailbox => ({
  reader: mailboxes.reader,
  receiveMail: useCases.receiveMail,
  record,
  now,
  holder: "this instance",
  ...change,
});
const cases = async (): Promise<number> => record.countCases({}, now(), 1_000);
const events = async (): Promise<number> => {
  const [row] = await database.query<{ count: string }>("select count(*) from case_event where tenant = $1", [
    record.tenant,
  ]);
  return Number(row?.count);
};

describe("the watcher on a real record", () => {
  it("makes each message a case, and remembers where it was left", async () => {
    for (let at = 1; at <= 8; at += 1) mailboxes.arrive(residentsMail(HOUSING, at));
    await read();
    expect(await cases()).toBe(8);
    expect(await record.position(HOUSING, "inbox")).toMatchObject({
      cursor: "8",
      readAt: now(),
      problem: null,
    });
  });

  it("doubles nothing when it ends between record and cursor, at every page", async () => {
    for (let at = 1; at <= 8; at += 1) mailboxes.arrive(residentsMail(HOUSING, at));
    const ends = { ...record, keepCursor: async () => Promise.reject(new Error("the process ends here")) };
    for (let page = 0; page < 3; page += 1) {
      await expect(read({ record: ends })).rejects.toThrow("ends here");
      const stop = new AbortController();
      await read({ onProgress: () => stop.abort() }, stop.signal);
    }
    expect(await record.position(HOUSING, "inbox")).toMatchObject({ cursor: "8" });
    expect(await cases()).toBe(8);
    expect(await events()).toBe(8);
  });

  it("doubles nothing when everything is read again from the beginning", async () => {
    for (let at = 1; at <= 5; at += 1) mailboxes.arrive(residentsMail(HOUSING, at));
    await read();
    mailboxes.failNext(HOUSING, { code: "cursor-expired", message: "gone" });
    await read();
    expect(await cases()).toBe(5);
    expect(await events()).toBe(5);
  });

  it("writes the tags of what came in to the mailbox, and stops cleanly", async () => {
    await switchOn(record);
    mailboxes.arrive(residentsMail(HOUSING, 1));
    const tagged = new Map<string, string | null>();
    let allTagged: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      allTagged = resolve;
    });
    const workers = startWorkers({
      record,
      useCases,
      mailboxes: {
        reader: mailboxes.reader,
        marks: {
          provide: async () => succeeded(undefined),
          put: async (_mailbox, messages) => {
            for (const { graphId, marks } of messages) tagged.set(graphId, marks.category);
            allTagged();
            return messages.map(({ marks }) => succeeded(marks));
          },
        },
        sender: untouched("The sender"),
      },
      holder: "this instance",
      feed: null,
      keepSubscribed: null,
      bell: createMailboxBell(),
      bankHolidays: null,
      pollSeconds: 1,
      now,
      log: createLog("silent"),
      pulse: createPulse(),
    });
    await done;
    await workers.stop();
    expect([...tagged]).toEqual([[`graph-${HOUSING}-1`, "Reply: acknowledge"]]);
  });
});
