import { describe, expect, it } from "@jest/globals";
import { leftInWords } from "../../../../src/ui/format/due.ts";

const today = "2026-11-20";
const clock = {
  state: "running",
  dueOn: "2026-12-02",
  dueAt: "2026-12-02T23:59:59.000Z",
  workingDaysLeft: 8,
  workingDaysLate: null,
  minutesLeft: null,
  minutesLate: null,
  pausedFor: null,
} as const;
const timed = { ...clock, dueOn: today, dueAt: `${today}T14:20:00.000Z`, minutesLeft: 200 } as const;
const since = "2026-11-18T09:00:00.000Z";

type Summary = Parameters<typeof leftInWords>[0];

describe("what is left of a clock, in a list", () => {
  it.each<[Summary, string]>([
    [clock, "8 working days left"],
    [{ ...clock, dueOn: today, workingDaysLeft: 0 }, "today"],
    [{ ...clock, dueOn: "2026-11-21", workingDaysLeft: 0 }, "tomorrow"],
    [{ ...clock, dueOn: "2026-11-23", state: "due-soon", workingDaysLeft: 1 }, "1 working day left"],
    [{ ...clock, state: "overdue", workingDaysLeft: null, workingDaysLate: 2 }, "2 working days late"],
    [{ ...clock, state: "overdue", workingDaysLeft: null, workingDaysLate: 0 }, "late"],
    [{ ...clock, state: "met" }, "kept"],
    [{ ...clock, state: "missed", workingDaysLate: 3 }, "missed by 3 working days"],
    [{ ...clock, state: "not-needed" }, "not needed"],
  ])("says for %j: %s", (asked, words) => {
    expect(leftInWords(asked, today, "Europe/London")).toBe(words);
  });

  it.each<[Summary, string]>([
    [timed, "today by 14:20"],
    [{ ...timed, dueOn: "2026-11-21", dueAt: "2026-11-21T14:20:00.000Z" }, "tomorrow by 14:20"],
    [{ ...timed, state: "overdue", minutesLeft: null, minutesLate: 61 }, "late since 14:20"],
    [
      {
        ...timed,
        dueOn: "2026-11-19",
        state: "overdue",
        minutesLeft: null,
        minutesLate: 2000,
        workingDaysLate: 1,
      },
      "1 working day late",
    ],
  ])("names the time where it is counted in time: %j is %s", (asked, words) => {
    expect(leftInWords(asked, today, "Europe/London")).toBe(words);
  });

  it.each<[Summary["pausedFor"], string]>([
    [{ waitingFor: "clarification", since }, "paused for clarification"],
    [{ waitingFor: "identity", since }, "paused for proof of identity"],
    [{ waitingFor: "fee", since }, "paused for the fee"],
    [null, "not started"],
  ])("says what it waits for: %j is %s", (pausedFor, words) => {
    expect(leftInWords({ ...clock, state: "paused", pausedFor }, today, "Europe/London")).toBe(words);
  });
});
