import { describe, expect, it } from "@jest/globals";
import type { CaseRow, ClockSummary } from "../../../../src/contracts/case.ts";
import { dueRows, groupOf, grouped, nextClock } from "../../../../src/tab/today/due-groups.ts";

const clock = (over: Partial<ClockSummary>): ClockSummary => ({
  standardId: "email-reply",
  title: "E-mail: reply within 8 working days",
  promised: "reply",
  state: "running",
  dueOn: "2026-11-25",
  dueAt: "2026-11-25T23:59:59.000Z",
  answeredAt: null,
  originalDueOn: null,
  workingDaysUsed: 5,
  workingDaysLeft: 3,
  workingDaysLate: null,
  minutesLeft: null,
  minutesLate: null,
  pausedFor: null,
  ...over,
});

const row = (over: Partial<CaseRow>): CaseRow => ({
  reference: "HS-2026-00001",
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
  reply: clock({}),
  risks: [],
  ...over,
});

describe("what is due next in a case", () => {
  it("is the acknowledgement while it is due first", () => {
    const acknowledgement = clock({ promised: "acknowledgement", dueOn: "2026-11-19" });
    expect(nextClock(row({ acknowledgement }))?.promised).toBe("acknowledgement");
  });

  it("is the acknowledgement when both are due on one day", () => {
    const acknowledgement = clock({ promised: "acknowledgement", dueOn: "2026-11-25" });
    expect(nextClock(row({ acknowledgement }))?.promised).toBe("acknowledgement");
  });

  it("is the reply once it is acknowledged", () => {
    const acknowledgement = clock({ promised: "acknowledgement", dueOn: "2026-11-19", state: "met" });
    expect(nextClock(row({ acknowledgement }))?.promised).toBe("reply");
  });

  it("is what runs, before what is paused; and what is paused when nothing runs", () => {
    const reply = clock({ state: "paused", dueOn: "2026-11-18" });
    const acknowledgement = clock({ promised: "acknowledgement", dueOn: "2026-11-19" });
    expect(nextClock(row({ acknowledgement, reply }))?.promised).toBe("acknowledgement");
    expect(nextClock(row({ acknowledgement: null, reply }))?.state).toBe("paused");
  });

  it("is nothing when both are settled", () => {
    expect(nextClock(row({ reply: clock({ state: "missed" }) }))).toBeNull();
  });
});

describe("the groups of Today", () => {
  // A Friday.
  const today = "2026-11-20";
  it.each([
    ["2026-11-19", "overdue"],
    ["2026-11-20", "today"],
    ["2026-11-22", "this-week"],
    ["2026-11-23", "later"],
  ] as const)("puts %s under %s", (dueOn, group) => {
    expect(groupOf(dueOn, today)).toBe(group);
  });

  it("ends the week on Sunday, also when today is one", () => {
    expect(groupOf("2026-11-23", "2026-11-22")).toBe("later");
  });

  it("goes on through the end of the year", () => {
    expect(groupOf("2027-01-01", "2026-12-30")).toBe("this-week");
  });

  it("shows the earliest first, in one order every time, and last what is listed for another reason", () => {
    const rows = [
      row({ reference: "HS-2026-00003", reply: clock({ dueOn: "2026-11-30" }) }),
      row({ reference: "HS-2026-00002", reply: clock({ dueOn: "2026-11-18", state: "overdue" }) }),
      row({ reference: "HS-2026-00001", reply: clock({ dueOn: "2026-11-18", state: "overdue" }) }),
      row({ reference: "HS-2026-00005", reply: clock({ state: "paused", dueOn: "2026-11-18" }) }),
      row({ reference: "HS-2026-00004", reply: clock({ state: "met" }) }),
    ];
    const groups = grouped(dueRows(rows, today));
    expect(groups.map(({ group, rows: inIt }) => [group, inIt.map((each) => each.row.reference)])).toEqual([
      ["overdue", ["HS-2026-00001", "HS-2026-00002"]],
      ["later", ["HS-2026-00003"]],
      ["paused", ["HS-2026-00005"]],
      ["settled", ["HS-2026-00004"]],
    ]);
  });
});
