import { describe, expect, it } from "@jest/globals";
import type { CaseRow, ClockSummary } from "../../../../src/contracts/case.ts";
import { nextClock } from "../../../../src/tab/today/due-groups.ts";

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
