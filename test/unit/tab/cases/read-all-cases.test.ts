import { describe, expect, it } from "@jest/globals";
import type { CaseList, CaseRow } from "../../../../src/contracts/case.ts";
import type { CasesQuery } from "../../../../src/contracts/requests.ts";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { MOST, readAllCases } from "../../../../src/tab/cases/read-all-cases.ts";
import { casesTable } from "../../../../src/tab/cases/cases-table.ts";

const row = (reference: string): CaseRow => ({
  ...{ reference, authority: "eastmere", service: "housing", channel: "email", kind: "enquiry" },
  ...{ complexity: "ordinary", subject: "Damp", senderName: "A. Resident", owner: null },
  ...{ receivedOn: "2026-11-18", open: true, acknowledgement: null, reply: null, risks: [] },
});

/** A list of so many cases, in pages of as many as are asked for. */
const listOf = (total: number) => {
  const asked: CasesQuery[] = [];
  const cases = (query: CasesQuery) => {
    asked.push(query);
    const from = Number(query.after ?? 0);
    const to = Math.min(total, from + (query.limit ?? 0));
    const rows = Array.from({ length: to - from }, (_, at) => row(`HS-${from + at}`));
    return Promise.resolve(succeeded<CaseList>({ rows, total, next: to < total ? String(to) : null }));
  };
  return { asked, cases };
};

const always = (): boolean => true;
const unheard = (): void => undefined;

describe("all cases of a list", () => {
  it("are read page by page, and it is told how far that has come", async () => {
    const told: string[] = [];
    const answer = await readAllCases(
      listOf(450),
      { period: "2026-Q3" },
      (read, total) => told.push(`${read} of ${total}`),
      always,
    );
    expect(answer).toMatchObject({ ok: true, value: { more: false } });
    expect(answer?.ok === true && answer.value.rows.length).toBe(450);
    expect(told).toEqual(["200 of 450", "400 of 450", "450 of 450"]);
  });

  it("end at so many, and say that there are more", async () => {
    const answer = await readAllCases(listOf(MOST + 1), { period: "2026-Q3" }, unheard, always);
    expect(answer?.ok === true && [answer.value.rows.length, answer.value.more]).toEqual([MOST, true]);
    const whole = await readAllCases(listOf(MOST), { period: "2026-Q3" }, unheard, always);
    expect(whole?.ok === true && [whole.value.rows.length, whole.value.more]).toEqual([MOST, false]);
  });

  it("are not read on for somebody who has left", async () => {
    const list = listOf(900);
    expect(await readAllCases(list, { period: "2026-Q3" }, unheard, () => false)).toBeNull();
    expect(list.asked).toHaveLength(1);
  });

  it("are none where the service does not answer", async () => {
    const failure = { code: "unreachable", message: "No connection.", mayPass: true };
    const cases = () => Promise.resolve(failed(failure));
    expect(await readAllCases({ cases }, { period: "2026-Q3" }, unheard, always)).toEqual({
      ok: false,
      failure,
    });
  });
});

describe("the cases behind a number, as an exported table", () => {
  it("say of each what it is of, when it is due and how it stands", () => {
    const council = {
      authorities: [{ id: "eastmere", name: "Eastmere" }],
      services: [{ id: "housing", name: "Housing" }],
    };
    const clock = { standardId: "email-reply", dueOn: "2026-11-30", state: "due-soon" as const };
    const { columns, rows } = casesTable(
      council,
      [{ ...row("HS-2026-00001"), owner: { id: "p", name: "Priya Raman" } }, row("HS-2026-00002")],
      ({ owner }) => (owner === null ? null : (clock as never)),
    );
    expect(columns.map(({ heading }) => heading)).toEqual([
      ...["Case", "Received", "Council", "Service", "Channel", "Kind", "Subject", "From", "Owner"],
      ...["Standard code", "Due", "State"],
    ]);
    expect(rows[0]).toEqual([
      ...["HS-2026-00001", "2026-11-18", "Eastmere", "Housing", "E-mail", "Enquiry", "Damp", "A. Resident"],
      ...["Priya Raman", "email-reply", "2026-11-30", "Due soon"],
    ]);
    expect(rows[1]?.slice(-4)).toEqual([null, null, null, null]);
  });
});
