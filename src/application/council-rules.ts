import type { BankHolidayList } from "../domain/calendar/bank-holiday.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import type { OwnMail } from "../domain/mail/classification.ts";
import type { Rules } from "../domain/standards/rules.ts";
import type { Authority, Council, Service } from "./ports/council.ts";
import type { RulesByAuthority } from "./ports/rules.ts";
import { standardsOf } from "./standards-of-authority.ts";

/** Hours, closures and openings of its own; what else a calendar has is the authority's. */
const serviceCalendars = (
  { calendar: { timeZone, bankHolidays } }: Authority,
  services: readonly Service[],
): Readonly<Record<string, Calendar>> =>
  Object.fromEntries(
    services.flatMap(({ id, calendar }) =>
      calendar === undefined ? [] : [[id, { ...calendar, timeZone, bankHolidays }]],
    ),
  );

/** Everything by which the cases of each authority are judged, as the council's document has it now. */
export const rulesOf = (council: Council, bankHolidays: BankHolidayList): RulesByAuthority =>
  Object.fromEntries(
    council.authorities.map((authority): [string, Rules] => [
      authority.id,
      {
        standards: standardsOf(authority),
        calendar: authority.calendar,
        serviceCalendars: serviceCalendars(authority, council.services),
        bankHolidays,
        automaticAcknowledgementCounts: authority.automaticAcknowledgementCounts,
      },
    ]),
  );

/** @throws Error for an authority that the council does not have: set-up keeps every authority that has cases. */
export const rulesFor = (rules: RulesByAuthority, authority: string): Rules => {
  const found = rules[authority];
  if (found === undefined) throw new Error(`No rules for the authority ${authority}`);
  return found;
};

/** @throws Error for an authority that the council does not have */
export const timeZoneOf = (council: Council, authority: string): string => {
  const found = council.authorities.find(({ id }) => id === authority);
  if (found === undefined) throw new Error(`No authority ${authority}`);
  return found.calendar.timeZone;
};

/** What the council's own mail looks like, lower case. */
export const ownMailOf = (council: Council): OwnMail => ({
  domains: [
    ...new Set(
      council.authorities.flatMap(({ mailDomains }) => mailDomains.map((each) => each.toLowerCase())),
    ),
  ],
  mailboxes: council.mailboxes.map(({ address }) => address.toLowerCase()),
  webFormSenders: council.webFormSenders.map((each) => each.toLowerCase()),
});
