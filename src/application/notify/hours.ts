import { workingTimeOf, type WorkingTime } from "../../domain/calendar/working-time.ts";
import { calendarOf } from "../../domain/standards/rules.ts";
import type { Council, Officer } from "../ports/council.ts";
import type { RulesBook } from "../rules/rules-book.ts";

interface At {
  readonly authority: string;
  readonly service: string;
}

/** When a service works for an authority, by the rules of today; null where the council no longer has them. */
export const hoursOf = (book: RulesBook, { authority, service }: At): WorkingTime | null => {
  const rules = book.at(book.current)[authority];
  return rules === undefined ? null : workingTimeOf(calendarOf(rules, service), rules.bankHolidays);
};

/** Where an officer works first of all: whose week begins theirs. */
export const homeOf = (council: Council, { services }: Officer): At | null => {
  const service = services.find((each) => council.services.some(({ id }) => id === each));
  if (service === undefined) return null;
  const authority =
    council.mailboxes.find((each) => each.service === service)?.authority ?? council.authorities[0]?.id;
  return authority === undefined ? null : { authority, service };
};
