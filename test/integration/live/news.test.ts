import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseNews } from "../../../src/application/ports/case-news.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { newsHeard, type NewsHeard } from "../../support/news-heard.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let heard: NewsHeard;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  record = database.store.of(`council-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil({ tenant: record.tenant }));
  await app.receiveMail([aMessage()]);
  heard?.stop();
  heard = newsHeard(database.store.newsOf(record.tenant));
  // A listener that has never spoken to the database hears nothing yet: any news shows that it does.
  await app.setUpCouncil(aCouncil({ tenant: record.tenant, name: "Ashby" }));
  await heard.until(
    (news) => news.about !== "cases",
    1,
    () =>
      database.query("select pg_notify('council_changed', $1)", [JSON.stringify({ tenant: record.tenant })]),
  );
  heard.forget();
});
afterAll(() => heard?.stop());

const take = () =>
  app.recordFact({
    reference: "HS-2026-00001",
    key: `take-${tenants}-0001`,
    fact: { type: "takenOn", owner: { id: OFFICER.id, name: OFFICER.name } },
    by: OFFICER,
  });

const about = (kind: CaseNews["about"]) => (news: CaseNews) => news.about === kind;

describe("what is told of a change", () => {
  it("names the case, what happened and who did it", async () => {
    await take();
    const [news] = await heard.until(about("cases"));
    expect(news).toEqual({
      about: "cases",
      changes: [{ reference: "HS-2026-00001", what: "takenOn", by: OFFICER.id }],
    });
  });

  it("is told in another process too, and to no other council", async () => {
    const other = await database.open();
    const there = newsHeard(other.newsOf(record.tenant));
    const elsewhere = newsHeard(other.newsOf("another-council"));
    await there.until(about("many"));
    await take();
    await there.until(about("cases"));
    expect(elsewhere.all.filter(about("cases"))).toEqual([]);
    there.stop();
    elsewhere.stop();
  });

  it("says where somebody comes, begins to reply, and goes, and nothing of those who stay", async () => {
    const here = (doing: "looking" | "replying" | "left") =>
      app.beHere({ reference: "HS-2026-00001", doing, by: OFFICER });
    const after = (seconds: number) =>
      now.set(new Date(Date.parse("2026-04-09T09:00:00.000Z") + seconds * 1000).toISOString());
    await here("looking");
    after(20);
    await here("looking");
    await here("replying");
    after(40);
    await here("replying");
    // The lease of replying runs out, and they are still there.
    after(70);
    await here("looking");
    after(90);
    await here("looking");
    await here("looking");
    await here("left");
    await here("left");
    await here("looking");
    // It is found run out by whoever comes next, to whatever case.
    after(200);
    await app.beHere({ reference: "HS-2026-00000", doing: "looking", by: OFFICER });
    await take();
    await heard.until(about("cases"));
    now.set("2026-04-09T09:00:00.000Z");
    expect(heard.all.filter(about("presence"))).toEqual(
      Array.from({ length: 6 }, () => ({ about: "presence", references: ["HS-2026-00001"] })),
    );
  });

  it("is the council's own when somebody is away or is not", async () => {
    const absence = { id: "leave-0001", officer: OFFICER.id, from: "2026-04-09", to: "2026-04-14" };
    await app.planAbsence({ ...absence, coveredBy: null, by: OFFICER });
    await heard.until(about("council"));
    heard.forget();
    await app.cancelAbsence({ id: absence.id });
    await heard.until(about("council"));
  });

  it("is nothing when the step is given up", async () => {
    await record
      .transaction(async (transaction) => {
        await transaction.keepProjections([], []);
        throw new Error("given up");
      })
      .catch(() => undefined);
    const refused = await app.recordFact({
      reference: "HS-2026-00001",
      key: "refused-0001",
      fact: { type: "reassigned", service: "nowhere", note: null },
      by: OFFICER,
    });
    expect(refused.ok).toBe(false);
    await take();
    await heard.until(about("cases"));
    expect(heard.all.filter(about("cases"))).toHaveLength(1);
  });

  it("names none of more than a hundred cases", async () => {
    await app.receiveMail(
      Array.from({ length: 130 }, (_, index) => aMessage({ messageId: `<many-${index}@x.example>` })),
    );
    await heard.until(about("many"));
    expect(heard.all.filter(about("cases"))).toEqual([]);
  });

  it("says that the council's own settings changed", async () => {
    await app.setUpCouncil(aCouncil({ tenant: record.tenant, name: "Ashby and Borrow together" }));
    await heard.until(about("council"));
  });

  it("goes on after the connection was lost, and says that something may have gone by", async () => {
    await database.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'response-standards news' and datname = current_database()",
    );
    await heard.until(about("many"));
    heard.forget();
    await take();
    await heard.until(about("cases"));
  });
});
