import { DEFAULT_CALENDAR } from "../../../src/domain/calendar/default-calendar.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../../src/domain/standards/presets/joint-council.ts";
import type { Standard } from "../../../src/domain/standards/standard.ts";
import type { Council } from "../../../src/application/ports/council.ts";
import { aCouncil } from "../builders.ts";

/** Ashby shuts between Christmas and the new year of 2025. */
export const ASHBY_CLOSURES = ["2025-12-29", "2025-12-30", "2025-12-31"];

/** From this date on replies to letters are no longer measured. */
export const LETTERS_NOT_MEASURED_SINCE = "2026-05-01";

const told = (standard: Standard): Standard => {
  if (standard.id === "email-reply") {
    return {
      ...standard,
      waiting: { clarification: "stops" },
      extension: {
        atMost: { workingDays: 8 },
        times: 1,
        noticeBy: "due-date",
        noticeSays: "By when the reply will come",
      },
    };
  }
  return standard.id === "letter-reply"
    ? {
        ...standard,
        measured: "advertised-only",
        notMeasured: { since: LETTERS_NOT_MEASURED_SINCE, reason: "Numbers are low" },
      }
    : standard;
};

/** Two councils with three services, whose e-mails can be put off and wait for the customer. */
export const yearCouncil = (changes: Partial<Council> = {}): Council => {
  const council = aCouncil();
  const standards = JOINT_COUNCIL_STANDARDS.map(told);
  return {
    ...council,
    authorities: council.authorities.map((authority) => ({
      ...authority,
      standards,
      ...(authority.id === "ashby"
        ? {
            calendar: {
              ...DEFAULT_CALENDAR,
              id: "ashby",
              closures: ASHBY_CLOSURES.map((date) => ({ date, name: "Between the years" })),
            },
          }
        : {}),
    })),
    services: [...council.services, { id: "planning", name: "Planning", referencePrefix: "PL" }],
    ...changes,
  };
};
