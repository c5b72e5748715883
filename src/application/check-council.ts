import { checkCalendar } from "../domain/calendar/calendar-check.ts";
import { isCivilDate } from "../domain/calendar/civil-date.ts";
import { PROMISE_RULES } from "./check-promises.ts";
import { invalid, repeated, type CouncilRule } from "./council-rule.ts";
import type { Council } from "./ports/council.ts";
import type { Refusal } from "./refusal.ts";

const namesAreGivenOnce: CouncilRule = (council) => [
  ...repeated(
    council.authorities.map(({ id }) => id),
    "authorities",
    "authority",
  ),
  ...repeated(
    council.services.map(({ id }) => id),
    "services",
    "service",
  ),
  ...repeated(
    council.officers.map(({ id }) => id),
    "officers",
    "officer",
  ),
  ...repeated(
    council.mailboxes.map(({ address }) => address.toLowerCase()),
    "mailboxes",
    "mailbox",
  ),
  // Two services with one prefix would share numbers, and a reference would no longer name its service.
  ...repeated(
    council.services.map(({ referencePrefix }) => referencePrefix),
    "services",
    "reference prefix",
  ),
];

const someoneIsThere: CouncilRule = ({ authorities, services }) => [
  ...(authorities.length > 0 ? [] : [invalid("authorities", "Give at least one authority.")]),
  ...(services.length > 0 ? [] : [invalid("services", "Give at least one service.")]),
];

const prefixesAreLetters: CouncilRule = ({ services }) =>
  services.flatMap(({ referencePrefix }, index) =>
    /^[A-Z]{2,4}$/.test(referencePrefix)
      ? []
      : [
          invalid(
            `services.${index}.referencePrefix`,
            "A reference begins with two to four capital letters.",
          ),
        ],
  );

const calendarsCount: CouncilRule = ({ authorities }) =>
  authorities.flatMap(({ name, calendar }, index) =>
    checkCalendar(calendar).map(({ field, message }) =>
      invalid(`authorities.${index}.calendar.${field}`, `${name}: ${message}`),
    ),
  );

/** Each service's calendar is counted in the time zone and with the bank holidays of every authority. */
const serviceCalendarsCount: CouncilRule = ({ services, authorities }) =>
  services.flatMap(({ name, calendar }, index) => {
    const [authority] = authorities;
    if (calendar === undefined || authority === undefined) return [];
    const { timeZone, bankHolidays } = authority.calendar;
    return checkCalendar({ ...calendar, timeZone, bankHolidays })
      .filter(({ field }) => field !== "timeZone" && !field.startsWith("bankHolidays"))
      .map(({ field, message }) => invalid(`services.${index}.calendar.${field}`, `${name}: ${message}`));
  });

const targetsArePercentages: CouncilRule = ({ authorities }) =>
  authorities.flatMap(({ targets }, index) =>
    Object.entries(targets).flatMap(([standard, target]) =>
      target >= 0 && target <= 100
        ? []
        : [invalid(`authorities.${index}.targets.${standard}`, "A target is a percentage from 0 to 100.")],
    ),
  );

const mailboxesBelongSomewhere: CouncilRule = ({ mailboxes, authorities, services }) =>
  mailboxes.flatMap(({ address, authority, service, readFrom }, index) => [
    ...(readFrom === undefined || isCivilDate(readFrom)
      ? []
      : [invalid(`mailboxes.${index}.readFrom`, `${address}: ${readFrom} is not a date like 2026-04-01.`)]),
    ...(/^[^@\s]+@[^@\s]+$/.test(address)
      ? []
      : [invalid(`mailboxes.${index}.address`, `${address} is not a mail address.`)]),
    ...(authorities.some(({ id }) => id === authority)
      ? []
      : [invalid(`mailboxes.${index}.authority`, `${address}: there is no authority ${authority}.`)]),
    ...(services.some(({ id }) => id === service)
      ? []
      : [invalid(`mailboxes.${index}.service`, `${address}: there is no service ${service}.`)]),
  ]);

const officersServeSomewhere: CouncilRule = ({ officers, services }) =>
  officers.flatMap((officer, index) =>
    officer.services.flatMap((service, position) =>
      services.some(({ id }) => id === service)
        ? []
        : [
            invalid(
              `officers.${index}.services.${position}`,
              `${officer.name}: there is no service ${service}.`,
            ),
          ],
    ),
  );

const RULES: readonly CouncilRule[] = [
  someoneIsThere,
  namesAreGivenOnce,
  prefixesAreLetters,
  calendarsCount,
  serviceCalendarsCount,
  ...PROMISE_RULES,
  targetsArePercentages,
  mailboxesBelongSomewhere,
  officersServeSomewhere,
];

/** All that is wrong with a council's document; empty when it can be used. */
export const checkCouncil = (council: Council): readonly Refusal[] => RULES.flatMap((rule) => rule(council));
