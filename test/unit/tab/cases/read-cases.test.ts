import { describe, expect, it } from "@jest/globals";
import type { CaseList, CaseRow } from "../../../../src/contracts/case.ts";
import type { CasesQuery } from "../../../../src/contracts/requests.ts";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { readCases } from "../../../../src/tab/cases/read-cases.ts";

const row = (reference: string): CaseRow => ({
  reference,
  authority: "calderwick",
  service: "housing",
  channel: "email",
  kind: "enquiry",
  complexity: "ordinary",
  subject: "Damp",
  senderName: "A. Resident",
  owner: null,
  receivedOn: "2026-11-18",
  open: true,
  acknowledgement: null,
  reply: null,
  risks: [],
});

/** A list in pages of two, each led to by the reference before it; it writes down what it was asked. */
const listOf = (...references: string[]) => {
  const asked: (string | null)[] = [];
  const cases = ({ after }: CasesQuery) => {
    asked.push(after ?? null);
    const from = after === undefined ? 0 : references.indexOf(after) + 1;
    const page = references.slice(from, from + 2);
    const next = from + 2 < references.length ? (page.at(-1) ?? null) : null;
    return Promise.resolve(succeeded<CaseList>({ rows: page.map(row), total: references.length, next }));
  };
  return { asked, cases };
};

const references = (list: CaseList): string[] => list.rows.map(({ reference }) => reference);

describe("a list of cases read in pages", () => {
  it("goes on where the page before ended, and says where the rest begins", async () => {
    const list = listOf("A", "B", "C", "D", "E");
    const read = await readCases(list, {}, 2);
    expect(read.ok && references(read.value)).toEqual(["A", "B", "C", "D"]);
    expect(read.ok && [read.value.total, read.value.next]).toEqual([5, "D"]);
    expect(list.asked).toEqual([null, "B"]);
  });

  it("asks no further than the end", async () => {
    const list = listOf("A", "B", "C");
    const read = await readCases(list, {}, 9);
    expect(read.ok && references(read.value)).toEqual(["A", "B", "C"]);
    expect(list.asked).toEqual([null, "B"]);
  });

  it("shows a case once that moved from one page to the next in between", async () => {
    const pages = [
      ["A", "B"],
      ["B", "C"],
    ];
    const cases = () => {
      const page = pages.shift() ?? [];
      return Promise.resolve(
        succeeded<CaseList>({ rows: page.map(row), total: 3, next: pages.length > 0 ? "B" : null }),
      );
    };
    const read = await readCases({ cases }, {}, 2);
    expect(read.ok && references(read.value)).toEqual(["A", "B", "C"]);
  });

  it("gives no half of a list when a page does not come", async () => {
    const away = { code: "unreachable", message: "The service cannot be reached.", mayPass: true } as const;
    const read = await readCases({ cases: () => Promise.resolve(failed(away)) }, {}, 2);
    expect(read).toEqual(failed(away));
  });
});
