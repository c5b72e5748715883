import { describe, expect, it } from "@jest/globals";
import type { JudgedClock } from "../../../../src/domain/compliance/figure.ts";
import { withProposal } from "../../../../src/domain/standards/look-back.ts";
import { lookTally, MOST_ROWS } from "../../../../src/domain/standards/look-tally.ts";
import { aStandard, RULES } from "../../../support/rules.ts";

const judged = (outcome: JudgedClock["outcome"], changes: Partial<JudgedClock> = {}): JudgedClock => ({
  ...{
    reference: "HS-2026-00001",
    authority: "ashby",
    service: "housing",
    channel: "email",
    kind: "enquiry",
  },
  ...{ standardId: "reply", standardTitle: "Reply", promised: "reply", targetPercent: null },
  ...{ receivedOn: "2026-04-02", dueOn: "2026-04-16", outcome, answeredBy: null, metByExtension: false },
  ...changes,
});

describe("the tally of a look", () => {
  it("counts what was and what would have been, in all and by the service that has the case", () => {
    const tally = lookTally();
    tally.add({ was: judged("met"), would: judged("missed", { dueOn: "2026-04-13" }) });
    tally.add({
      was: judged("missed-open", { service: "revenues" }),
      would: judged("not-yet-due", { service: "revenues" }),
    });
    tally.add({ was: judged("merged"), would: judged("merged") });
    const { was, would, services, ...rest } = tally.result();
    expect(was).toMatchObject({ met: 1, missed: 1, missedOpen: 1, denominator: 2, percent: 50 });
    expect(would).toMatchObject({ met: 0, missed: 1, missedOpen: 0, denominator: 1, percent: 0 });
    expect(was.excluded.merged).toBe(1);
    expect(services.map(({ service }) => service)).toEqual(["housing", "revenues"]);
    expect(rest).toMatchObject({ examined: 3, dueOtherwise: 1, becomeLate: 1, noLongerLate: 1 });
    expect(rest.rows).toHaveLength(2);
  });

  it("calls nothing late that is left out of the figures", () => {
    const tally = lookTally();
    tally.add({ was: judged("missed"), would: judged("not-measured") });
    tally.add({ was: null, would: judged("missed") });
    expect(tally.result()).toMatchObject({ becomeLate: 0, noLongerLate: 0, rows: [], would: { missed: 1 } });
  });

  it("counts on when it lists no more", () => {
    const tally = lookTally();
    for (let each = 0; each < MOST_ROWS + 5; each += 1)
      tally.add({ was: judged("met"), would: judged("missed") });
    expect(tally.result().rows).toHaveLength(MOST_ROWS);
    expect(tally.result().becomeLate).toBe(MOST_ROWS + 5);
  });
});

describe("rules with a proposal in them", () => {
  it("have it in the place of every version, as if it had held all along", () => {
    const old = aStandard({ id: "email-reply" });
    const proposed = aStandard({
      ...{ id: "email-reply", version: 3, inForceFrom: "2027-01-01", measured: "advertised-only" },
      notMeasured: { since: "2027-01-01", reason: "Low numbers" },
    });
    const { standards } = withProposal({ ...RULES, standards: [old, aStandard()] }, proposed);
    expect(standards.map(({ id, version }) => [id, version])).toEqual([
      ["reply", 1],
      ["email-reply", 3],
    ]);
    expect(standards[1]).toMatchObject({ inForceFrom: "1000-01-01", notMeasured: { since: "1000-01-01" } });
  });
});
