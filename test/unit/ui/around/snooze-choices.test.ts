import { describe, expect, it } from "@jest/globals";
import type { Instant } from "../../../../src/domain/calendar/civil-date.ts";
import {
  comesBackLater,
  nextDueOf,
  snoozeChoices,
  snoozeUntilTyped,
} from "../../../../src/ui/around/snooze-choices.ts";
import { acknowledged, replied } from "../../../support/case-history.ts";
import { shownAt } from "../case/shown.ts";

/** Received Thu 2 April 2026; Good Friday, the weekend and Easter Monday follow. */
const TUESDAY_MORNING = "2026-04-07T09:00:00.000Z";
const AT_RECEIPT = "2026-04-02T15:00:00.000Z";
const ACKNOWLEDGED = [[AT_RECEIPT, acknowledged()]] as const;

const choicesAt = (now: Instant, facts: Parameters<typeof shownAt>[2] = ACKNOWLEDGED) =>
  snoozeChoices(shownAt(now, {}, facts), now).map(
    ({ name, until, isPastDue }) => `${name} ${until.slice(0, 16)}${isPastDue ? " late" : ""}`,
  );

describe("until when a case can be snoozed", () => {
  it("is later today, the next working day, next week, or the working day before it is due", () => {
    const shown = shownAt(TUESDAY_MORNING, {}, ACKNOWLEDGED);
    expect(nextDueOf(shown.clocks)?.on).toBe("2026-04-16");
    expect(choicesAt(TUESDAY_MORNING)).toEqual([
      "later-today 2026-04-07T12:00",
      "next-working-day 2026-04-08T08:00",
      "next-week 2026-04-13T08:00",
      "before-due 2026-04-15T08:00",
    ]);
  });

  it("is not later today when the service closes before three more working hours", () => {
    expect(choicesAt("2026-04-07T15:30:00.000Z")[0]).toBe("next-working-day 2026-04-08T08:00");
  });

  it("passes over weekends and bank holidays", () => {
    // Thu 2 April, late: the next working day is the Tuesday after Easter, and the first one of next week too.
    expect(choicesAt("2026-04-02T16:00:00.000Z")).toEqual([
      "next-working-day 2026-04-07T08:00",
      "before-due 2026-04-15T08:00",
    ]);
  });

  it("says which choices come after it is due", () => {
    expect(choicesAt("2026-04-15T15:30:00.000Z")).toEqual([
      "next-working-day 2026-04-16T08:00",
      "next-week 2026-04-20T08:00 late",
    ]);
  });

  it("is free where nothing is due any more", () => {
    const answered = [[TUESDAY_MORNING, replied]] as const;
    expect(choicesAt(TUESDAY_MORNING, answered).some((each) => each.endsWith("late"))).toBe(false);
    expect(choicesAt(TUESDAY_MORNING, answered)).toHaveLength(3);
  });
});

describe("a date that somebody types", () => {
  const shown = shownAt(TUESDAY_MORNING, {}, ACKNOWLEDGED);
  const until = (typed: string) => snoozeUntilTyped(typed, shown, TUESDAY_MORNING);

  it("is the morning of that day", () => {
    expect(until("20 April")).toEqual({ ok: true, value: "2026-04-20T08:00:00.000Z" });
  });

  it("is the next morning on which the service is open, and that is known", () => {
    expect(until("18/4")).toEqual({ ok: true, value: "2026-04-20T08:00:00.000Z" });
    expect(comesBackLater("18/4", "2026-04-20T08:00:00.000Z", shown, TUESDAY_MORNING)).toBe(true);
    expect(comesBackLater("20/4", "2026-04-20T08:00:00.000Z", shown, TUESDAY_MORNING)).toBe(false);
  });

  it("has to be understood, and to lie after today and within a year", () => {
    const code = (typed: string) => {
      const read = until(typed);
      return read.ok ? read.value : read.failure.code;
    };
    expect(["soon", "today", "6/4/2026", "1/6/2027"].map(code)).toEqual([
      "date-not-understood",
      "date-too-early",
      "date-too-early",
      "date-too-late",
    ]);
  });
});
