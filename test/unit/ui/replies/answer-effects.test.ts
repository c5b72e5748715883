import { describe, expect, it } from "@jest/globals";
import type { Answer } from "../../../../src/domain/reply/template.ts";
import { answerEffects } from "../../../../src/ui/replies/answer-effects.ts";
import { acknowledged } from "../../../support/case-history.ts";
import { ME, shownAt } from "../case/shown.ts";
import type { Happened } from "../published-rules.ts";

const IN_TIME = "2026-04-07T09:00:00.000Z";
const LATE = "2026-04-20T09:00:00.000Z";
const ACKNOWLEDGED: Happened = [[IN_TIME, acknowledged()]];

describe("what an answer does to the clocks, said while it is written", () => {
  it.each<[Answer, string, Happened, readonly string[]]>([
    [
      "acknowledgement",
      IN_TIME,
      [],
      ["The acknowledgement is in time.", "The reply stays due Thu 16 April."],
    ],
    ["holding-reply", IN_TIME, [], ["The acknowledgement is in time.", "The reply stays due Thu 16 April."]],
    ["reply", IN_TIME, [], ["The acknowledgement is in time.", "The reply is in time."]],
    ["acknowledgement", IN_TIME, ACKNOWLEDGED, ["The reply stays due Thu 16 April."]],
    ["reply", LATE, ACKNOWLEDGED, ["The reply is late, and is recorded as late."]],
    [
      "holding-reply",
      LATE,
      [],
      ["The acknowledgement is late, and is recorded as late.", "The reply stays due Thu 16 April."],
    ],
  ])("for %s at %s", (as, now, facts, lines) => {
    expect(answerEffects(shownAt(now, {}, facts), as, ME)).toEqual(lines);
  });
});
