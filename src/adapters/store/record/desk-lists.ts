import { sql, type RawBuilder } from "kysely";
import { NOTHING_DUE, WAITING } from "../../../application/desk/listed.ts";
import {
  DUE_GROUPS,
  type CountedList,
  type DeskMoment,
  type DeskScope,
  type DueGroup,
} from "../../../application/ports/desk.ts";
import { stillSnoozed } from "./still-snoozed.ts";

export const COUNTED: readonly CountedList[] = [
  ...(["open", "overdue", "due-today", "at-risk", "wrote-again", "followed", "snoozed"] as const),
];

/** What the desk looks at, as `case_on_desk` indexes it. What the customer wrote after the reply is closed. */
export const ON_DESK = sql`(c.open or c.at_risk_from is not null)`;

const everyone = sql`true`;

export const ofWhom = ({ whose }: Pick<DeskScope, "whose">): RawBuilder<unknown> => {
  if (whose === null) return everyone;
  return "owners" in whose
    ? sql`c.owner_id = any(${[...whose.owners]}::text[])`
    : sql`c.service = any(${[...whose.services]}::text[])`;
};

export const ofCouncil = ({
  authority,
  service,
}: Pick<DeskScope, "authority" | "service">): RawBuilder<unknown> =>
  sql`${authority === null ? everyone : sql`c.authority = ${authority}`}
    and ${service === null ? everyone : sql`c.service = ${service}`}`;

/** What an officer has snoozed, as `z`, and what they follow, as `f`. */
export const own = (tenant: string, officerId: string, { now }: DeskMoment): RawBuilder<unknown> => sql`
  z as materialized (
    select s.reference, s.until from snooze s
    where s.tenant = ${tenant} and s.officer_id = ${officerId} and ${stillSnoozed(now)}),
  f as materialized (
    select reference from follow where tenant = ${tenant} and officer_id = ${officerId})`;

const isLate = ({ now }: DeskMoment): RawBuilder<unknown> =>
  sql`coalesce(c.late_from <= ${now}::timestamptz, false)`;

/** Each list as a condition on `c`, `z` and `f`. No case is in two of `overdue`, `due-today` and `at-risk`. */
export const isIn = (list: CountedList, { text }: DeskScope, at: DeskMoment): RawBuilder<unknown> => {
  const late = isLate(at);
  const shown = text === "" ? sql`z.reference is null` : everyone;
  switch (list) {
    case "open":
      return sql`c.open and ${shown}`;
    case "overdue":
      return sql`c.open and ${shown} and ${late}`;
    case "due-today":
      return sql`c.open and ${shown} and c.listed_on = ${at.today}::date and not ${late}`;
    case "at-risk":
      return sql`c.open and ${shown} and not ${late} and c.listed_on <> ${at.today}::date
        and (c.at_risk_from <= ${at.now}::timestamptz or c.owner_id = any(${[...at.uncovered]}::text[]))`;
    // A closed case wants a look for nothing else.
    case "wrote-again":
      return sql`not c.open and ${shown} and c.at_risk_from <= ${at.now}::timestamptz`;
    case "followed":
      return sql`c.open and ${shown} and f.reference is not null`;
    case "snoozed":
      return sql`c.open and z.reference is not null`;
  }
};

/** The place of a group in the list. */
export const placeOf = (group: DueGroup): number => DUE_GROUPS.indexOf(group);

/** In which group a case stands: a promise in hours that is over is late on the very day on which it was due. */
export const groupPlace = (at: DeskMoment): RawBuilder<unknown> => sql`case
  when ${isLate(at)} or c.listed_on < ${at.today}::date then ${sql.lit(placeOf("overdue"))}
  when c.listed_on = ${at.today}::date then ${sql.lit(placeOf("today"))}
  when c.listed_on <= ${at.weekEnds}::date then ${sql.lit(placeOf("this-week"))}
  when c.listed_on < ${sql.lit(WAITING)}::date then ${sql.lit(placeOf("later"))}
  when c.listed_on < ${sql.lit(NOTHING_DUE)}::date then ${sql.lit(placeOf("paused"))}
  else ${sql.lit(placeOf("settled"))} end`;
