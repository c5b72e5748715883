import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";
import type { Standard } from "../../../../src/domain/standards/standard.ts";
import type { Plain } from "../../../../src/server/problem.ts";
import { countsFromNextDay, leafletGroups } from "../../../../src/tab/leaflet/promises.ts";
import { workingWeekInWords } from "../../../../src/tab/leaflet/working-week.ts";
import type { RegisterVersion } from "../../../../src/tab/standards/register.ts";
import { aStandard } from "../../../support/rules.ts";

const version = (standing: RegisterVersion["standing"], standard: Standard): RegisterVersion => ({
  standard: structuredClone(standard) as Plain<Standard>,
  ...{ standing, targetPercent: null, until: null, published: null, kept: [] },
});
const register = (...versions: RegisterVersion[]) => ({
  standards: [{ id: "reply", versions, drafts: [] }],
});

describe("the leaflet", () => {
  it("tells what holds today and what is to come, and nothing that held once", () => {
    const groups = leafletGroups(
      register(
        version(
          "coming",
          aStandard({ version: 3, inForceFrom: "2027-01-01", allowance: { workingDays: 5 } }),
        ),
        version("in-force", aStandard({ version: 2, allowance: { workingDays: 8 } })),
        version("former", aStandard()),
      ),
      (id) => id,
    );
    expect(groups).toEqual([
      {
        group: "email",
        promises: ["We will reply to your e-mail within 8 working days."],
        coming: [{ from: "2027-01-01", promise: "We will reply to your e-mail within 5 working days." }],
      },
    ]);
  });

  it("does not announce a version that promises the public the same", () => {
    const groups = leafletGroups(
      register(
        version("coming", aStandard({ version: 2, targetPercent: 95 })),
        version("in-force", aStandard()),
      ),
      (id) => id,
    );
    expect(groups[0]?.coming).toEqual([]);
  });

  it("promises what is not measured all the same", () => {
    const unmeasured = aStandard({
      measured: "advertised-only",
      notMeasured: { since: "2020-01-01", reason: "Numbers are low" },
    });
    expect(leafletGroups(register(version("in-force", unmeasured)), (id) => id)[0]?.promises).toHaveLength(1);
  });

  it("explains day 1 only where it is the same for all", () => {
    expect(countsFromNextDay(register(version("in-force", aStandard())))).toBe(true);
    const counting = { ...DEFAULT_COUNTING, dayOne: "day-of-receipt" } as const;
    expect(countsFromNextDay(register(version("in-force", aStandard({ counting }))))).toBe(false);
  });
});

describe("the working week in words", () => {
  const hours = DEFAULT_CALENDAR.hours.mon ?? [];
  it.each([
    [DEFAULT_CALENDAR.hours, "Monday to Friday"],
    [{ ...DEFAULT_CALENDAR.hours, sat: hours }, "Monday to Saturday"],
    [{ mon: hours, tue: hours, thu: hours }, "Monday, Tuesday and Thursday"],
    [{ mon: hours, tue: hours, wed: hours, sat: hours, sun: [] }, "Monday to Wednesday and Saturday"],
  ])("%#", (week, words) => {
    expect(workingWeekInWords({ hours: week })).toBe(words);
  });
});
