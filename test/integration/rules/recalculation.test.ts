import { randomUUID } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";
import { switchOn } from "../../support/switch-on.ts";
import { closedOn, withAuthority } from "../../support/rules-changes.ts";

// Thursday 9 April 2026. Messages of 2 April are due on 16 April.
const WHY = { by: "Ada Clerk", because: "A training day was agreed" };
const stage = councilStage("2026-04-09T09:00:00.000Z");
const { now, typesOf } = stage;

const council = (dates: readonly string[]) => closedOn(dates, aCouncil({ tenant: stage.record.tenant }));
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aMessage({ messageId: `<${index}@x.example>`, graphId: `G${index}` }),
  );
const viewOf = async (reference: string) => {
  const found = await stage.app.findCase(reference);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
};
const dueOn = async (reference: string) => (await viewOf(reference)).row.reply?.dueOn;
const say = async (reference: string, fact: OfficerFact): Promise<void> => {
  const said = await stage.app.recordFact({ reference, key: randomUUID(), fact, by: OFFICER });
  if (!said.ok) throw new Error(said.failure.message);
};
const projections = () =>
  stage.database.query(
    "select * from case_projection natural join clock_projection where tenant = $1 order by 2, 3",
    [stage.record.tenant],
  );

describe("a change of the rules", () => {
  it("moves the open cases, writes down why, and leaves the closed ones as they were judged", async () => {
    await stage.app.receiveMail([...numbered(2), anAnswer(aMessage({ messageId: "<0@x.example>" }))]);
    const set = await stage.app.setUpCouncil(council(["2026-04-13"]), WHY);
    expect(set).toMatchObject({ ok: true, value: { revision: 2, recalculated: { cases: 1, moved: 1 } } });
    expect([await dueOn("HS-2026-00001"), await dueOn("HS-2026-00002")]).toEqual([
      "2026-04-16",
      "2026-04-17",
    ]);
    expect((await stage.record.eventsOf("HS-2026-00002"))?.at(-1)).toMatchObject({
      type: "recalculated",
      rules: 2,
      because: "A training day was agreed",
      moved: [{ promised: "reply", from: "2026-04-16", to: "2026-04-17" }],
      by: { kind: "service" },
    });
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "replied"]);
    expect(await stage.record.revisions()).toMatchObject([
      { revision: 1 },
      { revision: 2, savedBy: "Ada Clerk", because: "A training day was agreed", savedAt: now() },
    ]);
  });

  it("keeps the results of closed cases also when everything is counted from the events anew", async () => {
    await stage.app.receiveMail([...numbered(2), anAnswer(aMessage({ messageId: "<0@x.example>" }))]);
    await stage.app.setUpCouncil(council(["2026-04-07", "2026-04-08"]), WHY);
    const before = await projections();
    expect(await stage.app.rebuildProjections()).toMatchObject({ value: { cases: 2 } });
    expect(await projections()).toEqual(before);
    expect((await viewOf("HS-2026-00001")).row.acknowledgement).toMatchObject({
      dueOn: "2026-04-07",
      state: "missed",
    });
  });

  it("gives a case that is judged by older rules those rules along, and the targets of today", async () => {
    await stage.app.receiveMail([...numbered(2), anAnswer(aMessage({ messageId: "<0@x.example>" }))]);
    const changed = withAuthority("ashby", { targets: { "email-reply": 75 } }, council(["2026-04-13"]));
    await stage.app.setUpCouncil(changed, WHY);
    expect((await viewOf("HS-2026-00002")).rules).toBeNull();
    const { rules } = await viewOf("HS-2026-00001");
    expect(rules?.calendar).toMatchObject({ version: 1, closures: [] });
    expect(rules?.standards.find(({ id }) => id === "email-reply")?.targetPercent).toBe(75);
  });

  it("is none where only targets changed: they are laid over every figure at once", async () => {
    await stage.app.receiveMail(numbered(1));
    const changed = withAuthority(
      "ashby",
      { targets: { "email-reply": 75 } },
      aCouncil({ tenant: stage.record.tenant }),
    );
    expect(await stage.app.setUpCouncil(changed)).toMatchObject({
      value: { revision: null, recalculated: { cases: 0 } },
    });
    const report = await stage.app.reportCompliance({ period: "2026-Q2", authority: null });
    const figure = report.ok
      ? report.value.standards.find(({ standardId }) => standardId === "email-reply")
      : null;
    expect(figure?.targetPercent).toBe(75);
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
  });

  it("is applied once, however often it is saved or swept", async () => {
    await stage.app.receiveMail(numbered(3));
    await stage.app.setUpCouncil(council(["2026-04-13"]), WHY);
    expect(await stage.app.setUpCouncil(council(["2026-04-13"]), WHY)).toMatchObject({
      value: { revision: null },
    });
    const other = useCasesOf({ record: (await stage.database.open()).of(stage.record.tenant), now });
    await Promise.all([stage.app.recalculate(), other.recalculate(), stage.app.recalculate()]);
    expect(await stage.app.recalculate()).toMatchObject({ value: { cases: 0 } });
    expect(await typesOf("HS-2026-00003")).toEqual(["received", "recalculated"]);
  });

  it("turns the tag of a case that it makes overdue, and of one that it saves", async () => {
    now.set("2026-04-17T08:00:00.000Z");
    await switchOn(stage.record);
    await stage.app.receiveMail(numbered(1));
    const [overdue] = await stage.record.takeMarks(10);
    if (overdue !== undefined)
      await stage.record.settleMarks(overdue, { result: "written", put: overdue.wish });
    expect(overdue?.wish.category).toBe("Reply: overdue");
    await stage.app.setUpCouncil(council(["2026-04-13"]), WHY);
    expect(await stage.record.takeMarks(10)).toMatchObject([{ wish: { category: "Reply: due soon" } }]);
  });

  it("gives each of two set-ups at once a number of its own", async () => {
    await stage.app.receiveMail(numbered(1));
    const other = useCasesOf({ record: (await stage.database.open()).of(stage.record.tenant), now });
    const both = await Promise.all([
      stage.app.setUpCouncil(council(["2026-04-13"]), WHY),
      other.setUpCouncil(council(["2026-04-14"]), WHY),
    ]);
    expect(both.map((each) => each.ok && each.value.revision).sort()).toEqual([2, 3]);
    const current = await stage.record.council();
    const [, , last] = await stage.record.revisions();
    expect(last?.rules["ashby"]?.calendar.closures).toEqual(current?.authorities[0]?.calendar.closures);
    await stage.app.recalculate();
    expect(await dueOn("HS-2026-00001")).toBe("2026-04-17");
  });

  it("keeps the revisions from being changed, deleted or emptied", async () => {
    for (const statement of [
      "update rules_revision set because = ''",
      "delete from rules_revision",
      "truncate rules_revision",
    ]) {
      await expect(stage.database.query(statement)).rejects.toThrow("append-only");
    }
  });
});

