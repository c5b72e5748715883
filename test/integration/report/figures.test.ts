import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { Outcome } from "../../../src/application/ports/case-reader.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { CaseQuery, UseCases } from "../../../src/application/use-cases.ts";
import type { ComplianceReport } from "../../../src/application/views/compliance-report.ts";
import type { CaseEvent } from "../../../src/domain/case/event.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import { reportFrom } from "../../../src/cli/report-run.ts";
import { aCouncil, aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

// Thursday 9 July 2026: everything received up to 26 June is decided.
const now = testClock("2026-07-09T09:00:00.000Z");
const DAY = 86_400_000;
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;

/** 120 messages over the quarter and a little beyond, two thirds of them answered after 0 to 19 days. */
const someMail = (): MailMessage[] =>
  Array.from({ length: 120 }, (_, index) => {
    const receivedAt = new Date(Date.parse("2026-04-01T08:00:00.000Z") + index * 0.8 * DAY).toISOString();
    const mailbox = ["housing@ashby.example", "revenues@ashby.example", "housing@borrow.example"][index % 3];
    const message = aMessage({
      ...(mailbox === undefined ? {} : { mailbox }),
      messageId: `<${index}@resident.example>`,
      receivedAt,
      sentAt: receivedAt,
    });
    const answeredAt = new Date(Date.parse(receivedAt) + (index % 20) * DAY + 3600_000).toISOString();
    const late = answeredAt > now();
    return index % 3 === 1 || late
      ? [message]
      : [message, anAnswer(message, { sentAt: answeredAt, receivedAt: answeredAt })];
  }).flat();

const reportOf = async (authority: string | null): Promise<ComplianceReport> => {
  const report = await app.reportCompliance({ period: "2026-Q2", authority });
  if (!report.ok) throw new Error(report.failure.message);
  return report.value;
};

beforeAll(async () => {
  database = await openTestDatabase(now);
  record = database.store.of("council");
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil());
  await app.receiveMail(someMail());
  await app.recordFact({
    reference: "HS-2026-00001",
    key: randomUUID(),
    fact: { type: "notFromPublic", reason: "A supplier" },
    by: OFFICER,
  });
});
afterAll(() => database.close());

/** Bank holidays in England between April and July 2026, written down here a second time on purpose. */
const HOLIDAYS = ["2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25"];

const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 3600_000).toISOString().slice(0, 10);

const dueAfter = (received: string, allowance: number): string => {
  let day = Date.parse(`${received}T12:00:00Z`);
  for (let counted = 0; counted < allowance;) {
    day += DAY;
    const date = new Date(day);
    const works = ![0, 6].includes(date.getUTCDay()) && !HOLIDAYS.includes(date.toISOString().slice(0, 10));
    if (works) counted += 1;
  }
  return new Date(day).toISOString().slice(0, 10);
};

/** Counts from the raw events alone, by another way than the product's. */
const countedIndependently = async (): Promise<{ met: number; missed: number; notYetDue: number }> => {
  const rows = await database.query<{ reference: string; events: CaseEvent[] }>(
    "select reference, jsonb_agg(event order by seq) as events from case_event where tenant = 'council' group by reference",
  );
  const count = { met: 0, missed: 0, notYetDue: 0 };
  for (const { events } of rows) {
    const receivedOn = dayOf(events[0]?.at ?? "");
    const excluded = events.some(({ type }) => type === "notFromPublic");
    if (excluded || receivedOn < "2026-04-01" || receivedOn > "2026-06-30") continue;
    const due = dueAfter(receivedOn, 8);
    const reply = events.find(({ type }) => type === "replied");
    if (reply !== undefined) count[dayOf(reply.at) <= due ? "met" : "missed"] += 1;
    else count[dayOf(now()) > due ? "missed" : "notYetDue"] += 1;
  }
  return count;
};

