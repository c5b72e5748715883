import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { OfficerFact, UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

/** A Thursday; four messages of the public come in a day apart from then on. */
const RECEIVED = "2026-04-02T09:00:00.000Z";
const COLLEAGUE = { kind: "officer" as const, id: "officer-2", name: "Sam Ward" };
const now = testClock(RECEIVED);
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;
let keys = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set(RECEIVED);
  record = database.store.of(`council-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(
    aCouncil({
      tenant: record.tenant,
      officers: [
        { id: OFFICER.id, name: OFFICER.name, services: ["housing"] },
        { id: COLLEAGUE.id, name: COLLEAGUE.name, services: ["revenues"] },
      ],
    }),
  );
});

const receive = async (days: readonly string[], mailbox = "housing@ashby.example") => {
  const messages = days.map((day, index) =>
    aMessage({
      mailbox,
      to: [{ name: "", address: mailbox }],
      messageId: `<${day}-${index}-${mailbox}>`,
      subject: `Matter ${day} ${index}`,
      receivedAt: `${day}T09:0${index}:00.000Z`,
      sentAt: `${day}T09:0${index}:00.000Z`,
    }),
  );
  const received = await app.receiveMail(messages);
  if (!received.ok) throw new Error(received.failure.message);
  return received.value.receipts.map(({ reference }) => reference ?? "");
};

const says = async (reference: string, fact: OfficerFact, by = OFFICER) => {
  const answer = await app.recordFact({ reference, key: `key-of-desk-${++keys}`, fact, by });
  if (!answer.ok) throw new Error(answer.failure.message);
};
const takes = (reference: string, by = OFFICER) =>
  says(reference, { type: "takenOn", owner: { id: by.id, name: by.name } }, by);

const desk = async (asked: Partial<Parameters<UseCases["listDesk"]>[0]> = {}) => {
  const answer = await app.listDesk({ list: "open", whose: "all", by: OFFICER, ...asked });
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
};
const references = async (asked: Parameters<typeof desk>[0] = {}) =>
  (await desk(asked)).rows.map(({ reference }) => reference);

describe("the desk", () => {
  it("lists what waits by what is due next, from any place on, with the length of every group", async () => {
    const all = await receive(["2026-04-02", "2026-04-07", "2026-04-08", "2026-04-09"]);
    now.set("2026-04-09T12:00:00.000Z");
    expect(await references()).toEqual(all);
    expect(await references({ from: 2, limit: 1 })).toEqual(all.slice(2, 3));
    expect(await references({ from: 9 })).toEqual([]);
    const { groups, counts } = await desk();
    expect(Object.values(groups).reduce((sum, each) => sum + each, 0)).toBe(4);
    expect(groups).toMatchObject({ overdue: 2, today: 1, "this-week": 1, later: 0 });
    expect(counts).toMatchObject({ open: 4, overdue: 2, "due-today": 1 });
  });

  it("counts what each list holds, and puts no case into two of overdue, due today and at risk", async () => {
    await receive(["2026-04-02", "2026-04-07", "2026-04-08", "2026-04-09"]);
    for (const moment of [
      "2026-04-07T08:00:00.000Z",
      "2026-04-09T12:00:00.000Z",
      "2026-04-20T12:00:00.000Z",
    ]) {
      now.set(moment);
      const { counts } = await desk();
      const lists = await Promise.all(
        (["overdue", "due-today", "at-risk", "wrote-again"] as const).map((list) => references({ list })),
      );
      expect(lists.map((list) => list.length)).toEqual([
        counts.overdue,
        counts["due-today"],
        counts["at-risk"],
        counts["wrote-again"],
      ]);
      expect(new Set(lists.flat()).size).toBe(lists.flat().length);
    }
  });

  it("finds at risk exactly what folding finds: with the reason, before it is late", async () => {
    const [reference = ""] = await receive(["2026-04-02"]);
    await takes(reference);
    await says(reference, { type: "acknowledged", note: null });
    expect(await references({ list: "at-risk" })).toEqual([]);
    now.set("2026-04-15T09:00:00.000Z");
    const { rows } = await desk({ list: "at-risk" });
    expect(rows).toMatchObject([{ reference, risks: ["due-tomorrow"] }]);
  });

  it("keeps in sight what the customer wrote after the reply, apart from what may come to be late", async () => {
    const [reference = ""] = await receive(["2026-04-02"]);
    await says(reference, { type: "replied", note: null });
    expect((await desk()).counts).toMatchObject({ open: 0, "wrote-again": 0 });
    await app.receiveMail([
      aMessage({
        messageId: "<again@x.example>",
        inReplyTo: "<2026-04-02-0-housing@ashby.example>",
        references: ["<2026-04-02-0-housing@ashby.example>"],
        receivedAt: "2026-04-08T09:00:00.000Z",
      }),
    ]);
    now.set("2026-04-08T10:00:00.000Z");
    expect(await desk({ list: "wrote-again" })).toMatchObject({
      rows: [{ reference, risks: ["wrote-again"] }],
      counts: { open: 0, "at-risk": 0, "wrote-again": 1 },
      groups: { settled: 1 },
    });
  });

  it("puts what waits for the customer behind what is due", async () => {
    const [first = "", second = ""] = await receive(["2026-04-02", "2026-04-07"]);
    await database.query(
      "update case_projection set listed_on = '9999-12-30' where reference = $1 and tenant = $2",
      [first, record.tenant],
    );
    const { rows, groups } = await desk();
    expect(rows.map(({ reference }) => reference)).toEqual([second, first]);
    expect(groups.paused).toBe(1);
  });

  it("puts a promise in hours that is over among what is overdue, on the very day", async () => {
    const [first = "", second = ""] = await receive(["2026-04-02", "2026-04-07"]);
    const listed = (reference: string, lateFrom: string) =>
      database.query(
        "update case_projection set listed_on = '2026-04-09', late_from = $3 where tenant = $1 and reference = $2",
        [record.tenant, reference, lateFrom],
      );
    await listed(first, "2026-04-09T15:00:00.000Z");
    await listed(second, "2026-04-09T11:00:00.000Z");
    now.set("2026-04-09T12:00:00.000Z");
    const { rows, groups, counts } = await desk();
    expect(rows.map(({ reference }) => reference)).toEqual([second, first]);
    expect(groups).toMatchObject({ overdue: 1, today: 1 });
    expect(counts).toMatchObject({ overdue: 1, "due-today": 1 });
  });

  it("counts and lists at one moment, though mail comes in", async () => {
    await receive(["2026-04-02"]);
    const coming = (async () => {
      for (let day = 3; day < 20; day += 1) await receive([`2026-04-${String(day).padStart(2, "0")}`]);
    })();
    for (let look = 0; look < 25; look += 1) {
      const { rows, groups, counts } = await desk();
      expect([rows.length, counts.open]).toEqual(
        Array.from({ length: 2 }, () => Object.values(groups).reduce((sum, each) => sum + each, 0)),
      );
    }
    await coming;
  });

  it("begins no list where none can be", async () => {
    const answer = await app.listDesk({ list: "open", whose: "all", from: 1e300, by: OFFICER });
    expect(answer).toMatchObject({ failure: { code: "field-invalid", field: "from" } });
  });

  it("is mine, my team's, or everybody's", async () => {
    const [mine = "", free = ""] = await receive(["2026-04-02", "2026-04-07"]);
    const [other = ""] = await receive(["2026-04-08"], "revenues@ashby.example");
    await takes(mine);
    expect(await references({ whose: "mine" })).toEqual([mine]);
    expect(await references({ whose: "team" })).toEqual([mine, free]);
    expect(await references({ whose: "all" })).toEqual([mine, free, other]);
    expect(await references({ whose: "team", by: COLLEAGUE })).toEqual([other]);
    expect(await references({ whose: "all", service: "revenues" })).toEqual([other]);
  });

  it("gives whoever covers the cases of who is away; without cover these are at risk", async () => {
    const [reference = ""] = await receive(["2026-04-02"]);
    await takes(reference, COLLEAGUE);
    await says(reference, { type: "acknowledged", note: null });
    const absence = { id: "leave", officer: COLLEAGUE.id, from: "2026-04-01", to: "2026-04-05" };
    await app.planAbsence({ ...absence, coveredBy: null, by: OFFICER });
    expect(await desk({ list: "at-risk" })).toMatchObject({ rows: [{ reference, risks: ["owner-away"] }] });
    await app.planAbsence({ ...absence, coveredBy: OFFICER.id, by: OFFICER });
    expect(await references({ list: "at-risk" })).toEqual([]);
    expect(await references({ whose: "mine" })).toEqual([reference]);
  });

  it("leaves out what one has put off, for oneself alone, and finds it when searching", async () => {
    const [first = "", second = ""] = await receive(["2026-04-02", "2026-04-07"]);
    await app.snoozeCase({ reference: first, until: "2026-05-01T08:00:00.000Z", by: OFFICER });
    expect(await references()).toEqual([second]);
    expect((await desk()).counts).toMatchObject({ open: 1, snoozed: 1 });
    expect(await references({ by: COLLEAGUE })).toEqual([first, second]);
    expect(await references({ text: "matter 2026-04-02" })).toEqual([first]);
    expect((await desk({ list: "snoozed" })).rows).toMatchObject([
      { reference: first, snoozedUntil: "2026-05-01T08:00:00.000Z" },
    ]);
  });

  it("finds by reference, sender and subject, among open cases and among answered ones", async () => {
    const [first = "", second = ""] = await receive(["2026-04-02", "2026-04-07"]);
    await says(second, { type: "replied", note: null });
    for (const text of [first.toLowerCase(), "rosa@", "ROSA L", "2026-04-02 0"]) {
      expect(await references({ text })).toEqual([first]);
    }
    expect(await references({ text: "100%_" })).toEqual([]);
    expect(await references({ list: "answered", text: "rosa" })).toEqual([second]);
  });

  it("looks a whole reference up, in any list, and a part of one wherever it stands", async () => {
    const [first = "", second = ""] = await receive(["2026-04-02", "2026-04-07"]);
    const longer = `${first}7`;
    for (const table of ["case_projection", "case_event"]) {
      await database.query(
        `insert into ${table} select (jsonb_populate_record(c, jsonb_build_object('reference', $3::text))).*
         from ${table} c where c.tenant = $1 and c.reference = $2`,
        [record.tenant, second, longer],
      );
    }
    expect((await desk({ text: first })).counts).toMatchObject({ open: 1 });
    expect(await references({ text: first.toLowerCase() })).toEqual([first]);
    expect(await references({ text: first.slice(2, -1) })).toEqual([first, longer, second]);
  });

  it("lists what was answered by receipt, the newest first, everybody's, mine and my team's", async () => {
    const all = await receive(["2026-04-02", "2026-04-07", "2026-04-08"]);
    const [first = "", second = "", third = ""] = all;
    await takes(first);
    await takes(second, COLLEAGUE);
    for (const reference of [third, first, second]) await says(reference, { type: "replied", note: null });
    const answered = (asked: Parameters<typeof desk>[0]) => references({ list: "answered", ...asked });
    expect(await answered({})).toEqual([third, second, first]);
    expect(await answered({ from: 1, limit: 1 })).toEqual([second]);
    expect(await answered({ whose: "mine" })).toEqual([first]);
    expect(await answered({ whose: "team" })).toEqual([third, second, first]);
    expect(await answered({ whose: "team", by: COLLEAGUE })).toEqual([]);
    expect(await answered({ authority: "borrow" })).toEqual([]);
    expect((await desk({ list: "answered" })).groups).toMatchObject({ settled: 3, overdue: 0 });
  });

  it("goes back to a thousand answered cases, says that there are more, and finds every reference", async () => {
    const [early = "", late = ""] = await receive(["2026-04-02", "2026-04-08"]);
    for (const reference of [early, late]) await says(reference, { type: "replied", note: null });
    await database.query(
      `insert into case_projection select (jsonb_populate_record(c,
        jsonb_build_object('reference', 'HS-2026-' || n, 'received_on', '2026-04-03'))).*
       from case_projection c, generate_series(20000, 21000) n where c.tenant = $1 and c.reference = $2`,
      [record.tenant, early],
    );
    const page = await desk({ list: "answered", limit: 1 });
    expect(page).toMatchObject({ rows: [{ reference: late }], groups: { settled: 1000 }, orMore: true });
    expect(await references({ list: "answered", from: 1000 })).toEqual([]);
    const named = await desk({ list: "answered", text: early.toLowerCase() });
    expect(named.rows.map(({ reference }) => reference)).toEqual([early]);
    expect(named.groups.settled).toBe(1);
    expect(named.orMore).toBeUndefined();
  });

  it("lists what was logged by hand, the newest first", async () => {
    await receive(["2026-04-02"]);
    const log = async (receivedOn: string) => {
      const logged = await app.logLetter({
        ...{ key: `letter-of-${receivedOn}`, channel: "letter", authority: "ashby", service: "housing" },
        ...{
          receivedOn,
          senderName: "Margaret Osei",
          subject: "Damp",
          kind: "enquiry",
          complexity: "ordinary",
        },
        by: OFFICER,
      });
      return logged.ok ? logged.value.reference : logged.failure.message;
    };
    now.set("2026-04-09T12:00:00.000Z");
    const [late, early] = [await log("2026-04-08"), await log("2026-04-01")];
    expect(await references({ list: "logged" })).toEqual([late, early]);
    expect(await references({ list: "logged", limit: 1 })).toEqual([late]);
  });

  it("says which service passed a case on, until that is taken back", async () => {
    const [reference = ""] = await receive(["2026-04-02"]);
    expect((await desk()).rows[0]).toMatchObject({ service: "housing", passedOnBy: null });
    await says(reference, { type: "reassigned", service: "revenues", note: null });
    expect((await desk()).rows[0]).toMatchObject({ service: "revenues", passedOnBy: "housing" });
    await says(reference, { type: "withdrawn", withdraws: 2 });
    expect((await desk()).rows[0]).toMatchObject({ service: "housing", passedOnBy: null });
  });

  it("says who else is at a case, and what one follows", async () => {
    const [reference = ""] = await receive(["2026-04-02"]);
    await app.beHere({ reference, doing: "replying", by: COLLEAGUE });
    await app.followCase({ reference, following: true, by: OFFICER });
    expect((await desk({ list: "followed" })).rows).toMatchObject([
      { reference, following: true, others: [{ id: COLLEAGUE.id, name: "Sam Ward", doing: "replying" }] },
    ]);
    expect((await desk({ by: COLLEAGUE })).rows).toMatchObject([{ following: false, others: [] }]);
  });
});

describe("named views", () => {
  const view = { name: "Late in Housing", place: "#/today?list=overdue&service=housing" };

  it("are kept for whoever named them, and for nobody else", async () => {
    await app.saveView({ ...view, by: OFFICER });
    expect(await app.listViews({ by: OFFICER })).toEqual({ ok: true, value: { views: [view] } });
    expect(await app.listViews({ by: COLLEAGUE })).toEqual({ ok: true, value: { views: [] } });
  });

  it("take a new place under the same name, and go when they are removed", async () => {
    await app.saveView({ ...view, by: OFFICER });
    const moved = { name: " Late in Housing ", place: "#/today?list=at-risk" };
    expect(await app.saveView({ ...moved, by: OFFICER })).toMatchObject({
      value: { views: [{ name: "Late in Housing", place: "#/today?list=at-risk" }] },
    });
    expect(await app.removeView({ name: "Late in Housing", by: OFFICER })).toMatchObject({
      value: { views: [] },
    });
  });

  it("lead nowhere but to places of the tab", async () => {
    const elsewhere = { name: "Elsewhere", place: "https://example.org/", by: OFFICER };
    expect(await app.saveView(elsewhere)).toMatchObject({
      failure: { code: "field-invalid", field: "place" },
    });
    expect(await app.saveView({ ...view, name: "  ", by: OFFICER })).toMatchObject({
      failure: { code: "field-invalid", field: "name" },
    });
  });
});
