import { describe, expect, it } from "@jest/globals";
import type { ClockSummary } from "../../../../../src/contracts/case.ts";
import { snoozeChoicesOfRow } from "../../../../../src/tab/today/deeds/snooze-choices-of-row.ts";
import { snoozeChoices } from "../../../../../src/ui/around/snooze-choices.ts";
import { acknowledged } from "../../../../support/case-history.ts";
import { aDeskRow } from "../../../../support/desk-row.ts";
import { shownAt } from "../../../ui/case/shown.ts";
import { PUBLISHED_RULES } from "../../../ui/published-rules.ts";

const ACKNOWLEDGED = [["2026-04-02T15:00:00.000Z", acknowledged()]] as const;

const rowOf = (shown: ReturnType<typeof shownAt>) => {
  const clock = shown.clocks.find(({ standard }) => standard.promised === "reply");
  if (clock === undefined) throw new Error("The case promises no reply");
  const reply = { state: "running", dueOn: clock.due.on, dueAt: clock.due.at } as unknown as ClockSummary;
  return aDeskRow("HS-2026-00412", { service: shown.case.receivedByService, reply });
};

describe("until when a case of the desk can be snoozed", () => {
  it.each(["2026-04-07T09:00:00.000Z", "2026-04-15T15:30:00.000Z"])(
    "is what its own page offers, at %s",
    (now) => {
      const shown = shownAt(now, {}, ACKNOWLEDGED);
      const there = snoozeChoices(shown, now).map(({ until, isPastDue }) => ({ until, isPastDue }));
      const here = snoozeChoicesOfRow(rowOf(shown), PUBLISHED_RULES, now);
      expect(here.map(({ until, isPastDue }) => ({ until, isPastDue }))).toEqual(there);
    },
  );

  it("is offered before the case is due", () => {
    const now = "2026-04-07T09:00:00.000Z";
    const names = snoozeChoicesOfRow(rowOf(shownAt(now, {}, ACKNOWLEDGED)), PUBLISHED_RULES, now);
    expect(names.map(({ name }) => name)).toContain("The day before it is due");
  });

  it("knows tomorrow just after midnight of summer time, which is still yesterday in UTC", () => {
    // Wednesday, half past midnight in London.
    const now = "2026-04-07T23:30:00.000Z";
    const [first] = snoozeChoicesOfRow(aDeskRow("C-1"), PUBLISHED_RULES, now);
    expect(first).toMatchObject({ until: "2026-04-08T11:00:00.000Z", moment: "12:00" });
  });
});
