import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { TAGS, tagOf } from "../../../../src/domain/case/tag.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  noReplyNeeded,
  notFromPublic,
  replied,
  withdrawn,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Acknowledgement due Tue 7 April, reply due Thu 16 April 2026. */
const tag = (now: string, happened: Happened = [], received: Parameters<typeof caseHistory>[2] = {}) => {
  const matter = foldCase(caseHistory("2026-04-02T15:00:00.000Z", happened, received));
  return tagOf(clocksOf(matter, RULES, now), matter);
};

const ACKNOWLEDGED: Happened = [["2026-04-07T09:00:00.000Z", acknowledged()]];

describe("the tag on a message", () => {
  it.each<[string, string, Happened, string | null]>([
    ["new", "2026-04-02T16:00:00.000Z", [], "Reply: acknowledge"],
    [
      "acknowledged by a machine only",
      "2026-04-02T16:00:00.000Z",
      [["2026-04-02T15:01:00.000Z", acknowledged(true)]],
      "Reply: acknowledge",
    ],
    ["late to acknowledge", "2026-04-09T16:00:00.000Z", [], "Reply: acknowledge"],
    ["acknowledged", "2026-04-08T09:00:00.000Z", ACKNOWLEDGED, "Reply: in time"],
    ["due on the next working day", "2026-04-15T09:00:00.000Z", ACKNOWLEDGED, "Reply: due soon"],
    ["due soon and never acknowledged", "2026-04-15T09:00:00.000Z", [], "Reply: due soon"],
    ["late", "2026-04-17T09:00:00.000Z", ACKNOWLEDGED, "Reply: overdue"],
    ["answered", "2026-04-17T09:00:00.000Z", [["2026-04-16T09:00:00.000Z", replied]], "Reply: answered"],
    ["answered late", "2026-05-17T09:00:00.000Z", [["2026-05-16T09:00:00.000Z", replied]], "Reply: answered"],
    [
      "acknowledged by a holding reply",
      "2026-04-08T09:00:00.000Z",
      [["2026-04-07T09:00:00.000Z", holdingReply]],
      "Reply: in time",
    ],
    [
      "in need of no reply",
      "2026-04-17T09:00:00.000Z",
      [...ACKNOWLEDGED, ["2026-04-08T09:00:00.000Z", noReplyNeeded()]],
      null,
    ],
    [
      "in need of no reply when it was late already",
      "2026-04-20T09:00:00.000Z",
      [...ACKNOWLEDGED, ["2026-04-17T09:00:00.000Z", noReplyNeeded()]],
      null,
    ],
    ["not from the public", "2026-04-17T09:00:00.000Z", [["2026-04-08T09:00:00.000Z", notFromPublic]], null],
    [
      "from the public after all",
      "2026-04-08T09:00:00.000Z",
      [
        ...ACKNOWLEDGED,
        ["2026-04-08T08:00:00.000Z", notFromPublic],
        ["2026-04-08T08:30:00.000Z", withdrawn(3)],
      ],
      "Reply: in time",
    ],
  ])("%s", (_, now, happened, expected) => {
    expect(tag(now, happened)).toBe(expected);
  });

  it("is none where no standard covers the case, until it is answered", () => {
    expect(tag("2026-04-08T09:00:00.000Z", [], { channel: "fax" })).toBeNull();
    expect(tag("2026-04-08T09:00:00.000Z", [["2026-04-08T08:00:00.000Z", replied]], { channel: "fax" })).toBe(
      "Reply: answered",
    );
  });

  it("is one of those that the mailbox is given", () => {
    expect(new Set(TAGS.map(({ name }) => name)).size).toBe(TAGS.length);
  });
});
