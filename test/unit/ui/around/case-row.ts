import type { CaseRow, ClockSummary } from "../../../../src/contracts/case.ts";

export const clockSummary = (more: Partial<ClockSummary> = {}): ClockSummary => ({
  standardId: "reply",
  title: "Reply within 8 working days",
  promised: "reply",
  state: "running",
  dueOn: "2026-04-16",
  dueAt: "2026-04-16T22:59:59.000Z",
  originalDueOn: null,
  answeredAt: null,
  workingDaysUsed: 1,
  workingDaysLeft: 7,
  workingDaysLate: null,
  minutesLeft: null,
  minutesLate: null,
  pausedFor: null,
  ...more,
});

/** A case in a list: an enquiry of Thu 2 April 2026 that nobody owns, acknowledged already. */
export const caseRow = (more: Partial<CaseRow> = {}): CaseRow => ({
  reference: "HS-2026-00413",
  authority: "upper-wending",
  service: "housing",
  channel: "email",
  kind: "enquiry",
  complexity: "ordinary",
  subject: "Leaking gutter",
  senderName: "A Resident",
  owner: null,
  receivedOn: "2026-04-02",
  open: true,
  acknowledgement: clockSummary({ promised: "acknowledgement", state: "met" }),
  reply: clockSummary(),
  risks: [],
  ...more,
});
