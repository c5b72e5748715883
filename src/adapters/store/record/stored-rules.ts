import type { BankHolidayList } from "../../../domain/calendar/bank-holiday.ts";
import type { Rules } from "../../../domain/standards/rules.ts";
import type { RulesByAuthority } from "../../../application/ports/rules.ts";

/** Rules as a revision keeps them: the bank holidays once, for all authorities. */
export interface StoredRules {
  readonly bankHolidays: BankHolidayList;
  readonly authorities: Readonly<Record<string, Omit<Rules, "bankHolidays">>>;
}

/** Calendars, standards and lists by their text. */
export type SharedParts = Map<string, unknown>;

/**
 * The same part of two revisions is one object: hundreds of revisions take little more room than one, and working
 * time that was worked out for a calendar is not worked out again.
 */
const shared = <T>(part: T, parts: SharedParts): T => {
  const text = JSON.stringify(part);
  const known = parts.get(text);
  if (known !== undefined) return known as T;
  parts.set(text, part);
  return part;
};

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

export const storedRules = {
  /** @throws Error for rules without an authority: nothing could be counted by them */
  write(rules: RulesByAuthority): StoredRules {
    const [first] = Object.values(rules);
    if (first === undefined) throw new Error("Rules without an authority");
    const authorities = Object.entries(rules).map(([id, { bankHolidays: _, ...own }]) => [id, own] as const);
    return { bankHolidays: first.bankHolidays, authorities: Object.fromEntries(authorities) };
  },

  read({ bankHolidays, authorities }: StoredRules, parts: SharedParts): RulesByAuthority {
    const list = shared(bankHolidays, parts);
    return Object.fromEntries(
      Object.entries(authorities).map(([id, own]): [string, Rules] => [
        id,
        {
          ...own,
          bankHolidays: list,
          calendar: shared(own.calendar, parts),
          serviceCalendars: mapped(own.serviceCalendars, (calendar) => shared(calendar, parts)),
          standards: own.standards.map((standard) => shared(standard, parts)),
        },
      ]),
    );
  },
};
