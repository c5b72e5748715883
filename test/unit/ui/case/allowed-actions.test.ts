import { describe, expect, it } from "@jest/globals";
import { actionList } from "../../../../src/ui/case/action-list.ts";
import { outcomeOf } from "../../../../src/ui/case/action-outcome.ts";
import { awaitedMilestone, mayWaitFor } from "../../../../src/ui/case/case-options.ts";
import { waitingEffects } from "../../../../src/ui/case/waiting-effects.ts";
import { acknowledged, notFromPublic, replied } from "../../../support/case-history.ts";
import {
  CALL,
  COMPLAINT,
  extendedBy,
  FOI,
  PUBLISHED_RULES,
  SUBJECT_ACCESS,
  waitingEnded,
  waitingFor,
  type Happened,
  type ReceivedAs,
} from "../published-rules.ts";
import { shownAt } from "./shown.ts";

const HERE = { reply: true, acknowledgement: true };

const NOW = "2026-04-10T09:00:00.000Z";
const ASKED = "2026-04-08T09:00:00.000Z";
const ACKNOWLEDGED: Happened = [["2026-04-07T09:00:00.000Z", acknowledged()]];

const menu = (received: ReceivedAs, facts: Happened = [], now = NOW) =>
  actionList(shownAt(now, received, facts), HERE).menu;

describe("waiting for the customer", () => {
  it.each<[string, ReceivedAs, readonly string[]]>([
    ["an enquiry: nothing lets its clocks stop", {}, []],
    ["a complaint", COMPLAINT, []],
    ["a request for information", FOI, ["clarification", "fee"]],
    ["a request for one's own information", SUBJECT_ACCESS, ["clarification", "identity", "fee"]],
  ])("is offered for %s", (_what, received, choices) => {
    const { clocks } = shownAt(NOW, received);
    expect(mayWaitFor(clocks)).toEqual(choices);
    expect(menu(received).includes("wait-for-customer")).toBe(choices.length > 0);
  });

  it("is not offered once the reply is late: that would not mend it", () => {
    const late = "2026-05-20T09:00:00.000Z";
    expect(mayWaitFor(shownAt(late, FOI).clocks)).toEqual([]);
    expect(menu(FOI, [], late)).not.toContain("wait-for-customer");
  });

  it("is no longer offered while something is waited for: then the customer's answer is what comes next", () => {
    const facts: Happened = [...ACKNOWLEDGED, [ASKED, waitingFor("clarification")]];
    const list = actionList(shownAt(NOW, SUBJECT_ACCESS, facts), HERE);
    expect(list).toMatchObject({ primary: "customer-answered", secondary: "reply" });
    expect(list.menu).not.toContain("wait-for-customer");
    expect(list.menu).not.toContain("customer-answered");
    expect(outcomeOf("customer-answered", shownAt(NOW).case)).toEqual({
      does: "record",
      fact: { type: "waitingEnded", note: null },
    });
  });

  it("lets the acknowledgement go first, which does not wait", () => {
    const list = actionList(shownAt(NOW, SUBJECT_ACCESS, [[ASKED, waitingFor("fee")]]), HERE);
    expect(list.primary).toBe("acknowledge");
    expect(list.menu).toContain("customer-answered");
  });

  it("is offered again once the customer has answered, and never after the reply", () => {
    const ended: Happened = [
      ...ACKNOWLEDGED,
      [ASKED, waitingFor("clarification")],
      ["2026-04-09T09:00:00.000Z", waitingEnded],
    ];
    expect(menu(SUBJECT_ACCESS, ended)).toContain("wait-for-customer");
    expect(menu(SUBJECT_ACCESS, [...ended, [NOW, replied]])).not.toContain("wait-for-customer");
  });

  it("says before it is saved what it does to each clock", () => {
    const { clocks } = shownAt(NOW, SUBJECT_ACCESS);
    expect(waitingEffects(clocks, "clarification")).toEqual([
      "Acknowledgement: the clock runs on.",
      "Reply: the clock stands still until it comes.",
    ]);
    expect(waitingEffects(clocks, "identity")[1]).toBe(
      "Reply: the clock stops, and begins anew when it comes.",
    );
  });
});

describe("extending the reply", () => {
  it.each<[string, ReceivedAs, boolean]>([
    ["an enquiry", {}, false],
    ["a call-back", CALL, false],
    ["a complaint", COMPLAINT, true],
    ["a request for information", FOI, true],
  ])("of %s is offered only where its standard allows it", (_what, received, offered) => {
    expect(menu(received).includes("extend")).toBe(offered);
  });

  it("is not offered once more than the standard allows, but again when one did not count", () => {
    expect(menu(COMPLAINT, [[ASKED, extendedBy(10, "2026-04-08")]])).not.toContain("extend");
    expect(menu(COMPLAINT, [[ASKED, extendedBy(11, "2026-04-08")]])).toContain("extend");
  });
});

describe("reopening", () => {
  it("is offered once there is a reply, and asks for the reason", () => {
    expect(menu({}, [[ASKED, replied]])).toContain("reopen");
    expect(menu({})).not.toContain("reopen");
    expect(outcomeOf("reopen", shownAt(NOW).case)).toEqual({ does: "ask", form: "reopen" });
  });

  it("makes the reply due again", () => {
    const reopened: Happened = [
      ...ACKNOWLEDGED,
      [ASKED, replied],
      ["2026-04-09T09:00:00.000Z", { type: "reopened", reason: "It was about another flat" }],
    ];
    const list = actionList(shownAt(NOW, {}, reopened), HERE);
    expect(list.primary).toBe("reply");
    expect(list.menu).not.toContain("reopen");
  });

  it("is not offered for what is not from the public", () => {
    expect(menu({}, [[ASKED, notFromPublic]])).not.toContain("reopen");
  });
});

describe("a case that is answered with another", () => {
  it("is offered while it is open, and asks for the other reference", () => {
    expect(menu({})).toContain("merge");
    expect(menu({}, [[ASKED, replied]])).not.toContain("merge");
    expect(outcomeOf("merge", shownAt(NOW).case)).toEqual({ does: "ask", form: "merge" });
  });

  it("asks for nothing", () => {
    const merged: Happened = [[ASKED, { type: "mergedInto", reference: "HS-2026-00400" }]];
    expect(actionList(shownAt(NOW, {}, merged), HERE)).toMatchObject({
      primary: null,
      secondary: null,
      menu: ["reassign"],
    });
  });
});

describe("a clock that starts with a milestone", () => {
  const rules = {
    ...PUBLISHED_RULES,
    standards: PUBLISHED_RULES.standards.map((each) =>
      each.promised === "reply" ? { ...each, startsAt: { milestone: "visit made" } } : each,
    ),
  };

  it("offers to record it, until it is", () => {
    const before = shownAt(NOW, {}, [], rules);
    expect(awaitedMilestone(before.clocks)).toBe("visit made");
    expect(actionList(before, HERE).menu).toContain("record-milestone");
    const after = shownAt(NOW, {}, [[ASKED, { type: "milestone", name: "visit made" }]], rules);
    expect(awaitedMilestone(after.clocks)).toBeNull();
    expect(awaitedMilestone(shownAt(NOW).clocks)).toBeNull();
  });
});