describe("a change that was broken off", () => {
  /** A record whose process is killed at its nth transaction. */
  const killedAt = (nth: number): CaseRecord => {
    let count = 0;
    return {
      ...stage.record,
      transaction: (work) => {
        count += 1;
        if (count === nth) return Promise.reject(new Error("killed"));
        return stage.record.transaction(work);
      },
    };
  };
  const older = async (): Promise<number> =>
    (await stage.record.staleCases(2, { after: null, limit: 1000 })).length;

  it("is finished by the next run, whichever page it had come to", async () => {
    await stage.app.receiveMail(numbered(600));
    const doomed = useCasesOf({ record: killedAt(2), now });
    await expect(doomed.setUpCouncil(council(["2026-04-13"]), WHY)).rejects.toThrow("killed");
    expect(await older()).toBe(350);
    const again = useCasesOf({ record: killedAt(2), now });
    await expect(again.recalculate()).rejects.toThrow("killed");
    expect(await older()).toBe(100);
    expect(await stage.app.recalculate()).toMatchObject({ value: { cases: 100, moved: 100 } });
    expect(await older()).toBe(0);
    const [row] = await stage.database.query<{ events: string; moved: string }>(
      `select count(*) as events, count(distinct reference) as moved from case_event
       where tenant = $1 and event->>'type' = 'recalculated'`,
      [stage.record.tenant],
    );
    expect(row).toEqual({ events: "600", moved: "600" });
  });

  it("writes nothing of a page that was killed in the middle", async () => {
    await stage.app.receiveMail(numbered(3));
    const doomed: CaseRecord = {
      ...stage.record,
      transaction: (work) =>
        stage.record.transaction(async (transaction) => {
          await work(transaction);
          throw new Error("killed");
        }),
    };
    await expect(
      useCasesOf({ record: doomed, now }).setUpCouncil(council(["2026-04-13"]), WHY),
    ).rejects.toThrow("killed");
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
    await stage.app.recalculate();
    expect(await dueOn("HS-2026-00001")).toBe("2026-04-17");
  });
});

