import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { judge } from "../../../../src/domain/compliance/judge.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import {
  acknowledged,
  caseHistory,
  extended,
  mergedInto,
  noReplyNeeded,
  notFromPublic,
  passedTo,
  replied,
} from "../../../support/case-history.ts";
import { RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Acknowledgement due Tue 7 April, reply due Thu 16 April 2026. */
const judged = (now: string, happened: Happened = [], rules: Rules = RULES) => {
  const matter = foldCase(caseHistory("2026-04-02T15:00:00.000Z", happened));
  return judge("HS-2026-00001", matter, clocksOf(matter, rules, now));
};

const outcomes = (now: string, happened: Happened = [], rules: Rules = RULES) =>
  judged(now, happened, rules).map(({ outcome }) => outcome);

describe("a case, judged", () => {
  it.each<[string, string, Happened, string[]]>([
    ["not yet due", "2026-04-07T12:00:00.000Z", [], ["not-yet-due", "not-yet-due"]],
    [
      "overdue counts as missed from the day after",
      "2026-04-08T00:00:00.000Z",
      [],
      ["missed-open", "not-yet-due"],
    ],
    ["both overdue", "2026-04-17T00:00:00.000Z", [], ["missed-open", "missed-open"]],
    ["answered in time", "2026-05-01T00:00:00.000Z", [["2026-04-07T12:00:00.000Z", replied]], ["met", "met"]],
    [
      "answered late",
      "2026-05-01T00:00:00.000Z",
      [["2026-04-20T12:00:00.000Z", replied]],
      ["missed", "missed"],
    ],
    [
      "not from the public",
      "2026-05-01T00:00:00.000Z",
      [["2026-04-20T12:00:00.000Z", notFromPublic]],
      ["not-from-public", "not-from-public"],
    ],
    [
      "in need of no reply before anything was due",
      "2026-05-01T00:00:00.000Z",
      [["2026-04-07T12:00:00.000Z", noReplyNeeded()]],
      ["no-reply-needed", "no-reply-needed"],
    ],
    [
      "in need of no reply after the acknowledgement was missed",
      "2026-05-01T00:00:00.000Z",
      [["2026-04-09T12:00:00.000Z", noReplyNeeded()]],
      ["missed", "no-reply-needed"],
    ],
    [
      "in need of no reply after both were missed",
      "2026-05-01T00:00:00.000Z",
      [["2026-04-17T12:00:00.000Z", noReplyNeeded()]],
      ["missed", "missed"],
    ],
    [
      "in need of no reply, once acknowledged in time",
      "2026-05-01T00:00:00.000Z",
      [
        ["2026-04-07T12:00:00.000Z", acknowledged()],
        ["2026-04-08T12:00:00.000Z", noReplyNeeded()],
      ],
      ["met", "no-reply-needed"],
    ],
  ])("%s", (_, now, happened, expected) => {
    expect(outcomes(now, happened)).toEqual(expected);
  });

  it("is not judged by what is only advertised or sampled", () => {
    for (const measured of ["advertised-only", "sampled"] as const) {
      const rules = { ...RULES, standards: RULES.standards.map((standard) => ({ ...standard, measured })) };
      expect(outcomes("2026-05-01T00:00:00.000Z", [], rules)).toEqual(["not-measured", "not-measured"]);
    }
  });

  it("tells a promise that was kept only because it was put off", () => {
    const extension = {
      atMost: { workingDays: 10 },
      times: 1,
      noticeBy: "due-date",
      noticeSays: "Why",
    } as const;
    const rules = { ...RULES, standards: RULES.standards.map((standard) => ({ ...standard, extension })) };
    const putOff = ["2026-04-10T09:00:00.000Z", extended(10, "2026-04-10")] as const;
    const reply = (at: string) => judged("2026-05-20T00:00:00.000Z", [putOff, [at, replied]], rules)[1];
    expect(reply("2026-04-16T22:59:59.000Z")).toMatchObject({ outcome: "met", metByExtension: false });
    expect(reply("2026-04-16T23:00:00.000Z")).toMatchObject({ outcome: "met", metByExtension: true });
    expect(reply("2026-05-19T09:00:00.000Z")).toMatchObject({ outcome: "missed", metByExtension: false });
  });

  it("is counted under the case that it was merged into, and not here", () => {
    expect(
      outcomes("2026-05-01T00:00:00.000Z", [["2026-04-20T12:00:00.000Z", mergedInto("HS-2026-00002")]]),
    ).toEqual(["merged", "merged"]);
  });

  it("is measured until the day on which measuring stopped, by its date of receipt", () => {
    const since = (date: string): Rules => ({
      ...RULES,
      standards: RULES.standards.map((standard) => ({
        ...standard,
        measured: "advertised-only",
        notMeasured: { since: date, reason: "Numbers are low" },
      })),
    });
    expect(outcomes("2026-05-01T00:00:00.000Z", [], since("2026-04-03"))).toEqual([
      "missed-open",
      "missed-open",
    ]);
    expect(outcomes("2026-05-01T00:00:00.000Z", [], since("2026-04-02"))).toEqual([
      "not-measured",
      "not-measured",
    ]);
  });

  it("is booked to the service that has it now, under the case's reference", () => {
    const [acknowledgement] = judged("2026-05-01T00:00:00.000Z", [
      ["2026-04-07T12:00:00.000Z", acknowledged()],
      ["2026-04-08T12:00:00.000Z", passedTo("planning")],
    ]);
    expect(acknowledgement).toEqual({
      reference: "HS-2026-00001",
      authority: "upper-wending",
      service: "planning",
      channel: "email",
      standardId: "email-acknowledgement",
      standardTitle: "E-mail: acknowledge within 1 working day",
      promised: "acknowledgement",
      targetPercent: null,
      receivedOn: "2026-04-02",
      dueOn: "2026-04-07",
      outcome: "met",
      metByExtension: false,
      answeredBy: "person",
    });
  });
});
