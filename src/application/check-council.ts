import { checkCalendar } from "../domain/calendar/calendar-check.ts";
import type { Council } from "./ports/council.ts";
import type { Refusal } from "./refusal.ts";

type Rule = (council: Council) => readonly Refusal[];

const invalid = (field: string, message: string): Refusal => ({ code: "setup-invalid", field, message });

/** Every entry whose name an earlier one has already. */
const repeated = (names: readonly string[], field: string, what: string): readonly Refusal[] =>
  names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [invalid(`${field}.${index}`, `The ${what} ${name} is listed twice.`)],
  );

const namesAreGivenOnce: Rule = (council) => [
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

const someoneIsThere: Rule = ({ authorities, services }) => [
  ...(authorities.length > 0 ? [] : [invalid("authorities", "Give at least one authority.")]),
  ...(services.length > 0 ? [] : [invalid("services", "Give at least one service.")]),
];

const prefixesAreLetters: Rule = ({ services }) =>
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

const calendarsCount: Rule = ({ authorities }) =>
  authorities.flatMap(({ name, calendar }, index) =>
    checkCalendar(calendar).map(({ field, message }) =>
      invalid(`authorities.${index}.calendar.${field}`, `${name}: ${message}`),
    ),
  );

const targetsArePercentages: Rule = ({ authorities }) =>
  authorities.flatMap(({ targets }, index) =>
    Object.entries(targets).flatMap(([standard, target]) =>
      target >= 0 && target <= 100
        ? []
        : [invalid(`authorities.${index}.targets.${standard}`, "A target is a percentage from 0 to 100.")],
    ),
  );

const mailboxesBelongSomewhere: Rule = ({ mailboxes, authorities, services }) =>
  mailboxes.flatMap(({ address, authority, service }, index) => [
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

const officersServeSomewhere: Rule = ({ officers, services }) =>
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

const RULES: readonly Rule[] = [
  someoneIsThere,
  namesAreGivenOnce,
  prefixesAreLetters,
  calendarsCount,
  targetsArePercentages,
  mailboxesBelongSomewhere,
  officersServeSomewhere,
];

/** All that is wrong with a council's document; empty when it can be used. */
export const checkCouncil = (council: Council): readonly Refusal[] => RULES.flatMap((rule) => rule(council));
