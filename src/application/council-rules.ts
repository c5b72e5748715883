import { GOV_UK_BANK_HOLIDAYS } from "../domain/calendar/gov-uk-bank-holidays.ts";
import type { OwnMail } from "../domain/mail/classification.ts";
import { JOINT_COUNCIL_STANDARDS } from "../domain/standards/presets/joint-council.ts";
import type { Rules } from "../domain/standards/rules.ts";
import type { Authority, Council } from "./ports/council.ts";

/** The joint standards with the targets that the authority has set itself. */
export const rulesOfAuthority = (authority: Authority): Rules => ({
  standards: JOINT_COUNCIL_STANDARDS.map((standard) => ({
    ...standard,
    targetPercent: authority.targets[standard.id] ?? standard.targetPercent,
  })),
  calendar: authority.calendar,
  serviceCalendars: {},
  bankHolidays: GOV_UK_BANK_HOLIDAYS,
  automaticAcknowledgementCounts: authority.automaticAcknowledgementCounts,
});

/** The rules of each authority, by its id. */
export type RulesByAuthority = Readonly<Record<string, Rules>>;

export const rulesOf = (council: Council): RulesByAuthority =>
  Object.fromEntries(council.authorities.map((authority) => [authority.id, rulesOfAuthority(authority)]));

/** @throws Error for an authority that the council does not have: set-up keeps every authority that has cases. */
export const rulesFor = (rules: RulesByAuthority, authority: string): Rules => {
  const found = rules[authority];
  if (found === undefined) throw new Error(`No rules for the authority ${authority}`);
  return found;
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
