import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { actionList, NO_ANSWERS_HERE } from "../../../../src/ui/case/action-list.ts";
import { outcomeOf } from "../../../../src/ui/case/action-outcome.ts";
import { shownCase } from "../../../../src/ui/case/shown-case.ts";
import type { OpenCase } from "../../../../src/ui/api/api.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  notFromPublic,
  replied,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

const RECEIVED = "2026-04-02T15:00:00.000Z";
const NEXT_DAY = "2026-04-07T09:00:00.000Z";
const HERE = { reply: true, acknowledgement: true };
const COUNCIL = {
  rules: { "upper-wending": RULES },
  me: { id: "officer-1", name: "An Officer", services: [] },
};

const shown = (
  facts: readonly (readonly [string, CaseFact])[] = [],
  now = NEXT_DAY,
  received: Parameters<typeof caseHistory>[2] = {},
) => {
  const open = { reference: "HS-2026-00412", events: caseHistory(RECEIVED, facts, received) };
  return shownCase(open as unknown as OpenCase, COUNCIL, [], now);
};

describe("what stands on the buttons", () => {
  it("is the acknowledgement first, with the reply beside it and what was done elsewhere in the menu", () => {
    const list = actionList(shown(), HERE);
    expect(list).toMatchObject({ primary: "acknowledge", secondary: "reply" });
    expect(list.menu.slice(0, 2)).toEqual(["mark-acknowledged", "record-reply"]);
  });

  it("is marking it acknowledged, where no acknowledgement can be written", () => {
    expect(actionList(shown(), { reply: true, acknowledgement: false })).toMatchObject({
      primary: "mark-acknowledged",
      secondary: "reply",
    });
    expect(actionList(shown(), NO_ANSWERS_HERE)).toMatchObject({
      primary: "mark-acknowledged",
      secondary: "record-reply",
    });
  });

  it("is the reply once the acknowledgement is done", () => {
    const list = actionList(shown([[NEXT_DAY, acknowledged()]]), HERE);
    expect(list).toMatchObject({ primary: "reply", secondary: "record-reply" });
    expect(list.menu).not.toContain("mark-acknowledged");
  });

  it("is still the acknowledgement by a person when a machine's does not count", () => {
    expect(actionList(shown([[RECEIVED, acknowledged(true)]]), HERE).primary).toBe("acknowledge");
  });

  it("is the reply when that is overdue as well: a full reply acknowledges too", () => {
    const list = actionList(shown([], "2026-04-20T09:00:00.000Z"), HERE);
    expect(list).toMatchObject({ primary: "reply", secondary: "mark-acknowledged" });
    expect(list.menu).toContain("record-reply");
  });

  it("is the record of a reply for a letter, which cannot be answered from Outlook", () => {
    const list = actionList(shown([], NEXT_DAY, { channel: "letter", messageId: null }), HERE);
    expect(list).toMatchObject({ primary: "record-reply", secondary: null });
    expect(list.menu).not.toContain("reply");
  });

  it("is the record of a reply where no host can open one", () => {
    expect(actionList(shown([[NEXT_DAY, acknowledged()]]), NO_ANSWERS_HERE)).toMatchObject({
      primary: "record-reply",
      secondary: null,
    });
  });

  it("is nothing once it is replied, and then the reply can be called an acknowledgement", () => {
    const list = actionList(shown([[NEXT_DAY, replied]]), HERE);
    expect(list.primary).toBeNull();
    expect(list.secondary).toBe("was-acknowledgement");
    expect(list.menu).not.toContain("record-reply");
  });

  it("is then also the way to call the reply a holding reply, at once", () => {
    expect(actionList(shown([[NEXT_DAY, replied]]), HERE).menu[0]).toBe("was-holding-reply");
    expect(outcomeOf("was-holding-reply", shown([[NEXT_DAY, replied]]).case)).toEqual({
      does: "record",
      fact: { type: "replyWasHoldingReply" },
    });
  });

  it("lets a holding reply be recorded while the reply is owed, again and again, and not afterwards", () => {
    expect(actionList(shown(), HERE).menu).toContain("record-holding-reply");
    expect(actionList(shown([[NEXT_DAY, holdingReply]]), HERE).menu).toContain("record-holding-reply");
    expect(actionList(shown([[NEXT_DAY, replied]]), HERE).menu).not.toContain("record-holding-reply");
  });

  it("is the reply after a holding reply: that has acknowledged it", () => {
    expect(actionList(shown([[NEXT_DAY, holdingReply]]), HERE)).toMatchObject({ primary: "reply" });
  });

  it("lets an acknowledgement be recorded that was given earlier, by telephone or by post", () => {
    expect(actionList(shown(), HERE).menu).toContain("record-acknowledgement");
    expect(outcomeOf("record-acknowledgement", shown().case)).toEqual({
      does: "ask",
      form: "record-acknowledgement",
    });
    const list = actionList(shown([[NEXT_DAY, acknowledged()]]), HERE);
    expect(list.menu).not.toContain("record-acknowledgement");
  });

  it("offers the way back when it was said not to be from the public", () => {
    const stopped = shown([[NEXT_DAY, notFromPublic]]);
    expect(actionList(stopped, HERE)).toMatchObject({
      primary: null,
      menu: ["from-public-after-all", "reassign", "add-note"],
    });
    expect(outcomeOf("from-public-after-all", stopped.case)).toEqual({
      does: "record",
      fact: { type: "withdrawn", withdraws: 2 },
    });
  });

  it("opens an answer where it is to be written", () => {
    expect(outcomeOf("acknowledge", shown().case)).toEqual({ does: "open", answer: "acknowledgement" });
    expect(outcomeOf("reply", shown().case)).toEqual({ does: "open", answer: "reply" });
  });

  it("asks for the reason before it changes a due date", () => {
    expect(outcomeOf("mark-complex", shown().case)).toEqual({ does: "ask", form: "mark-complex" });
    expect(outcomeOf("mark-acknowledged", shown().case)).toMatchObject({ does: "record" });
  });
});

describe("a case that is not on the council's rules of today", () => {
  it("is counted by the rules that it brings", () => {
    const slower = {
      ...RULES,
      standards: RULES.standards.map((each) => ({ ...each, allowance: { workingDays: 9 } })),
    };
    const open = { reference: "HS-2026-00412", events: caseHistory(RECEIVED), rules: slower };
    expect(shownCase(open as unknown as OpenCase, COUNCIL, [], NEXT_DAY)).toMatchObject({
      rules: slower,
      clocks: [{}, { due: { on: "2026-04-17" } }],
    });
    expect(shown().clocks[1]?.due.on).toBe("2026-04-16");
  });
});

describe("a case of which the service has just recorded something", () => {
  it("is shown for that moment, though the page's own minute has not yet come to it", () => {
    const open = {
      reference: "HS-2026-00412",
      events: caseHistory(RECEIVED, [["2026-04-16T22:59:59.500Z", replied]]),
      asOf: "2026-04-16T23:00:01.000Z",
    } as unknown as OpenCase;
    expect(shownCase(open, COUNCIL, [], "2026-04-16T22:59:00.000Z").at).toBe("2026-04-16T23:00:01.000Z");
    expect(shownCase(open, COUNCIL, [], "2026-04-16T23:01:00.000Z").at).toBe("2026-04-16T23:01:00.000Z");
  });
});
