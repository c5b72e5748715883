import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { CalendarChange, CalendarDays } from "../../../src/application/calendars/calendar-use-cases.ts";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
const REFERENCE = "HS-2026-00001";
const OPEN: readonly (readonly [string, string])[] = [["09:00", "17:00"]];
const DAYS: CalendarDays = {
  hours: { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN },
  closures: [{ date: "2026-04-13", name: "Move to the new offices" }],
  openings: [],
};
const ASHBY: CalendarChange = { of: { kind: "authority", id: "ashby" }, version: 1, days: DAYS };
const NOWHERE: Partial<CalendarChange> = { of: { kind: "service", id: "nowhere" }, version: 0, days: null };
const BECAUSE = "Closed for the move to the new offices";
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  record = database.store.of(`calendars-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil({ tenant: record.tenant }));
  await app.receiveMail([aMessage()]);
});

/** Keeps the days, and brings the open cases to them as the service does afterwards. */
const save = async (change: CalendarChange) => {
  const saved = await app.changeCalendar({ ...change, because: BECAUSE, by: OFFICER });
  await app.recalculate();
  return saved.ok ? saved.value : saved.failure;
};
const replyDue = async () => {
  const found = await app.findCase(REFERENCE);
  return found.ok ? found.value.row.reply?.dueOn : null;
};

describe("other opening days", () => {
  it("are previewed before anything is written", async () => {
    const before = await replyDue();
    expect(await app.previewCalendar(ASHBY)).toMatchObject({
      ok: true,
      value: {
        changes: true,
        examined: 1,
        moved: 1,
        rows: [{ reference: REFERENCE, promised: "reply", from: "2026-04-16", to: "2026-04-17" }],
      },
    });
    expect(await replyDue()).toBe(before);
  });

  it("move the open cases, with the reason in the history of each", async () => {
    expect(await save(ASHBY)).toEqual({ revision: 2, version: 2 });
    expect(await replyDue()).toBe("2026-04-17");
    expect((await record.eventsOf(REFERENCE))?.at(-1)).toMatchObject({
      type: "recalculated",
      because: BECAUSE,
    });
    expect((await record.council())?.authorities[0]?.calendar).toMatchObject({ ...DAYS, version: 2 });
    expect((await record.council())?.authorities[1]?.calendar.version).toBe(1);
  });

  it("are kept once when they are sent twice, and not at all over somebody else's", async () => {
    await save(ASHBY);
    expect(await save(ASHBY)).toEqual({ revision: null, version: 2 });
    expect((await record.council())?.authorities[0]?.calendar.version).toBe(2);
    const other = { ...ASHBY, days: { ...DAYS, closures: [] } };
    expect(await save(other)).toMatchObject({ code: "calendar-changed", field: "version" });
    expect(await app.previewCalendar(other)).toMatchObject({ failure: { code: "calendar-changed" } });
  });

  it("of one of two people who save at once are refused, and say so", async () => {
    const both = await Promise.all([save(ASHBY), save({ ...ASHBY, days: { ...DAYS, closures: [] } })]);
    expect(both.filter((each) => "code" in each)).toMatchObject([{ code: "calendar-changed" }]);
  });

  it("of a service hold for its own mail, and are taken away again", async () => {
    const service: CalendarChange = { of: { kind: "service", id: "housing" }, version: 0, days: DAYS };
    await save(service);
    expect(await replyDue()).toBe("2026-04-17");
    expect(await save({ ...service, version: 1, days: null })).toEqual({ revision: 3, version: 0 });
    // Whoever has not heard that it was kept sends it again.
    expect(await save({ ...service, version: 1, days: null })).toEqual({ revision: null, version: 0 });
    expect(await replyDue()).toBe("2026-04-16");
    expect((await record.council())?.services[0]).not.toHaveProperty("calendar");
  });

  it("of a service never bear a version that was given before", async () => {
    const service: CalendarChange = { of: { kind: "service", id: "housing" }, version: 0, days: DAYS };
    expect(await save(service)).toMatchObject({ version: 1 });
    await save({ ...service, version: 1, days: null });
    const others = { ...DAYS, closures: [] };
    expect(await save({ ...service, days: others })).toMatchObject({ version: 2 });
    expect(await save({ ...service, days: others })).toEqual({ revision: null, version: 2 });
    // Opened before they were taken away.
    expect(await save({ ...service, version: 1, days: { ...DAYS, openings: [] } })).toMatchObject({
      code: "calendar-changed",
    });
    expect((await record.council())?.services[0]?.calendar?.closures).toEqual([]);
  });

  it("take the bank holidays of another part of the country", async () => {
    await save({ ...ASHBY, days: { ...DAYS, closures: [], bankHolidays: ["scotland"] } });
    // Easter Monday is none in Scotland.
    expect(await replyDue()).toBe("2026-04-15");
  });

  it.each<[string, Partial<CalendarChange>, string, string]>([
    ["nobody has", { of: { kind: "authority", id: "nowhere" } }, "authority-unknown", "authority"],
    ["no service has", { of: { kind: "service", id: "nowhere" } }, "service-unknown", "service"],
    ["a service that there is not would give up", NOWHERE, "service-unknown", "service"],
    ["an authority would no longer have", { days: null }, "field-invalid", "days"],
    [
      "would leave no working day",
      { days: { ...DAYS, hours: {} } },
      "setup-invalid",
      "authorities.0.calendar.hours",
    ],
    [
      "name a closure twice",
      { days: { ...DAYS, closures: [...DAYS.closures, ...DAYS.closures] } },
      "setup-invalid",
      "authorities.0.calendar.closures.1.date",
    ],
  ])("that %s are refused", async (_, change, code, field) => {
    expect(await save({ ...ASHBY, ...change })).toMatchObject({ code, field });
    expect(await replyDue()).toBe("2026-04-16");
  });

  it("need a reason", async () => {
    expect(await app.changeCalendar({ ...ASHBY, because: "  ", by: OFFICER })).toMatchObject({
      failure: { code: "field-invalid", field: "because" },
    });
  });
});

describe("teams and lists of senders", () => {
  it("change one entry at a time, so that two people's changes are both kept", async () => {
    await Promise.all([
      app.changeTeam({ service: "revenues", officer: OFFICER.id, member: true }),
      app.changeAllowList({
        list: { kind: "own-domains", authority: "ashby" },
        entry: "Leisure.Ashby.example",
        listed: true,
        by: OFFICER,
      }),
      app.changeAllowList({
        list: { kind: "web-forms" },
        entry: "forms@borrow.example",
        listed: true,
        by: OFFICER,
      }),
    ]);
    expect(await app.listAllowLists()).toMatchObject({
      ok: true,
      value: {
        webFormSenders: ["forms@ashby.example", "forms@borrow.example"],
        ownDomains: [
          { authority: "ashby", domains: ["ashby.example", "leisure.ashby.example"] },
          { authority: "borrow", domains: ["borrow.example"] },
        ],
        teams: [
          { service: "housing", officers: [OFFICER.id] },
          { service: "revenues", officers: [OFFICER.id] },
        ],
      },
    });
  });

  it("are the same when something is said twice, and as before when it is taken back", async () => {
    const before = await app.listAllowLists();
    const entry = { list: { kind: "web-forms" }, entry: "apply@ashby.example" } as const;
    for (const listed of [true, true, false, false]) {
      await app.changeAllowList({ ...entry, listed, by: OFFICER });
    }
    for (const member of [true, true, false]) {
      await app.changeTeam({ service: "revenues", officer: OFFICER.id, member });
    }
    const after = await app.listAllowLists();
    if (!before.ok || !after.ok) throw new Error("The council is set up");
    expect({ ...after.value, changes: [] }).toEqual(before.value);
  });

  it("keep who put what on which list and took it off, once, the newest first", async () => {
    const forms = { list: { kind: "web-forms" }, entry: "Apply@ashby.example", by: OFFICER } as const;
    const domain = {
      list: { kind: "own-domains", authority: "ashby" },
      entry: "leisure.ashby.example",
      listed: true,
      by: OFFICER,
    } as const;
    for (const listed of [true, true, false, false]) await app.changeAllowList({ ...forms, listed });
    const answer = await app.changeAllowList(domain);
    const at = now();
    const changes = [
      { at, ...domain },
      { at, ...forms, entry: "apply@ashby.example", listed: false },
      { at, ...forms, entry: "apply@ashby.example", listed: true },
    ];
    expect(answer).toMatchObject({ value: { changes } });
    expect(await app.listAllowLists()).toMatchObject({ value: { changes } });
    expect(await record.allowListChanges(1)).toEqual(changes.slice(0, 1));
    await expect(database.query("update allow_list_change set entry = 'x'")).rejects.toThrow("append-only");
  });

  it("keep no change that was refused", async () => {
    await app.changeAllowList({ list: { kind: "web-forms" }, entry: "forms", listed: true, by: OFFICER });
    expect(await record.allowListChanges(10)).toEqual([]);
  });

  it.each([
    ["an address without a domain", { kind: "web-forms" }, "forms", "entry"],
    ["a domain with an address", { kind: "own-domains", authority: "ashby" }, "a@ashby.example", "entry"],
    ["a domain of nobody", { kind: "own-domains", authority: "nowhere" }, "ashby.example", "authority"],
  ] as const)("refuse %s", async (_, list, entry, field) => {
    expect(await app.changeAllowList({ list, entry, listed: true, by: OFFICER })).toMatchObject({
      failure: { field },
    });
  });

  it("refuse people and services that there are not", async () => {
    expect(await app.changeTeam({ service: "housing", officer: "nobody", member: true })).toMatchObject({
      failure: { code: "officer-unknown" },
    });
    expect(await app.changeTeam({ service: "nowhere", officer: OFFICER.id, member: true })).toMatchObject({
      failure: { code: "service-unknown" },
    });
  });
});
