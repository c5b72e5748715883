import { describe, expect, it } from "@jest/globals";
import { atRiskFrom } from "../../../../src/domain/case/at-risk-from.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { risksOf } from "../../../../src/domain/case/risk.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import {
  acknowledged,
  caseHistory,
  extended,
  notFromPublic,
  passedTo,
  replied,
  reopened,
  waitingFor,
  wroteAgain,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

const RECEIVED = "2026-04-02T16:41:00.000Z";
const HOUR = 3_600_000;

const taken: CaseFact = { type: "takenOn", owner: { id: "officer-1", name: "An Officer" } };
type Facts = Parameters<typeof caseHistory>[1];

const HISTORIES: readonly (readonly [string, Facts, Parameters<typeof caseHistory>[2]?])[] = [
  ["nobody has taken it", []],
  ["it was taken", [["2026-04-02T17:00:00.000Z", taken]]],
  [
    "it was taken and acknowledged by a person",
    [
      ["2026-04-02T17:00:00.000Z", taken],
      ["2026-04-07T09:00:00.000Z", acknowledged()],
    ],
  ],
  [
    "it waits for the customer",
    [
      ["2026-04-02T17:00:00.000Z", taken],
      ["2026-04-07T09:00:00.000Z", acknowledged()],
      ["2026-04-08T09:00:00.000Z", waitingFor("clarification")],
    ],
  ],
  [
    "it was put off",
    [
      ["2026-04-02T17:00:00.000Z", taken],
      ["2026-04-08T09:00:00.000Z", extended(5, "2026-04-08")],
    ],
  ],
  ["it was passed on", [["2026-04-08T09:00:00.000Z", passedTo("revenues")]]],
  ["the customer wrote again", [["2026-04-08T09:00:00.000Z", wroteAgain]]],
  ["it was replied to", [["2026-04-08T09:00:00.000Z", replied]]],
  [
    "the customer wrote after the reply",
    [
      ["2026-04-08T09:00:00.000Z", replied],
      ["2026-04-20T09:00:00.000Z", wroteAgain],
    ],
  ],
  [
    "it was reopened",
    [
      ["2026-04-08T09:00:00.000Z", replied],
      ["2026-04-09T09:00:00.000Z", reopened],
    ],
  ],
  ["it is not from the public", [["2026-04-08T09:00:00.000Z", notFromPublic]]],
  ["it came as a letter", [], { channel: "letter" }],
  ["it is a call to return", [], { channel: "call-back" }],
  ["no standard covers it", [], { channel: "telephone" }],
];

describe("from when on a case wants attention", () => {
  it.each(HISTORIES)("is the moment that folding finds, when %s", (...[, facts, received]) => {
    const matter = foldCase(caseHistory(RECEIVED, facts, received));
    const from = atRiskFrom(matter, RULES);
    const since = matter.history.at(-1)?.at ?? RECEIVED;
    const moments = Array.from({ length: 40 * 8 }, (_unused, step) =>
      new Date(Date.parse(since) + step * 3 * HOUR).toISOString(),
    );
    const wants = moments.filter((now) => risksOf(matter, clocksOf(matter, RULES, now)).length > 0);
    expect(wants).toEqual(moments.filter((now) => from !== null && from <= now));
  });
});
