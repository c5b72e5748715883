import { describe, expect, it } from "@jest/globals";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { cardWords } from "../../../../src/ui/clock/card-words.ts";
import { acknowledged, caseHistory, notFromPublic, replied } from "../../../support/case-history.ts";
import { aStandard, RULES } from "../../../support/rules.ts";
import { RECEIVED, replyAt, type Happened } from "../published-rules.ts";

/** Both cards of an e-mail of Thu 2 April 2026 (Good Friday is the 3rd), at a moment. */
const cards = (now: string, facts: readonly (readonly [string, CaseFact])[] = [], counts = false) =>
  clocksOf(
    foldCase(caseHistory(RECEIVED, facts)),
    { ...RULES, automaticAcknowledgementCounts: counts },
    now,
  ).map((clock) => cardWords(clock, now));

describe("the words on a clock's card", () => {
  it("names the due date and the working days left while the clock runs", () => {
    const [acknowledgement, answer] = cards("2026-04-04T09:00:00.000Z");
    expect(acknowledgement).toEqual({
      label: "Acknowledge by",
      date: "Tue 7 April",
      standing: "1 working day left",
    });
    expect(answer).toEqual({ label: "Reply by", date: "Thu 16 April", standing: "8 working days left" });
  });

  it.each([
    ["2026-04-15T09:00:00.000Z", "Due tomorrow"],
    ["2026-04-16T09:00:00.000Z", "Due today"],
    ["2026-04-16T22:59:59.000Z", "Due today"],
    ["2026-04-16T23:00:00.000Z", "Overdue by 1 working day"],
    ["2026-04-18T09:00:00.000Z", "Overdue by 1 working day"],
    ["2026-04-20T09:00:00.000Z", "Overdue by 2 working days"],
  ])("at %s says %s of the reply", (now, standing) => {
    expect(cards(now)[1]).toEqual({ label: "Reply by", date: "Thu 16 April", standing });
  });

  it("says what a clock starts with that has not begun", () => {
    const standards = [aStandard({ startsAt: { milestone: "investigation concluded" } })];
    const now = "2026-06-01T09:00:00.000Z";
    const [clock] = clocksOf(foldCase(caseHistory(RECEIVED)), { ...RULES, standards }, now);
    expect(clock && cardWords(clock, now)).toMatchObject({
      date: "Not started",
      standing: "Starts with: investigation concluded",
    });
  });

  it("names the date of the answer once there is one", () => {
    const [acknowledgement, answer] = cards("2026-04-20T09:00:00.000Z", [
      ["2026-04-07T08:12:00.000Z", acknowledged()],
      ["2026-04-13T10:00:00.000Z", replied],
    ]);
    expect(acknowledgement).toEqual({
      label: "Acknowledged",
      date: "Tue 7 April",
      standing: "Kept: day 1 of 1",
    });
    expect(answer).toEqual({ label: "Replied", date: "Mon 13 April", standing: "Kept: day 5 of 8" });
  });

  it("says how late a late reply was", () => {
    const [, answer] = cards("2026-04-30T09:00:00.000Z", [["2026-04-21T10:00:00.000Z", replied]]);
    expect(answer).toMatchObject({ date: "Tue 21 April", standing: "Missed: 3 working days late" });
  });

  it("says when a machine kept the acknowledgement, and when the reply did", () => {
    const byMachine = cards(RECEIVED, [[RECEIVED, acknowledged(true)]], true);
    expect(byMachine[0]?.standing).toBe("Kept: automatically");
    const byReply = cards("2026-04-08T09:00:00.000Z", [["2026-04-07T09:00:00.000Z", replied]]);
    expect(byReply[0]?.standing).toBe("Kept: by the reply");
  });

  it("tells the day of receipt from a later day before day 1", () => {
    expect(cards(RECEIVED, [["2026-04-02T16:00:00.000Z", acknowledged()]])[0]?.standing).toBe(
      "Kept: the same day",
    );
    expect(
      cards("2026-04-06T09:00:00.000Z", [["2026-04-04T09:00:00.000Z", acknowledged()]])[0]?.standing,
    ).toBe("Kept: before day 1");
  });

  it("asks for nothing when it is not from the public", () => {
    expect(cards(RECEIVED, [[RECEIVED, notFromPublic]])[1]).toEqual({
      label: "Reply",
      date: "Not needed",
      standing: "Not from the public",
    });
  });

  it("names the case that it is answered with", () => {
    const merged: Happened = [[RECEIVED, { type: "mergedInto", reference: "HS-2026-00400" }]];
    const clock = replyAt("2026-04-08T09:00:00.000Z", {}, merged);
    expect(cardWords(clock, RECEIVED, "HS-2026-00400")).toMatchObject({
      date: "Not needed",
      standing: "Answered with HS-2026-00400",
    });
  });
});
