import { describe, expect, it } from "@jest/globals";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { workingTimeOf } from "../../../../src/domain/calendar/working-time.ts";
import { isFirstWorkingDayOfWeek, isOpenAt, nextWorkingDay } from "../../../../src/domain/notice/opening.ts";

const hours = (changes: Partial<Calendar> = {}) =>
  workingTimeOf({ ...DEFAULT_CALENDAR, ...changes }, GOV_UK_BANK_HOLIDAYS);

describe("when officers are told", () => {
  const split = hours({
    hours: {
      tue: [
        ["09:00", "13:00"],
        ["14:00", "16:30"],
      ],
    },
  });

  it.each([
    // Tuesday 7 April 2026, in British Summer Time.
    ["2026-04-07T07:59:59.999Z", false],
    ["2026-04-07T08:00:00.000Z", true],
    ["2026-04-07T11:59:59.999Z", true],
    ["2026-04-07T12:30:00.000Z", false],
    ["2026-04-07T13:00:00.000Z", true],
    ["2026-04-07T15:30:00.000Z", false],
    ["2026-04-08T10:00:00.000Z", false],
  ])("follows the service's hours, its lunch included: %s", (moment, open) => {
    expect(isOpenAt(split, moment)).toBe(open);
  });

  it("calls the Tuesday after Easter the next working day of Maundy Thursday", () => {
    expect(nextWorkingDay(hours(), "2026-04-02T10:00:00.000Z")).toBe("2026-04-07");
  });

  it.each([
    ["2026-04-06", false],
    ["2026-04-07", true],
    ["2026-04-08", false],
    ["2026-04-13", true],
    ["2026-04-18", false],
    ["2026-04-19", false],
  ])("begins the week on its first working day: %s", (day, first) => {
    expect(isFirstWorkingDayOfWeek(hours(), `${day}T10:00:00.000Z`)).toBe(first);
  });
});
