import { describe, expect, it } from "@jest/globals";
import { Value } from "typebox/value";
import { OfficerFact, type CaseView } from "../../../../src/contracts/case.ts";
import { DEEDS } from "../../../../src/events/ribbon/deeds.ts";

const after = (open: boolean, reply: object | null): CaseView =>
  ({
    reference: "HS-2026-00412",
    row: { open, reply },
    asOf: "2026-12-30T09:00:00.000Z",
  }) as unknown as CaseView;

describe("what the ribbon records", () => {
  it.each(Object.entries(DEEDS))("is a fact that the service takes: %s", (_name, { fact }) => {
    expect(Value.Check(OfficerFact, fact)).toBe(true);
  });

  it("is told with the date on which the reply is due, and its year when that is another", () => {
    const matter = after(true, { dueOn: "2027-01-12", answeredAt: null });
    expect(DEEDS.acknowledge.done(matter)).toBe(
      "HS-2026-00412: acknowledgement recorded. Reply due Tue 12 January 2027.",
    );
  });

  it.each([
    ["the case is closed", after(false, { dueOn: "2027-01-12", answeredAt: null })],
    ["it is answered", after(true, { dueOn: "2027-01-12", answeredAt: "2026-12-29T09:00:00.000Z" })],
    ["no reply was promised", after(true, null)],
  ])("is told without a date when %s", (_why, matter) => {
    expect(DEEDS.acknowledge.done(matter)).toBe("HS-2026-00412: acknowledgement recorded.");
  });
});
