import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { dueOf } from "../../../../../src/domain/clock/due.ts";
import { PRESETS } from "../../../../../src/domain/standards/presets/presets.ts";
import type { Standard } from "../../../../../src/domain/standards/standard.ts";
import { calendarFor } from "../../../../../src/domain/standards/statutory-days.ts";

const named = (id: string): Standard => {
  const found = PRESETS.flatMap(({ standards }) => standards).find((standard) => standard.id === id);
  if (found === undefined) throw new Error(`No standard ${id}`);
  return found;
};

/** Closed between Christmas and New Year, as many councils are; and on the day before May Day. */
const OFFICES = {
  ...DEFAULT_CALENDAR,
  closures: ["2025-12-29", "2026-12-29", "2026-12-30", "2026-12-31"].map((date) => ({
    date,
    name: "Offices closed",
  })),
};

type Received = Parameters<typeof dueOf>[0]["received"];
type Pauses = NonNullable<Parameters<typeof dueOf>[0]["pauses"]>;

const due = (id: string, received: Received, pauses: Pauses = []) => {
  const standard = named(id);
  return dueOf({
    received,
    allowance: standard.allowance,
    counting: standard.counting,
    calendar: calendarFor(standard, OFFICES),
    bankHolidays: GOV_UK_BANK_HOLIDAYS,
    pauses,
  });
};

describe("worked examples from the sources", () => {
  it.each([
    // 12 July is a holiday in Northern Ireland, 2 August one in Scotland: both count everywhere.
    ["freedom-of-information-reply", "2021-07-03", "2021-08-03"],
    // The council's own closure days count: the law does not know them.
    ["freedom-of-information-reply", "2026-12-21", "2027-01-22"],
    ["environmental-information-reply", "2021-07-03", "2021-08-03"],
    // "No such date -> last day of month", and the roll past Christmas onto a day on which the offices are closed.
    ["subject-access-reply", "2025-01-31", "2025-02-28"],
    ["subject-access-reply", "2025-09-03", "2025-10-03"],
    ["subject-access-reply", "2025-11-25", "2025-12-29"],
    // Five working days to acknowledge; ten and twenty more are counted from the acknowledgement.
    ["lgsco-stage-1-acknowledgement", "2026-06-01", "2026-06-08"],
    ["lgsco-stage-1-reply", "2026-06-08", "2026-06-22"],
    ["lgsco-stage-1-reply", "2026-06-02", "2026-06-16"],
    ["lgsco-stage-2-reply", "2026-06-08", "2026-07-06"],
    ["housing-ombudsman-stage-2-reply", "2026-06-08", "2026-07-06"],
    // Own standards do keep the closure days.
    ["member-enquiry-acknowledgement", "2026-12-24", "2027-01-04"],
    ["member-enquiry-reply", "2026-04-02", "2026-04-20"],
  ])("%s: received %s, due %s", (id, on, expected) => {
    expect(due(id, { on }).on).toBe(expected);
  });

  it("a call is returned within 24 hours by the clock, over a weekend as well", () => {
    expect(due("call-back", { at: "2026-05-29T14:30:00.000Z" })).toMatchObject({
      at: "2026-05-30T14:30:00.000Z",
      ends: "moment",
    });
  });

  it("days on which clarification was awaited do not count for a subject access request, both ends included", () => {
    const still = { from: "2026-06-10T09:00:00.000Z", to: "2026-06-12T15:00:00.000Z" };
    expect(due("subject-access-reply", { on: "2026-06-01" }).on).toBe("2026-07-01");
    // Three days are left out, which leads to Saturday the 4th, and from there to Monday.
    expect(due("subject-access-reply", { on: "2026-06-01" }, [still]).on).toBe("2026-07-06");
  });

  it("days from a fees notice until the fee is received are disregarded", () => {
    const still = { from: "2026-06-10T09:00:00.000Z", to: "2026-06-12T15:00:00.000Z" };
    expect(due("freedom-of-information-reply", { on: "2026-06-01" }).on).toBe("2026-06-30");
    expect(due("freedom-of-information-reply", { on: "2026-06-01" }, [still]).on).toBe("2026-07-03");
  });
});
