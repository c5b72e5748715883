import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { sql, type Kysely } from "kysely";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil } from "../../support/builders.ts";
import { caseHistory, passedTo, replied } from "../../support/case-history.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { asFirstVersion } from "../../support/former-database.ts";
import { differencesFromRecount } from "../../support/recounted-figures.ts";

const now = testClock("2026-05-04T09:00:00.000Z");
/** Thursday at 17:41 in London. */
const RECEIVED = "2026-04-02T16:41:00.000Z";
const CASES = 600;
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;

const referenceOf = (which: number): string => `HS-2026-${String(which + 1).padStart(5, "0")}`;

/** More cases than are folded at a time, as the first version kept them; every other one was answered. */
const formerRecord = async (former: Kysely<unknown>): Promise<void> => {
  await asFirstVersion(former);
  const council = JSON.stringify(aCouncil());
  await sql`insert into council values ('council', ${council}::jsonb, ${RECEIVED}::timestamptz)`.execute(
    former,
  );
  for (let which = 0; which < CASES; which += 1) {
    const answered = which % 2 === 0;
    const events = caseHistory(
      RECEIVED,
      [
        ["2026-04-07T09:00:00.000Z", passedTo("housing")],
        ...(answered ? [["2026-04-08T09:00:00.000Z", replied] as const] : []),
      ],
      { authority: "ashby", service: "revenues" },
    );
    const reference = referenceOf(which);
    await sql`insert into case_event select 'council', ${reference}, (e->>'seq')::integer,
      (e->>'recordedAt')::timestamptz, e from jsonb_array_elements(${JSON.stringify(events)}::jsonb) e`.execute(
      former,
    );
    await sql`insert into case_projection values ('council', ${reference}, 'ashby', 'housing', 'email', 'complaint',
      'ordinary', 'Leaking gutter', 'A Resident', 'resident@example.org', null, ${RECEIVED}::timestamptz,
      '2026-04-02', ${!answered}, false, '2026-04-16', ${events.length}, null)`.execute(former);
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

const replies = async () => {
  const scope = { authority: null, service: null, channel: null, kind: null };
  const stretches = [{ from: "2026-04-01", to: "2026-04-30" }];
  const counts = await record.figureCounts({ stretches, scope, by: ["kind"] }, now());
  return counts.filter(({ standardId }) => standardId === "email-reply");
};

describe("a record from before there were figures", () => {
  it("has them right after the upgrade, counted by what its cases were known to be", async () => {
    expect(await differencesFromRecount(database.url)).toEqual([]);
    expect(await replies()).toMatchObject([{ kind: "complaint", met: CASES / 2, missedOpen: CASES / 2 }]);
  });

  it("is folded in the shape of this release a page at a time, and knows then what only its events tell", async () => {
    const pages: number[] = [];
    do {
      const done = await app.bringProjectionsUpToDate();
      if (!done.ok) throw new Error(done.failure.message);
      pages.push(done.value.cases);
      // While it goes on the figures stay right: what is folded and what is not are counted alike.
      expect(await differencesFromRecount(database.url)).toEqual([]);
    } while (pages.at(-1) !== 0);
    expect(pages).toEqual([500, 100, 0]);
    expect(
      await database.query(
        "select arrived_weekday, arrived_hour, hand_offs, count(*)::integer as cases from case_projection group by 1, 2, 3",
      ),
    ).toEqual([{ arrived_weekday: 4, arrived_hour: 17, hand_offs: 1, cases: CASES }]);
    // Its events say that it was an enquiry; what is derived gives way to them.
    expect(await replies()).toMatchObject([{ kind: "enquiry", met: CASES / 2, missedOpen: CASES / 2 }]);
  });
});
