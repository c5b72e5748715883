import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { OfficerFact, UseCases } from "../../../src/application/use-cases.ts";
import { foldCase } from "../../../src/domain/case/fold.ts";
import { aCouncil, aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { closedOn } from "../../support/rules-changes.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let other: UseCases;

beforeAll(async () => {
  database = await openTestDatabase(now);
  record = database.store.of("council");
  app = useCasesOf({ record, now });
  other = useCasesOf({ record: (await database.open()).of("council"), now });
  await app.setUpCouncil(aCouncil());
});
afterAll(() => database.close());

const CASES = 120;
const mail = Array.from({ length: CASES }, (_, index) =>
  aMessage({ messageId: `<${index}@x.example>`, graphId: `G${index}` }),
);
const referenceOf = (index: number): string => `HS-2026-${String(index + 1).padStart(5, "0")}`;

/** What officers do, one thing to each case in turn. */
const FACTS: readonly OfficerFact[] = [
  { type: "replied", note: null },
  { type: "acknowledged", note: null },
  { type: "complexityChanged", complexity: "complex", reason: "Two services" },
  { type: "notFromPublic", reason: "A supplier" },
  { type: "correctedReceipt", receivedOn: "2026-03-20", reason: "It lay about" },
];

const derived = async (): Promise<unknown> => [
  await database.query("select * from case_projection order by reference"),
  await database.query("select * from clock_projection order by reference, standard_id"),
];

describe("mail, officers, merges, changes of the rules and sweeps all at once", () => {
  it("leave every open case counted by the newest rules, and everything as its events say", async () => {
    await app.receiveMail(mail);
    const facts = mail.map((_, index) => {
      const fact = FACTS[index % FACTS.length];
      if (fact === undefined) throw new Error("No fact");
      return (index % 2 === 0 ? app : other).recordFact({
        ...{ reference: referenceOf(index), key: randomUUID(), fact, by: OFFICER },
      });
    });
    const merges = Array.from({ length: 10 }, (_, index) =>
      other.mergeCases({
        ...{ reference: referenceOf(index * 5 + 1), into: referenceOf(index * 5 + 2) },
        ...{ key: randomUUID(), by: OFFICER },
      }),
    );
    const rules = [["2026-04-13"], ["2026-04-13", "2026-04-14"], ["2026-04-14"]].map((dates, index) =>
      (index % 2 === 0 ? app : other).setUpCouncil(closedOn(dates)),
    );
    const done = await Promise.all([
      ...[...facts, ...merges, ...rules],
      ...mail.slice(60, 90).map((each) => app.receiveMail([anAnswer(each)])),
      ...[other.keepTagsInStep(), app.recalculate(), other.recalculate(), app.rebuildProjections()],
    ]);
    // Whoever comes second may hear that there is nothing left to do; nothing else goes wrong.
    const refused = done.flatMap((each) => (each.ok ? [] : [each.failure.code]));
    expect(refused.filter((code) => !["already-merged", "already-replied"].includes(code))).toEqual([]);
    await app.recalculate();

    const last = (await record.revisions()).length;
    expect(last).toBeGreaterThan(1);
    for (const reference of await record.references(null, 1000)) {
      const events = (await record.eventsOf(reference)) ?? [];
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      const matter = foldCase(events);
      if (matter.open) expect([reference, matter.rules]).toEqual([reference, last]);
      // Never twice for one revision.
      const revisions = events.flatMap((event) => (event.type === "recalculated" ? [event.rules] : []));
      expect(new Set(revisions).size).toBe(revisions.length);
    }
    const before = await derived();
    await app.rebuildProjections();
    expect(await derived()).toEqual(before);
  });
});
