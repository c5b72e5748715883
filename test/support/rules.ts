import { DEFAULT_CALENDAR } from "../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../src/domain/standards/presets/joint-council.ts";
import type { Rules } from "../../src/domain/standards/rules.ts";

/** The rules of an authority that has set nothing of its own. */
export const RULES: Rules = {
  standards: JOINT_COUNCIL_STANDARDS,
  calendar: DEFAULT_CALENDAR,
  serviceCalendars: {},
  bankHolidays: GOV_UK_BANK_HOLIDAYS,
  automaticAcknowledgementCounts: false,
};
