import type { DeskPage, DeskRow } from "../../src/contracts/desk.ts";

/** A case of the desk that nobody owns, without clocks. */
export const aDeskRow = (reference: string, changes: Partial<DeskRow> = {}): DeskRow => ({
  reference,
  authority: "ashby",
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
  seq: 1,
  passedOnBy: null,
  others: [],
  following: false,
  snoozedUntil: null,
  ...changes,
});

export const NO_GROUPS: DeskPage["groups"] = {
  ...{ overdue: 0, today: 0, "this-week": 0 },
  ...{ later: 0, paused: 0, settled: 0 },
};

export const NO_COUNTS: DeskPage["counts"] = {
  ...{ open: 0, overdue: 0, "due-today": 0 },
  ...{ "at-risk": 0, "wrote-again": 0, followed: 0, snoozed: 0 },
};