describe("what happens while the rules change", () => {
  it("loses no mail that comes in meanwhile, and leaves none of it behind", async () => {
    await stage.app.receiveMail(numbered(300));
    const other = useCasesOf({ record: (await stage.database.open()).of(stage.record.tenant), now });
    const more = Array.from({ length: 40 }, (_, index) =>
      aMessage({ messageId: `<late-${index}@x.example>` }),
    );
    const answers = numbered(20).map((each) => anAnswer(each));
    const [set, ...received] = await Promise.all([
      stage.app.setUpCouncil(council(["2026-04-13"]), WHY),
      ...more.map((each) => other.receiveMail([each])),
      other.receiveMail(answers),
    ]);
    expect([set.ok, ...received.map(({ ok }) => ok)]).not.toContain(false);
    await stage.app.recalculate();
    expect(await stage.record.countCases({}, now(), 1_000)).toBe(340);
    expect(await stage.record.staleCases(2, { after: null, limit: 10 })).toEqual([]);
    const sums = await stage.database.query<{ open: boolean; due: string; count: string }>(
      `select open, due_on::text as due, count(*) from case_projection natural join clock_projection
       where tenant = $1 and promised = 'reply' and open group by 1, 2`,
      [stage.record.tenant],
    );
    expect(sums).toEqual([{ open: true, due: "2026-04-17", count: "320" }]);
  });

  it("brings a closed case to the current rules when it is open again, in the same step", async () => {
    await stage.app.receiveMail([...numbered(1), anAnswer(aMessage({ messageId: "<0@x.example>" }))]);
    await stage.app.setUpCouncil(council(["2026-04-13"]), WHY);
    expect(await dueOn("HS-2026-00001")).toBe("2026-04-16");
    await say("HS-2026-00001", { type: "reopened", reason: "The damp is back" });
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "replied", "reopened", "recalculated"]);
    expect(await dueOn("HS-2026-00001")).toBe("2026-04-17");
    await say("HS-2026-00001", { type: "replied", note: null });
    await say("HS-2026-00001", { type: "withdrawn", withdraws: 3 });
    expect((await viewOf("HS-2026-00001")).row.open).toBe(false);
  });

  it("gives several changes that a case has missed as one, with every reason", async () => {
    await stage.app.receiveMail([...numbered(1), anAnswer(aMessage({ messageId: "<0@x.example>" }))]);
    await stage.app.setUpCouncil(council(["2026-04-13"]), WHY);
    await stage.app.setUpCouncil(council(["2026-04-13", "2026-04-14"]), { ...WHY, because: "Another day" });
    await say("HS-2026-00001", { type: "withdrawn", withdraws: 2 });
    expect((await stage.record.eventsOf("HS-2026-00001"))?.at(-1)).toMatchObject({
      type: "recalculated",
      rules: 3,
      because: "A training day was agreed; Another day",
      moved: [{ promised: "reply", from: "2026-04-16", to: "2026-04-20" }],
    });
  });

  it("starts new cases by the current rules", async () => {
    await stage.app.setUpCouncil(council(["2026-04-13"]), WHY);
    await stage.app.receiveMail(numbered(1));
    expect((await stage.record.eventsOf("HS-2026-00001"))?.[0]).toMatchObject({ type: "received", rules: 2 });
    expect(await dueOn("HS-2026-00001")).toBe("2026-04-17");
  });
});

describe("a release that counts otherwise", () => {
  it("becomes a revision when the service starts, and none where nothing changed", async () => {
    await stage.app.receiveMail(numbered(1));
    expect(await stage.app.bringRulesUpToDate()).toMatchObject({ value: { revision: null } });
    // As if the standards of this release had been others when the document was saved.
    await stage.database.query("alter table rules_revision disable trigger all");
    await stage.database.query(
      `update rules_revision set rules = jsonb_set(rules, '{authorities,ashby,calendar,closures}',
        '[{"date":"2026-04-13","name":"Old"}]') where tenant = $1`,
      [stage.record.tenant],
    );
    await stage.database.query("alter table rules_revision enable trigger all");
    const restarted = useCasesOf({ record: (await stage.database.open()).of(stage.record.tenant), now });
    expect(await restarted.bringRulesUpToDate()).toMatchObject({ value: { revision: 2 } });
    expect(await restarted.recalculate()).toMatchObject({ value: { cases: 1, moved: 1 } });
  });
});
