import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import type { Absence } from "../../../src/domain/absence/absence.ts";
import { aCouncil, aMessage, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
const TOM = { id: "officer-2", name: "Tom Reed", services: ["housing"] };
const ANA = { id: "officer-3", name: "Ana Cole", services: ["revenues"] };
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set("2026-04-09T09:00:00.000Z");
  record = database.store.of(`absences-${++tenants}`);
  app = useCasesOf({ record, now });
  const council = aCouncil({ tenant: record.tenant });
  await app.setUpCouncil({ ...council, officers: [...council.officers, TOM, ANA] });
});

const LEAVE: Absence = {
  id: "leave-0001",
  officer: OFFICER.id,
  from: "2026-04-09",
  to: "2026-04-14",
  coveredBy: TOM.id,
};

const plan = async (changes: Partial<Absence> = {}) => {
  const planned = await app.planAbsence({ ...LEAVE, ...changes, by: OFFICER });
  return planned.ok ? planned.value.absences : planned.failure;
};

describe("an absence", () => {
  it("is planned once, however often it is sent, and changed under its id", async () => {
    expect(await plan()).toEqual([LEAVE]);
    expect(await plan()).toEqual([LEAVE]);
    expect(await plan({ to: "2026-04-16" })).toEqual([{ ...LEAVE, to: "2026-04-16" }]);
  });

  it.each<[string, Parameters<typeof plan>[0], string, string]>([
    ["that ends before it begins", { to: "2026-04-08" }, "field-invalid", "to"],
    ["that is over", { from: "2026-04-01", to: "2026-04-08" }, "field-invalid", "to"],
    ["on a day that there is not", { to: "2026-04-31" }, "field-invalid", "to"],
    ["that lasts longer than anybody is away", { to: "2036-04-14" }, "field-invalid", "to"],
    ["of somebody unknown", { officer: "nobody" }, "officer-unknown", "officer"],
    ["covered by somebody unknown", { coveredBy: "nobody" }, "officer-unknown", "coveredBy"],
    ["covered by the same person", { coveredBy: OFFICER.id }, "field-invalid", "coveredBy"],
  ])("%s is refused", async (_, changes, code, field) => {
    expect(await plan(changes)).toMatchObject({ code, field });
    expect(await record.absencesFrom("2026-01-01")).toEqual([]);
  });

  it("never overlaps another of the same person, also when two are saved at once", async () => {
    const both = await Promise.all([
      plan({ id: "leave-0001" }),
      plan({ id: "leave-0002", from: "2026-04-14", to: "2026-04-20" }),
    ]);
    expect(both.filter((each) => "code" in each)).toMatchObject([
      { code: "absence-overlaps", field: "from" },
    ]);
    expect(await record.absencesFrom("2026-04-09")).toHaveLength(1);
    expect(await plan({ id: "leave-0003", officer: TOM.id, coveredBy: null })).toHaveLength(2);
  });

  it("is gone when it is taken away, and may be taken away twice", async () => {
    await plan();
    const gone = { ok: true, value: { absences: [] } };
    expect(await app.cancelAbsence({ id: LEAVE.id })).toMatchObject(gone);
    expect(await app.cancelAbsence({ id: LEAVE.id })).toMatchObject(gone);
  });

  it("is no longer listed when it is over", async () => {
    await plan();
    now.set("2026-04-15T09:00:00.000Z");
    expect(await app.listPeople()).toMatchObject({ ok: true, value: { today: "2026-04-15", absences: [] } });
  });

  it("belongs to one council alone", async () => {
    await plan();
    expect(await database.store.of("elsewhere").absencesFrom("2026-04-09")).toEqual([]);
    expect(await database.store.of("elsewhere").removeAbsence(LEAVE.id)).toBe(false);
  });
});

describe("the cases of somebody who is away", () => {
  const risks = async () => {
    const listed = await app.listDesk({ list: "at-risk", whose: "all", by: OFFICER });
    if (!listed.ok) throw new Error(listed.failure.message);
    return listed.value.rows.map((row) => row.risks);
  };

  beforeEach(async () => {
    await app.receiveMail([aMessage({ receivedAt: "2026-04-09T08:00:00.000Z" })]);
    const owner = { id: OFFICER.id, name: OFFICER.name };
    const taken = { type: "takenOn", owner } as const;
    await app.recordFact({ reference: "HS-2026-00001", key: "taken-0001", fact: taken, by: OFFICER });
  });

  it("are counted with their owner, who is listed though they left the council", async () => {
    expect(await app.listPeople()).toMatchObject({
      value: { people: [{ id: OFFICER.id, openCases: 1 }, { id: TOM.id, openCases: 0 }, { id: ANA.id }] },
    });
    await app.setUpCouncil({ ...aCouncil({ tenant: record.tenant }), officers: [TOM] });
    expect(await app.listPeople()).toMatchObject({
      value: { people: [{ id: TOM.id }, { id: OFFICER.id, services: [], openCases: 1 }] },
    });
  });

  it("want attention while nobody covers", async () => {
    expect(await risks()).toEqual([]);
    await plan({ coveredBy: null });
    expect(await risks()).toEqual([["owner-away"]]);
    expect(await app.findCase("HS-2026-00001")).toMatchObject({ value: { row: { risks: ["owner-away"] } } });
    await plan();
    expect(await risks()).toEqual([]);
  });
});
