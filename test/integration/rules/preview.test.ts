import { describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { MovedCase } from "../../../src/application/rules-use-cases.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, anAnswer } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";
import { closedOn, withAuthority } from "../../support/rules-changes.ts";

const stage = councilStage("2026-04-09T09:00:00.000Z");
const { now } = stage;

const council = (dates: readonly string[]) => closedOn(dates, aCouncil({ tenant: stage.record.tenant }));
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => aMessage({ messageId: `<${index}@x.example>` }));
const everything = () =>
  Promise.all(
    ["council", "rules_revision", "case_event", "case_projection", "clock_projection", "outbox"].map(
      (table) => stage.database.query(`select * from ${table} where tenant = $1`, [stage.record.tenant]),
    ),
  );
const preview = async (change: Parameters<UseCases["previewRules"]>[0]) => {
  const previewed = await stage.app.previewRules(change);
  if (!previewed.ok) throw new Error(previewed.failure.message);
  return previewed.value;
};

describe("the preview of a change", () => {
  it("says which open cases would move, from when to when, and writes nothing", async () => {
    await stage.app.receiveMail([...numbered(2), anAnswer(aMessage({ messageId: "<0@x.example>" }))]);
    const before = await everything();
    expect(await preview({ council: council(["2026-04-13"]) })).toEqual({
      ...{ changes: true, examined: 1, moved: 1, becomeOverdue: 0, becomeSafe: 0 },
      rows: [
        {
          ...{ reference: "HS-2026-00002", authority: "ashby", service: "housing", becomes: null },
          ...{ promised: "reply", from: "2026-04-16", to: "2026-04-17" },
        },
      ],
    });
    expect(await everything()).toEqual(before);
  });

  it("agrees with what applying it does", async () => {
    await stage.app.receiveMail(numbered(5));
    const said = await preview({ council: council(["2026-04-07", "2026-04-13"]) });
    await stage.app.setUpCouncil(council(["2026-04-07", "2026-04-13"]));
    const moved = await stage.database.query<{ reference: string; moved: unknown }>(
      `select reference, jsonb_array_elements(event->'moved') as moved from case_event
       where tenant = $1 and event->>'type' = 'recalculated'`,
      [stage.record.tenant],
    );
    const told = said.rows.map(({ reference, promised, from, to }) => ({
      reference,
      moved: { promised, from, to },
    }));
    expect(moved).toEqual(expect.arrayContaining(told));
    expect(moved).toHaveLength(told.length);
    expect(await preview({})).toMatchObject({ changes: false, examined: 5, moved: 0 });
  });

  it("says which would become overdue at once, and which would be saved", async () => {
    await stage.app.receiveMail(numbered(1));
    now.set("2026-04-17T08:00:00.000Z");
    expect(await preview({ council: council(["2026-04-13"]) })).toMatchObject({ moved: 1, becomeSafe: 1 });
    await stage.app.setUpCouncil(council(["2026-04-13"]));
    expect(await preview({ council: aCouncil({ tenant: stage.record.tenant }) })).toMatchObject({
      becomeOverdue: 1,
      rows: [{ from: "2026-04-17", to: "2026-04-16", becomes: "overdue" }],
    });
  });

  it("says that nothing changes where only targets do", async () => {
    await stage.app.receiveMail(numbered(1));
    const changed = withAuthority("ashby", { targets: {} }, aCouncil({ tenant: stage.record.tenant }));
    expect(await preview({ council: changed })).toMatchObject({ changes: false, examined: 1, moved: 0 });
  });

  it("refuses a document that is not in order, as saving it would", async () => {
    expect(await stage.app.previewRules({ council: aCouncil({ services: [] }) })).toMatchObject({
      failure: { code: "setup-invalid" },
    });
  });

  it("holds a page of cases at a time, tells each row as it comes, and keeps only the first", async () => {
    await stage.app.receiveMail(numbered(1200));
    const limits: number[] = [];
    const watched: CaseRecord = {
      ...stage.record,
      cases: async (filter, page, moment) => {
        limits.push(page.limit);
        return stage.record.cases(filter, page, moment);
      },
      transaction: () => Promise.reject(new Error("A preview writes nothing")),
    };
    const told: MovedCase[] = [];
    const previewed = await useCasesOf({ record: watched, now }).previewRules({
      council: council(["2026-04-13"]),
      onMoved: (row) => void told.push(row),
    });
    expect(previewed).toMatchObject({ value: { examined: 1200, moved: 1200 } });
    expect(previewed.ok && previewed.value.rows.length).toBe(1000);
    expect(new Set(told.map(({ reference }) => reference)).size).toBe(1200);
    expect(limits).toEqual(Array.from({ length: 13 }, () => 100));
  });
});

describe("opening hours of a service of its own", () => {
  it("count for its cases alone, with the authority's bank holidays", async () => {
    await stage.app.receiveMail([
      ...numbered(1),
      aMessage({ messageId: "<r@x.example>", mailbox: "revenues@ashby.example" }),
    ]);
    const shop = [["10:00", "14:00"]] as const;
    const [housing, ...others] = aCouncil().services;
    if (housing === undefined) throw new Error("No service");
    const calendar = {
      ...{ id: "housing-desk", name: "Housing desk", version: 1 },
      hours: { tue: shop, wed: shop, thu: shop },
      ...{ closures: [], openings: [] },
    };
    const services = [{ ...housing, calendar }, ...others];
    const set = await stage.app.setUpCouncil(aCouncil({ tenant: stage.record.tenant, services }));
    expect(set).toMatchObject({ value: { revision: 2, recalculated: { cases: 2, moved: 1 } } });
    const due = async (reference: string) => {
      const found = await stage.app.findCase(reference);
      return found.ok ? found.value.row.reply?.dueOn : undefined;
    };
    // Three working days a week from Tuesday 7 April: the eighth is Wednesday 22 April.
    expect([await due("HS-2026-00001"), await due("RV-2026-00001")]).toEqual(["2026-04-22", "2026-04-16"]);
  });
});
