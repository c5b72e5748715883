import { describe, expect, it } from "@jest/globals";
import type { CaseList, CaseRow } from "../../../../../src/contracts/case.ts";
import {
  caseLines,
  fitting,
  otherCase,
  wholeReference,
} from "../../../../../src/ui/case/merging/other-case.ts";

const row = (changes: Partial<CaseRow> = {}): CaseRow => ({
  reference: "HS-2026-00413",
  authority: "upper-wending",
  service: "housing",
  channel: "email",
  kind: "enquiry",
  complexity: "ordinary",
  subject: "Damp again",
  senderName: "A Resident",
  owner: null,
  receivedOn: "2026-04-02",
  open: true,
  acknowledgement: null,
  reply: null,
  risks: [],
  ...changes,
});

const OWN = { reference: "HS-2026-00412", authority: "upper-wending" };

describe("the case that another is answered with", () => {
  it.each([
    [" hs-2026-00400 ", "HS-2026-00400"],
    ["HS-2026", null],
    ["damp", null],
    ["", null],
  ])("is named by a whole reference: %j is %j", (typed, reference) => {
    expect(wholeReference(typed)).toBe(reference);
  });

  it("is the one that was chosen, whatever stands in the search", () => {
    expect(otherCase("HS-2026-00413", "damp", OWN.reference)).toEqual({ ok: true, value: "HS-2026-00413" });
  });

  it("is the reference that was typed, where nothing was chosen", () => {
    expect(otherCase(null, "hs-2026-00400", OWN.reference)).toEqual({ ok: true, value: "HS-2026-00400" });
  });

  it.each([
    ["", "reference-missing"],
    ["damp", "reference-missing"],
    ["hs-2026-00412", "reference-is-own"],
  ])("is missing when only %j is typed: %s", (typed, code) => {
    expect(otherCase(null, typed, OWN.reference)).toMatchObject({ ok: false, failure: { code } });
  });

  it("is an open one of the same council, never the case itself", () => {
    const list: CaseList = {
      rows: [
        row(),
        row({ reference: OWN.reference }),
        row({ reference: "HS-2026-00414", open: false }),
        row({ reference: "HS-2026-00415", authority: "lower-wending" }),
      ],
      total: 4,
      next: null,
    };
    expect(fitting(list, OWN).map(({ reference }) => reference)).toEqual(["HS-2026-00413"]);
  });
});

describe("a case in the list", () => {
  it("tells its subject, who wrote when, and when its reply is due", () => {
    const reply: CaseRow["reply"] = {
      ...{ standardId: "email-reply", title: "E-mail", promised: "reply", state: "running" },
      ...{ dueOn: "2026-04-16", dueAt: "2026-04-16T22:59:59.999Z", originalDueOn: null, answeredAt: null },
      ...{ workingDaysUsed: 2, workingDaysLeft: 6, workingDaysLate: null, minutesLeft: null },
      ...{ minutesLate: null, pausedFor: null },
    };
    expect(caseLines(row({ reply }), "2026-04-08", "Europe/London")).toEqual([
      "Damp again",
      "A Resident, received Thu 2 April",
      "Reply due Thu 16 April: 6 working days left",
    ]);
  });

  it("leaves out a subject that there is not, and says where nothing is promised", () => {
    expect(caseLines(row({ subject: "" }), "2026-04-08", "Europe/London")).toEqual([
      "A Resident, received Thu 2 April",
      "No reply promised",
    ]);
  });
});
