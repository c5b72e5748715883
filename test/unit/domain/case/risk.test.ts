import { describe, expect, it } from "@jest/globals";
import { RiskReason } from "../../../../src/contracts/case.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { RISK_REASONS, risksOf } from "../../../../src/domain/case/risk.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import {
  acknowledged,
  caseHistory,
  noReplyNeeded,
  notFromPublic,
  replied,
  withdrawn,
  wroteAgain,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Acknowledgement due Tue 7 April, reply due Thu 16 April 2026. */
const risks = (now: string, happened: Happened = [], received: Parameters<typeof caseHistory>[2] = {}) => {
  const matter = foldCase(caseHistory("2026-04-02T15:00:00.000Z", happened, received));
  return risksOf(matter, clocksOf(matter, RULES, now));
};

const TAKEN: readonly [string, CaseFact] = [
  "2026-04-07T08:00:00.000Z",
  { type: "takenOn", owner: { id: "officer-1", name: "An Officer" } },
];
const AT_ONCE = "2026-04-02T16:00:00.000Z";
const IN_HAND: Happened = [TAKEN, ["2026-04-07T09:00:00.000Z", acknowledged()]];

describe("why a case wants attention", () => {
  it.each<[string, string, Happened, string[]]>([
    ["nothing as it arrives", "2026-04-02T15:00:00.000Z", [], []],
    ["nothing before the first working day", "2026-04-06T15:00:00.000Z", [], []],
    [
      "the last day to acknowledge, and nobody has it",
      "2026-04-07T09:00:00.000Z",
      [],
      ["not-acknowledged", "unowned"],
    ],
    ["never acknowledged", "2026-04-09T09:00:00.000Z", [TAKEN], ["not-acknowledged"]],
    ["nothing while it is in hand", "2026-04-09T09:00:00.000Z", IN_HAND, []],
    ["due tomorrow", "2026-04-15T09:00:00.000Z", IN_HAND, ["due-tomorrow"]],
    ["due today", "2026-04-16T09:00:00.000Z", IN_HAND, ["due-today"]],
    ["overdue", "2026-04-17T09:00:00.000Z", IN_HAND, ["overdue"]],
    ["overdue in every way", "2026-04-17T09:00:00.000Z", [], ["overdue", "not-acknowledged", "unowned"]],
    [
      "a chaser",
      "2026-04-09T09:00:00.000Z",
      [...IN_HAND, ["2026-04-08T09:00:00.000Z", wroteAgain]],
      ["wrote-again"],
    ],
    [
      "a chaser that was none",
      "2026-04-09T09:00:00.000Z",
      [...IN_HAND, ["2026-04-08T09:00:00.000Z", wroteAgain], ["2026-04-08T10:00:00.000Z", withdrawn(4)]],
      [],
    ],
    ["nothing once answered", "2026-05-09T09:00:00.000Z", [["2026-05-08T09:00:00.000Z", replied]], []],
    [
      "a message after the reply",
      "2026-04-20T09:00:00.000Z",
      [
        ["2026-04-08T09:00:00.000Z", replied],
        ["2026-04-09T09:00:00.000Z", wroteAgain],
      ],
      ["wrote-again"],
    ],
    [
      "nothing after a thank-you that needs no reply",
      "2026-04-20T09:00:00.000Z",
      [
        ["2026-04-08T09:00:00.000Z", replied],
        ["2026-04-09T09:00:00.000Z", wroteAgain],
        ["2026-04-09T10:00:00.000Z", noReplyNeeded("further-message")],
      ],
      [],
    ],
    ["nothing when no reply is needed", "2026-05-09T09:00:00.000Z", [[AT_ONCE, noReplyNeeded()]], []],
    [
      "a message after it was said that no reply is needed",
      "2026-05-09T09:00:00.000Z",
      [
        [AT_ONCE, noReplyNeeded()],
        ["2026-04-09T09:00:00.000Z", wroteAgain],
      ],
      ["wrote-again"],
    ],
    [
      "nothing when it is not from the public",
      "2026-05-09T09:00:00.000Z",
      [["2026-04-08T09:00:00.000Z", notFromPublic]],
      [],
    ],
  ])("%s", (_, now, happened, expected) => {
    expect(risks(now, happened)).toEqual(expected);
  });

  it("is half of the time used, with nothing done but taking it", () => {
    expect(risks("2026-04-10T09:00:00.000Z", [TAKEN])).toEqual(["not-acknowledged", "no-movement"]);
    const machine: Happened = [TAKEN, [AT_ONCE, acknowledged(true)]];
    const counts = { ...RULES, automaticAcknowledgementCounts: true };
    const matter = foldCase(caseHistory("2026-04-02T15:00:00.000Z", machine));
    const on = (now: string) => risksOf(matter, clocksOf(matter, counts, now));
    // Of eight working days the fourth is Fri 10 April.
    expect(on("2026-04-09T09:00:00.000Z")).toEqual([]);
    expect(on("2026-04-10T09:00:00.000Z")).toEqual(["no-movement"]);
    expect(on("2026-04-17T09:00:00.000Z")).toEqual(["overdue"]);
  });

  it.each<[string, CaseFact]>([
    ["a note", { type: "noted", text: "Surveyor comes on Monday" }],
    ["an acknowledgement by a person", acknowledged()],
    ["passing it on", { type: "reassigned", service: "planning", note: null }],
    ["waiting for the customer", { type: "waiting", waitingFor: "clarification", reason: "Which flat?" }],
  ])("is not that nothing was done after %s", (_, fact) => {
    expect(risks("2026-04-10T09:00:00.000Z", [TAKEN, ["2026-04-08T09:00:00.000Z", fact]])).not.toContain(
      "no-movement",
    );
  });

  it("is that its owner is away and nobody covers, as long as it is open", () => {
    const away = new Set(["officer-1"]);
    const at = (now: string, happened: Happened) => {
      const matter = foldCase(caseHistory("2026-04-02T15:00:00.000Z", happened));
      return risksOf(matter, clocksOf(matter, RULES, now), away);
    };
    expect(at("2026-04-08T09:00:00.000Z", IN_HAND)).toEqual(["owner-away"]);
    expect(at("2026-04-09T09:00:00.000Z", [...IN_HAND, ["2026-04-08T10:00:00.000Z", replied]])).toEqual([]);
    const handedBack: Happened = [...IN_HAND, ["2026-04-08T09:00:00.000Z", { type: "takenOn", owner: null }]];
    expect(at("2026-04-08T09:00:00.000Z", handedBack)).toEqual(["unowned"]);
  });

  it("is that nobody has it, where no standard covers it", () => {
    expect(risks("2026-04-03T09:00:00.000Z", [], { channel: "fax" })).toEqual(["unowned"]);
  });

  it("on Friday counts a reply due on Monday as due tomorrow: no working day lies between", () => {
    const matter = foldCase(
      caseHistory("2026-03-30T12:00:00.000Z", [["2026-03-31T09:00:00.000Z", acknowledged()]]),
    );
    expect(risksOf(matter, clocksOf(matter, RULES, "2026-04-10T09:00:00.000Z"))).toEqual([
      "due-tomorrow",
      "unowned",
    ]);
  });

  it("has the same names across HTTP", () => {
    expect([...RISK_REASONS].sort()).toEqual([...(RiskReason as unknown as { enum: string[] }).enum].sort());
  });
});
