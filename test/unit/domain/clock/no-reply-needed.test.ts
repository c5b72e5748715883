import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { clockInWords } from "../../../../src/domain/clock/in-words.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  noReplyNeeded,
  receiptCorrectedTo,
  replied,
  waitingFor,
  wroteAgain,
} from "../../../support/case-history.ts";
import { aStandard, RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

const LATER = "2026-05-01T09:00:00.000Z";

/** Thursday before Easter: acknowledgement due Tue 7 April, reply due Thu 16 April 2026. */
const clocks = (happened: Happened, rules: Rules = RULES, now = LATER) => {
  const matter = foldCase(caseHistory("2026-04-02T15:00:00.000Z", happened));
  const [acknowledgement, reply] = clocksOf(matter, rules, now);
  if (!acknowledgement || !reply) throw new Error("An e-mail has two clocks");
  return { acknowledgement, reply };
};

const IN_TIME = "2026-04-07T08:00:00.000Z";

describe("the clocks of a case on which no reply is needed", () => {
  it("are not needed, and do not become late as time goes by", () => {
    const { acknowledgement, reply } = clocks([[IN_TIME, noReplyNeeded()]]);
    for (const clock of [acknowledgement, reply]) {
      expect(clock).toMatchObject({
        state: "not-needed",
        noReplyNeededSince: IN_TIME,
        answeredAt: null,
        workingDaysLeft: null,
        workingDaysLate: null,
      });
      expect(clockInWords(clock, LATER)).toBe("Not needed");
    }
  });

  it("stay as they were where the promise had been kept before", () => {
    const { acknowledgement, reply } = clocks([
      ["2026-04-02T16:00:00.000Z", acknowledged()],
      [IN_TIME, noReplyNeeded()],
    ]);
    expect(acknowledgement).toMatchObject({ state: "met", noReplyNeededSince: null });
    expect(reply.state).toBe("not-needed");
  });

  it("stay missed where the promise was broken by then: a click does not mend it", () => {
    const { acknowledgement, reply } = clocks([["2026-04-21T08:00:00.000Z", noReplyNeeded()]]);
    expect(acknowledgement).toMatchObject({ state: "missed", answeredAt: null, workingDaysLate: 10 });
    // Due on Thursday 16 April, and Tuesday 21 April is the third working day after.
    expect(reply).toMatchObject({ state: "missed", answeredAt: null, workingDaysLate: 3 });
    expect(clockInWords(reply, LATER)).toBe("Missed: 3 working days late when no reply was needed any more");
  });

  it("are judged to the second", () => {
    const stateAt = (at: string) => clocks([[at, noReplyNeeded()]]).reply.state;
    expect(stateAt("2026-04-16T22:59:59.999Z")).toBe("not-needed");
    expect(stateAt("2026-04-16T23:00:00.000Z")).toBe("missed");
  });

  it("follow a receipt that is corrected afterwards", () => {
    const said = ["2026-04-10T08:00:00.000Z", noReplyNeeded()] as const;
    const corrected = [LATER, receiptCorrectedTo("2026-03-20")] as const;
    expect(clocks([said]).reply.state).toBe("not-needed");
    expect(clocks([said, corrected]).reply).toMatchObject({ state: "missed", due: { on: "2026-04-01" } });
  });

  it.each(["stops", "restarts"] as const)(
    "are not needed while they waited for the customer, who %s them: such a promise was not broken",
    (effect) => {
      const standards = RULES.standards.map((each) => ({ ...each, waiting: { clarification: effect } }));
      const { reply } = clocks(
        [
          [IN_TIME, acknowledged()],
          ["2026-04-08T08:00:00.000Z", waitingFor("clarification")],
          ["2026-04-29T08:00:00.000Z", noReplyNeeded()],
        ],
        { ...RULES, standards },
      );
      expect(reply).toMatchObject({ state: "not-needed", pausedFor: null });
    },
  );

  it("are not needed where they had not begun", () => {
    const standards = [
      aStandard({ id: "email-acknowledgement", promised: "acknowledgement" }),
      aStandard({ startsAt: { milestone: "visit made" } }),
    ];
    const { reply } = clocks([["2026-06-20T08:00:00.000Z", noReplyNeeded()]], { ...RULES, standards });
    expect(reply.state).toBe("not-needed");
  });

  it("are answered after all by a reply that nobody had asked for again", () => {
    const { acknowledgement, reply } = clocks([
      [IN_TIME, noReplyNeeded()],
      ["2026-04-20T08:00:00.000Z", replied],
    ]);
    expect(acknowledgement).toMatchObject({ state: "missed", answeredBy: "reply" });
    expect(reply).toMatchObject({ state: "missed", answeredAt: "2026-04-20T08:00:00.000Z" });
  });

  it("are not touched by a reply to what the customer has written since", () => {
    const { acknowledgement, reply } = clocks([
      [IN_TIME, noReplyNeeded()],
      ["2026-04-20T08:00:00.000Z", wroteAgain],
      ["2026-04-21T08:00:00.000Z", replied],
    ]);
    expect(acknowledgement.state).toBe("not-needed");
    expect(reply).toMatchObject({ state: "not-needed", answeredAt: null });
  });
});

describe("a holding reply", () => {
  const held = ["2026-04-07T08:00:00.000Z", holdingReply] as const;

  it("keeps the acknowledgement and leaves the reply running", () => {
    const { acknowledgement, reply } = clocks([held], RULES, "2026-04-08T09:00:00.000Z");
    expect(acknowledgement).toMatchObject({ state: "met", answeredBy: "holding-reply" });
    expect(clockInWords(acknowledgement, LATER)).toBe(
      "Kept: acknowledged by a holding reply on working day 1 of 1",
    );
    expect(reply).toMatchObject({ state: "running", answeredAt: null, due: { on: "2026-04-16" } });
  });

  it("does not keep the acknowledgement late, nor the reply ever", () => {
    const { acknowledgement, reply } = clocks([["2026-04-08T08:00:00.000Z", holdingReply]]);
    expect(acknowledgement).toMatchObject({ state: "missed", answeredBy: "holding-reply" });
    expect(reply.state).toBe("overdue");
  });

  it("comes second to an acknowledgement that went before it, whichever was written down first", () => {
    const { acknowledgement } = clocks([held, ["2026-04-02T16:00:00.000Z", acknowledged()]]);
    expect(acknowledgement).toMatchObject({
      answeredBy: "person",
      answeredAt: "2026-04-02T16:00:00.000Z",
    });
  });
});
