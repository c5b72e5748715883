import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { sql, type Kysely } from "kysely";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, OFFICER } from "../../support/builders.ts";
import { caseHistory, replied } from "../../support/case-history.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { asFirstVersion } from "../../support/former-database.ts";
import { closedOn } from "../../support/rules-changes.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
const RECEIVED = "2026-04-02T16:41:00.000Z";
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;

/** Two cases as the first version kept them: no revision, no openings, the council's target beside each clock. */
const formerRecord = async (former: Kysely<unknown>): Promise<void> => {
  await asFirstVersion(former);
  const council = JSON.stringify(aCouncil(), (key, value: unknown) =>
    key === "openings" ? undefined : value,
  );
  await sql`insert into council values ('council', ${council}::jsonb, ${RECEIVED}::timestamptz)`.execute(
    former,
  );
  const histories = [
    ["HS-2026-00001", caseHistory(RECEIVED, [["2026-04-08T09:00:00.000Z", replied]], { authority: "ashby" })],
    ["HS-2026-00002", caseHistory(RECEIVED, [], { authority: "ashby" })],
  ] as const;
  for (const [reference, events] of histories) {
    for (const event of events) {
      await sql`insert into case_event values ('council', ${reference}, ${event.seq}, ${event.recordedAt}::timestamptz,
        ${JSON.stringify(event)}::jsonb)`.execute(former);
    }
    const answered = events.length > 1;
    await sql`insert into case_projection values ('council', ${reference}, 'ashby', 'housing', 'email', 'enquiry',
      'ordinary', 'Leaking gutter', 'A Resident', 'resident@example.org', null, ${RECEIVED}::timestamptz,
      '2026-04-02', ${!answered}, false, '2026-04-16', ${events.length}, null)`.execute(former);
    await sql`insert into tag_outbox values ('council', 'housing@ashby.example', ${`G ${reference}`}, 'Reply: in time',
      2, ${answered ? 2 : 1}, 0, ${RECEIVED}::timestamptz, null, ${RECEIVED}::timestamptz)`.execute(former);
    await sql`insert into clock_projection values ('council', ${reference}, 'email-reply', 1,
      'E-mail: reply within 8 working days', 'reply', 90, 'ashby', 'housing', 'email', '2026-04-02', '2026-04-16',
      '2026-04-16T22:59:59Z'::timestamptz, ${answered ? "2026-04-08T09:00:00.000Z" : null}::timestamptz,
      ${answered ? "reply" : null}, ${answered ? "met" : "open"})`.execute(former);
  }
};

beforeAll(async () => {
  database = await openTestDatabase(now, formerRecord);
  record = database.store.of("council");
  app = useCasesOf({ record, now });
});
afterAll(() => database.close());

const figure = async () => {
  const report = await app.reportCompliance({ period: "2026-Q2", authority: null });
  return report.ok
    ? report.value.standards.find(({ standardId }) => standardId === "email-reply")
    : undefined;
};
const dueOn = async (reference: string) => {
  const found = await app.findCase(reference);
  return found.ok ? found.value.row.reply?.dueOn : undefined;
};

describe("a record of the first version", () => {
  it("has all its cases and figures after the upgrade, and begins its rules with the first revision", async () => {
    expect(await figure()).toMatchObject({
      met: 1,
      denominator: 1,
      targetPercent: 90,
      excluded: { notYetDue: 1 },
    });
    expect(await app.listCases({ state: "open" })).toMatchObject({ value: { total: 1 } });
    expect(await record.revisions()).toMatchObject([
      { revision: 1, savedBy: "Response Standards", rules: { ashby: { calendar: { openings: [] } } } },
    ]);
    expect(await record.council()).toEqual(aCouncil());
    expect(await database.query("select distinct rules from case_projection")).toEqual([{ rules: 1 }]);
  });

  it("goes on tagging the mailboxes that it tagged, with what still waits, and leaves the others in shadow mode", async () => {
    expect(await record.writings()).toMatchObject([
      {
        mailbox: "housing@ashby.example",
        marksSince: "1970-01-01T00:00:00.000Z",
        flagsSince: null,
        acknowledgementsSince: null,
      },
    ]);
    expect(await record.takeMarks(10)).toMatchObject([
      { graphId: "G HS-2026-00002", wish: { category: "Reply: in time", flag: null }, version: 2 },
    ]);
  });

  it("needs nothing to be recalculated, and stays the same when it is counted anew", async () => {
    const before = await figure();
    expect(await app.recalculate()).toMatchObject({ value: { cases: 0 } });
    expect(await app.bringRulesUpToDate()).toMatchObject({ value: { revision: null } });
    expect(await app.rebuildProjections()).toMatchObject({ value: { cases: 2 } });
    expect(await figure()).toEqual(before);
  });

  it("follows the first change of its rules like any other record", async () => {
    expect(await app.setUpCouncil(closedOn(["2026-04-13"]))).toMatchObject({
      value: { revision: 2, recalculated: { cases: 1, moved: 1 } },
    });
    expect([await dueOn("HS-2026-00001"), await dueOn("HS-2026-00002")]).toEqual([
      "2026-04-16",
      "2026-04-17",
    ]);
    const key = randomUUID();
    const said = await app.recordFact({
      ...{ reference: "HS-2026-00002", key, by: OFFICER },
      fact: { type: "replied", note: null },
    });
    expect(said).toMatchObject({ ok: true, value: { row: { reply: { state: "met" } } } });
  });

  it("begins its rules once, when two processes open it at the same moment", async () => {
    const fresh = await openTestDatabase(now, formerRecord);
    try {
      const second = await fresh.open();
      const both = [fresh.store, second].map((store) => useCasesOf({ record: store.of("council"), now }));
      const lists = await Promise.all(both.flatMap((each) => [each.listCases({}), each.recalculate()]));
      expect(lists.map(({ ok }) => ok)).toEqual([true, true, true, true]);
      expect(await fresh.store.of("council").revisions()).toHaveLength(1);
    } finally {
      await fresh.close();
    }
  });

  it("begins with what was in force before, when its first use is a change", async () => {
    const other = await openTestDatabase(now, formerRecord);
    try {
      const first = useCasesOf({ record: other.store.of("council"), now });
      expect(await first.setUpCouncil(closedOn(["2026-04-13"]))).toMatchObject({ value: { revision: 2 } });
      const [before] = await other.store.of("council").revisions();
      expect(before?.rules["ashby"]?.calendar.closures).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
