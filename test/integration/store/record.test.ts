import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import { RecordUnavailable } from "../../../src/application/ports/case-writer.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { MarksToWrite } from "../../../src/application/ports/outbox.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, anAnswer } from "../../support/builders.ts";
import { switchOn } from "../../support/switch-on.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

const START = "2026-04-09T09:00:00.000Z";
const now = testClock(START);
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set(START);
  record = database.store.of(`council-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil({ tenant: record.tenant }));
  await switchOn(record);
});

const PUT = { category: "Reply: acknowledge", flag: null };

const later = (seconds: number): void => now.set(new Date(Date.parse(now()) + seconds * 1000).toISOString());

const receiveWithTag = async (): Promise<MarksToWrite> => {
  await app.receiveMail([aMessage({ graphId: "G1" })]);
  const [tag] = await record.takeMarks(10);
  if (tag === undefined) throw new Error("No tag was queued");
  return tag;
};

describe("the record", () => {
  it("refuses to change, delete or empty what was recorded", async () => {
    await app.receiveMail([aMessage()]);
    for (const statement of [
      "update case_event set event = '{}'",
      "delete from case_event",
      "truncate case_event",
    ]) {
      await expect(database.query(statement)).rejects.toThrow("append-only");
    }
  });

  it("keeps one council's cases from another's sight", async () => {
    await app.receiveMail([aMessage()]);
    const other = useCasesOf({ record: database.store.of(`other-${tenants}`), now });
    await other.setUpCouncil(aCouncil({ tenant: `other-${tenants}` }));
    expect(await other.findCase("HS-2026-00001")).toMatchObject({ failure: { code: "case-not-found" } });
    expect(await other.listCases({})).toMatchObject({ value: { total: 0 } });
    expect(await other.receiveMail([aMessage()])).toMatchObject({
      value: { receipts: [{ reference: "HS-2026-00001" }] },
    });
  });

  it("records each message once when two importers read the same mail at once", async () => {
    const messages = Array.from({ length: 60 }, (_, index) =>
      aMessage({ messageId: `<${index}@x.example>` }),
    );
    const second = useCasesOf({ record: (await database.open()).of(record.tenant), now });
    await Promise.all([app.receiveMail(messages), second.receiveMail([...messages].reverse())]);
    expect(await app.listCases({})).toMatchObject({ value: { total: 60 } });
    expect((await record.references(null, 100)).at(-1)).toBe("HS-2026-00060");
  });

  it("takes mail from an import and from two services at once, each message and each number once", async () => {
    const questions = Array.from({ length: 40 }, (_, index) =>
      aMessage({ messageId: `<${index}@x.example>`, conversationId: `C${index % 20}` }),
    );
    const answers = questions.slice(0, 10).map((each) => anAnswer(each));
    const [second, imported] = await Promise.all(
      [1, 2].map(async () => useCasesOf({ record: (await database.open()).of(record.tenant), now })),
    );
    const received = await Promise.all([
      app.receiveMail(questions.map((each, index) => ({ ...each, graphId: `G${index}` }))),
      second?.receiveMail(answers),
      imported?.receiveMail([...questions, ...answers].reverse()),
      app.keepTagsInStep(),
    ]);
    expect(received.map((each) => each?.ok)).toEqual([true, true, true, true]);
    expect(await app.listCases({})).toMatchObject({ value: { total: 20 } });
    expect((await record.references(null, 100)).at(-1)).toBe("HS-2026-00020");
    const facts = await database.query<{ type: string; count: string }>(
      "select event->>'type' as type, count(*) from case_event where tenant = $1 group by 1 order by 1",
      [record.tenant],
    );
    expect(facts).toEqual([
      { type: "customerWroteAgain", count: "20" },
      { type: "received", count: "20" },
      { type: "replied", count: "10" },
    ]);
  });

  it("says that it is away, and stays alive, when its connection dies between two statements", async () => {
    const cut = record.transaction(async (transaction) => {
      await transaction.takeTurn();
      await database.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
      );
      // Until the driver has heard of it.
      for (let open = 1; open > 0;) {
        const [row] = await database.query<{ open: number }>(
          "select count(*)::int as open from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
        );
        open = row?.open ?? 0;
      }
      await database.query("select 1");
      await transaction.takeNumbers("HS", 2026, 1);
    });
    await expect(cut).rejects.toBeInstanceOf(RecordUnavailable);
    expect(await app.receiveMail([aMessage()])).toMatchObject({ ok: true });
    expect(await record.references(null, 10)).toEqual(["HS-2026-00001"]);
  });

  it("gives pages in the order of the due date, without a gap or a repeat", async () => {
    await app.receiveMail(
      Array.from({ length: 23 }, (_, index) =>
        aMessage({
          messageId: `<${index}@x.example>`,
          receivedAt: `2026-03-${10 + (index % 7)}T10:00:00.000Z`,
        }),
      ),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await app.listCases({
        state: "open",
        limit: 5,
        ...(after === undefined ? {} : { after }),
      });
      if (!page.ok) throw new Error(page.failure.message);
      expect(page.value.total).toBe(23);
      seen.push(...page.value.rows.map(({ reply, reference }) => `${reply?.dueOn} ${reference}`));
      after = page.value.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(23);
    expect(seen).toEqual([...seen].sort());
  });

  it("finds cases by part of a reference, sender or subject, wildcards taken literally", async () => {
    await app.receiveMail([aMessage(), aMessage({ messageId: "<2@x.example>", subject: "100% late" })]);
    const total = async (text: string) => {
      const found = await app.listCases({ text });
      return found.ok ? found.value.total : -1;
    };
    expect(await total("00002")).toBe(1);
    expect(await total("rosa LIND")).toBe(2);
    expect(await total("100%")).toBe(1);
    expect(await total("1%e")).toBe(0);
  });

  it("remembers how far a folder was read, and keeps the place through a problem", async () => {
    const at = { mailbox: "housing@ashby.example", folder: "inbox" };
    await record.beginFolder({ ...at, name: "Inbox", since: "2026-01-01T00:00:00.000Z", expected: 7 });
    await record.keepCursor(at, { cursor: "delta-0", messages: 5, caughtUp: false, readAt: START });
    await record.keepCursor(at, { cursor: "delta-1", messages: 2, caughtUp: true, readAt: START });
    await record.noteProblem("housing@ashby.example", "inbox", "Microsoft 365 asks to wait");
    expect(await record.position("housing@ashby.example", "inbox")).toEqual({
      mailbox: "housing@ashby.example",
      folder: "inbox",
      name: "Inbox",
      cursor: "delta-1",
      since: "2026-01-01T00:00:00.000Z",
      messagesRead: 7,
      expected: 7,
      caughtUpAt: START,
      readAt: START,
      problem: "Microsoft 365 asks to wait",
    });
  });
});

describe("the marks waiting to be written", () => {
  it("belong to one worker at a time, and come back when that worker is gone", async () => {
    await receiveWithTag();
    expect(await record.takeMarks(10)).toEqual([]);
    later(61);
    expect(await record.takeMarks(10)).toHaveLength(1);
  });

  it("are done once they are written", async () => {
    await record.settleMarks(await receiveWithTag(), { result: "written", put: PUT });
    later(3600);
    expect(await record.takeMarks(10)).toEqual([]);
  });

  it("come back later and later after a failure, and are shown to people from the tenth time on", async () => {
    let tag: MarksToWrite | undefined = await receiveWithTag();
    const waits: number[] = [];
    while (tag !== undefined && waits.length < 12) {
      await record.settleMarks(tag, { result: "failed", reason: "Microsoft 365 does not answer" });
      tag = undefined;
      for (let waited = 0; waited <= 7200 && tag === undefined; waited += 5) {
        [tag] = await record.takeMarks(1);
        if (tag !== undefined) waits.push(waited);
        else later(5);
      }
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
    expect(await record.unsettled()).toMatchObject([
      { graphId: "G1", reason: "Microsoft 365 does not answer" },
    ]);
  });

  it("wait at least as long as Microsoft 365 asks", async () => {
    const tag = await receiveWithTag();
    await record.settleMarks(tag, { result: "failed", reason: "Too many requests", retryAfterSeconds: 120 });
    later(119);
    expect(await record.takeMarks(10)).toEqual([]);
    later(1);
    expect(await record.takeMarks(10)).toHaveLength(1);
  });

  it("keep a newer wish that came while the older one was being written", async () => {
    const tag = await receiveWithTag();
    await app.recordFact({
      reference: "HS-2026-00001",
      key: "key-12345",
      fact: { type: "replied", note: null },
      by: { kind: "officer", id: "officer-1", name: "Priya Shah" },
    });
    await record.settleMarks(tag, { result: "written", put: PUT });
    expect(await record.takeMarks(10)).toMatchObject([{ wish: { category: "Reply: answered" }, version: 2 }]);
  });

  it("follow the time: a case that turns overdue gets another tag without any event", async () => {
    await record.settleMarks(await receiveWithTag(), { result: "written", put: PUT });
    expect(await app.keepTagsInStep()).toMatchObject({ value: { changed: 0 } });
    now.set("2026-04-17T08:00:00.000Z");
    expect(await app.keepTagsInStep()).toMatchObject({ value: { changed: 1 } });
    expect(await record.takeMarks(10)).toMatchObject([{ wish: { category: "Reply: overdue" } }]);
    expect(await app.keepTagsInStep()).toMatchObject({ value: { changed: 0 } });
  });
});