describe("the figures of a quarter", () => {
  it("equal a count from the raw events by another way", async () => {
    const reply = (await reportOf(null)).standards.find(({ standardId }) => standardId === "email-reply");
    const counted = await countedIndependently();
    expect(counted.met).toBeGreaterThan(10);
    expect(counted.missed).toBeGreaterThan(10);
    expect(counted.notYetDue).toBeGreaterThan(0);
    expect(reply).toMatchObject({
      met: counted.met,
      missed: counted.missed,
      denominator: counted.met + counted.missed,
      excluded: { notYetDue: counted.notYetDue, notFromPublic: 1 },
    });
  });

  it("open exactly the cases that they count", async () => {
    const report = await reportOf(null);
    const OUTCOMES: readonly (readonly [
      readonly Outcome[],
      (figure: (typeof report.standards)[number]) => number,
    ])[] = [
      [["met"], ({ met }) => met],
      [["missed", "missed-open"], ({ missed }) => missed],
      [["missed-open"], ({ missedOpen }) => missedOpen],
      [["not-yet-due"], ({ excluded }) => excluded.notYetDue],
      [["not-from-public"], ({ excluded }) => excluded.notFromPublic],
    ];
    for (const figure of [...report.standards, ...report.groups.service]) {
      const query: CaseQuery = {
        period: "2026-Q2",
        standardId: figure.standardId,
        ...(figure.group === null ? {} : { service: figure.group }),
      };
      const behind = await app.listCases({ ...query, limit: 200 });
      expect(behind).toMatchObject({ ok: true, value: { total: figure.denominator } });
      expect(behind.ok && behind.value.rows.length).toBe(figure.denominator);
      for (const [outcomes, count] of OUTCOMES) {
        expect(await app.listCases({ ...query, outcomes })).toMatchObject({
          value: { total: count(figure) },
        });
      }
    }
  });

  it("of the authorities add up to the figures of all", async () => {
    const [all, ashby, borrow] = await Promise.all([reportOf(null), reportOf("ashby"), reportOf("borrow")]);
    const sum = (pick: (report: ComplianceReport) => number | undefined): number =>
      (pick(ashby) ?? 0) + (pick(borrow) ?? 0);
    expect(sum((report) => report.standards[0]?.denominator)).toBe(all.standards[0]?.denominator);
    expect(sum((report) => report.received["email"])).toBe(all.received["email"]);
  });

  it("are the same after everything was folded anew", async () => {
    const derived = async () => [
      await database.query("select * from case_projection order by tenant, reference"),
      await database.query("select * from clock_projection order by tenant, reference, standard_id"),
    ];
    const before = await derived();
    await database.query("update clock_projection set settled = 'met' where reference like 'RV%'");
    expect(await app.rebuildProjections()).toMatchObject({ ok: true });
    expect(await derived()).toEqual(before);
  });

  it("follow a closure day that is added for the open cases, and come back when it is taken away", async () => {
    const before = await reportOf(null);
    const [ashby, ...others] = aCouncil().authorities;
    if (ashby === undefined) throw new Error("No authority");
    const closed = {
      ...ashby,
      calendar: { ...ashby.calendar, version: 2, closures: [{ date: "2026-04-07", name: "Training" }] },
    };
    await app.setUpCouncil(aCouncil({ authorities: [closed, ...others] }));
    // Received on 2 April: the eighth working day moves from 16 to 17 April. The first case is closed and stays.
    const dueOn = async (reference: string): Promise<string | undefined> => {
      const found = await app.findCase(reference);
      return found.ok ? found.value.row.reply?.dueOn : undefined;
    };
    expect([await dueOn("HS-2026-00001"), await dueOn("RV-2026-00001")]).toEqual([
      "2026-04-15",
      "2026-04-17",
    ]);
    await app.setUpCouncil(aCouncil());
    expect((await reportOf(null)).standards).toEqual(before.standards);
  });

  it("count an open case as missed from the day after it was due, not before", async () => {
    const figureAt = async (instant: string) => {
      const report = await app.reportCompliance({ period: "2026-Q2", authority: null, now: instant });
      return report.ok
        ? report.value.standards.find(({ standardId }) => standardId === "email-reply")
        : undefined;
    };
    // Received on 2 April by British time: the second message is due on 16 April and never answered.
    const [onTheDay, dayAfter] = [
      await figureAt("2026-04-16T22:59:59.500Z"),
      await figureAt("2026-04-16T23:00:00.000Z"),
    ];
    expect((dayAfter?.missedOpen ?? 0) - (onTheDay?.missedOpen ?? 0)).toBeGreaterThan(0);
  });
});

describe("the report command", () => {
  it("prints the same report as the API gives", async () => {
    const printed = await reportFrom(database.store, { period: "2026-Q2", json: true, rebuild: false }, now);
    expect(printed.ok && JSON.parse(printed.value)).toEqual(JSON.parse(JSON.stringify(await reportOf(null))));
  });

  it("prints the sentences and what each figure is made of", async () => {
    const printed = await reportFrom(
      database.store,
      { period: "2026-Q2", authority: "ashby", json: false, rebuild: false },
      now,
    );
    const text = printed.ok ? printed.value : "";
    expect(text).toContain("Ashby District Council");
    expect(text).toContain("April to June 2026:");
    expect(text).toMatch(/E-mail: reply within 8 working days\s+All services/);
  });

  it("says what to do for a period or an authority that does not exist", async () => {
    const options = { json: false, rebuild: false };
    expect(await reportFrom(database.store, { ...options, period: "spring" }, now)).toMatchObject({
      failure: { code: "period-not-understood", field: "period" },
    });
    expect(
      await reportFrom(database.store, { ...options, period: "2026-Q2", authority: "narnia" }, now),
    ).toMatchObject({ failure: { code: "authority-unknown", field: "authority" } });
  });

  it("asks which council is meant when the record holds several", async () => {
    const options = { period: "2026-Q2", json: true, rebuild: false };
    const other = database.store.of("zeal");
    const council = await record.council();
    if (council === null) throw new Error("The council of this test was not set up");
    await useCasesOf({ record: other, now }).setUpCouncil({ ...council, tenant: "zeal" });
    expect(await reportFrom(database.store, options, now)).toMatchObject({
      failure: { code: "council-not-named", field: "council" },
    });
    const named = await reportFrom(database.store, { ...options, council: "zeal" }, now);
    expect(named.ok && JSON.parse(named.value)).toMatchObject({ received: {} });
  });
});
