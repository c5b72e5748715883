import { sql, type Kysely, type RawBuilder } from "kysely";
import { NOTHING_DUE, WAITING } from "../../../application/desk/listed.ts";
import type { AtCase } from "../../../application/ports/case-desk.ts";
import {
  DUE_GROUPS,
  type CountedList,
  type DeskList,
  type DeskMoment,
  type DeskReader,
  type DeskScope,
  type DueGroup,
} from "../../../application/ports/desk.ts";
import type { CaseEvent } from "../../../domain/case/event.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";
import { stillSnoozed } from "./still-snoozed.ts";

const COUNTED: readonly CountedList[] = ["open", "overdue", "due-today", "at-risk", "followed", "snoozed"];

/** Finds the text itself, whatever wildcards it holds. */
const containing = (text: string): string => `%${storable(text).replace(/[\\%_]/g, "\\$&")}%`;

const everyone = sql`true`;

const whoseIs = ({ whose }: DeskScope): RawBuilder<unknown> => {
  if (whose === null) return everyone;
  return "owners" in whose
    ? sql`c.owner_id = any(${[...whose.owners]}::text[])`
    : sql`c.service = any(${[...whose.services]}::text[])`;
};

const within = (scope: DeskScope): RawBuilder<unknown> => {
  const { authority, service, text } = scope;
  const pattern = containing(text);
  return sql`${whoseIs(scope)}
    ${authority === null ? sql`` : sql`and c.authority = ${authority}`}
    ${service === null ? sql`` : sql`and c.service = ${service}`}
    ${
      text === ""
        ? sql``
        : sql`and (c.reference ilike ${pattern} or c.sender_name ilike ${pattern}
            or c.sender_address ilike ${pattern} or c.subject ilike ${pattern})`
    }`;
};

/** Each list as a condition on `c`, and on what the officer has snoozed and follows. No case is in two of the first four. */
const conditionOf = (list: DeskList, { text }: DeskScope, at: DeskMoment): RawBuilder<unknown> => {
  const late = sql`coalesce(c.late_from <= ${at.now}::timestamptz, false)`;
  const shown = text === "" ? sql`z.reference is null` : everyone;
  switch (list) {
    case "open":
      return sql`c.open and ${shown}`;
    case "overdue":
      return sql`c.open and ${shown} and ${late}`;
    case "due-today":
      return sql`c.open and ${shown} and c.listed_on = ${at.today}::date and not ${late}`;
    // What the customer wrote after the reply wants a look too, though the case is closed.
    case "at-risk":
      return sql`${shown} and not ${late} and c.listed_on <> ${at.today}::date
        and (c.at_risk_from <= ${at.now}::timestamptz or c.open and c.owner_id = any(${[...at.uncovered]}::text[]))`;
    case "followed":
      return sql`c.open and ${shown} and f.reference is not null`;
    case "snoozed":
      return sql`c.open and z.reference is not null`;
    case "answered":
      return sql`not c.open and not c.not_from_public and c.merged_into is null`;
    case "logged":
      return sql`c.channel in ('letter', 'fax', 'call-back')`;
  }
};

const groupOf = (group: DueGroup, { today, weekEnds }: DeskMoment): RawBuilder<unknown> => {
  switch (group) {
    case "overdue":
      return sql`c.listed_on < ${today}::date`;
    case "today":
      return sql`c.listed_on = ${today}::date`;
    case "this-week":
      return sql`c.listed_on > ${today}::date and c.listed_on <= ${weekEnds}::date`;
    case "later":
      return sql`c.listed_on > ${weekEnds}::date and c.listed_on < ${WAITING}::date`;
    case "paused":
      return sql`c.listed_on = ${WAITING}::date`;
    case "settled":
      return sql`c.listed_on = ${NOTHING_DUE}::date`;
  }
};

type Row = { readonly reference: string; readonly following: boolean; readonly snoozedUntil: string | null };

/** Counts and rows of the desk over one index: no case is folded but those of the page. */
export const deskReader = (database: Kysely<Schema>, tenant: string): DeskReader => ({
  async deskPage({ list, from, limit, ...scope }, at) {
    const own = sql`
      z as materialized (
        select s.reference, s.until from snooze s
        where s.tenant = ${tenant} and s.officer_id = ${scope.askedBy} and ${stillSnoozed(at.now)}),
      f as materialized (
        select reference from follow where tenant = ${tenant} and officer_id = ${scope.askedBy})`;
    const cases = sql`case_projection c
      left join z on z.reference = c.reference left join f on f.reference = c.reference`;
    const wanted = conditionOf(list, scope, at);
    const onDesk = sql`(c.open or c.at_risk_from is not null)`;
    const reach = list === "answered" || list === "logged" ? everyone : onDesk;
    const order =
      list === "logged" ? sql`c.received_on desc, c.reference desc` : sql`c.listed_on, c.reference`;
    const ofList = sql`c.tenant = ${tenant} and ${reach} and ${within(scope)} and (${wanted})`;

    const counting = sql<Record<string, number>>`
      with ${own}
      select ${sql.join(COUNTED.map((each) => sql`count(*) filter (where ${conditionOf(each, scope, at)}) as ${sql.ref(each)}`))}
      from ${cases} where c.tenant = ${tenant} and ${onDesk} and ${within(scope)}`.execute(database);
    const grouping = sql<Record<string, number>>`
      with ${own}
      select ${sql.join(DUE_GROUPS.map((each) => sql`count(*) filter (where ${groupOf(each, at)}) as ${sql.ref(each)}`))}
      from ${cases} where ${ofList}`.execute(database);
    const listing = sql<Row>`
      with ${own}
      select c.reference, f.reference is not null as following, z.until as "snoozedUntil"
      from ${cases} where ${ofList}
      order by ${order} offset ${from} limit ${limit}`.execute(database);

    const [counted, grouped, listed] = await Promise.all([counting, grouping, listing]);
    const references = listed.rows.map(({ reference }) => reference);
    const [events, present] = await Promise.all([
      sql<{ reference: string; event: CaseEvent }>`
        select reference, event from case_event
        where tenant = ${tenant} and reference = any(${references}::text[]) order by reference, seq`.execute(
        database,
      ),
      sql<AtCase & { reference: string }>`
        select reference, officer_id as id, officer_name as name,
          case when replying_until > ${at.now}::timestamptz then 'replying' else 'looking' end as doing, since
        from presence where tenant = ${tenant} and reference = any(${references}::text[])
          and until > ${at.now}::timestamptz
        order by since, officer_id`.execute(database),
    ]);
    const histories = new Map<string, CaseEvent[]>(references.map((reference) => [reference, []]));
    for (const { reference, event } of events.rows) histories.get(reference)?.push(event);
    return {
      cases: listed.rows.map((row) => ({
        ...row,
        events: histories.get(row.reference) ?? [],
        present: present.rows
          .filter(({ reference }) => reference === row.reference)
          .map(({ reference: _reference, ...officer }) => officer),
      })),
      groups: grouped.rows[0] as Record<DueGroup, number>,
      counts: counted.rows[0] as Record<CountedList, number>,
    };
  },
});
