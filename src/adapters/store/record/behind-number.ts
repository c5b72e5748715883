import { sql, type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool } from "kysely";
import type { CaseFilter, Range } from "../../../application/ports/case-reader.ts";
import type { Schema } from "../schema.ts";
import { outcomeIn } from "./outcome-at.ts";

type Figure = NonNullable<CaseFilter["figure"]>;
type Received = NonNullable<CaseFilter["received"]>;
type OfClock = ExpressionBuilder<Schema, "clock_projection">;
type OfCase = ExpressionBuilder<Schema, "case_projection">;
type Condition<Table extends keyof Schema> = ExpressionWrapper<Schema, Table, SqlBool>;

const within = (column: RawBuilder<unknown>, { from, to }: Range): RawBuilder<SqlBool> =>
  to === null
    ? sql<SqlBool>`${column} >= ${from}`
    : sql<SqlBool>`(${column} >= ${from} and ${column} <= ${to})`;

/** What a clock has to be for the figure to count it. */
export const clockConditions = (
  by: OfClock,
  { from, to, standardId, promised, outcomes, metBy, days }: Figure,
  now: string,
): Condition<"clock_projection">[] => [
  by("clock_projection.received_on", ">=", from),
  by("clock_projection.received_on", "<=", to),
  by.and([outcomeIn(outcomes, now)]),
  ...(standardId === null ? [] : [by("standard_id", "=", standardId)]),
  ...(promised === null ? [] : [by("promised", "=", promised)]),
  ...(metBy === "machine" || metBy === "holding-reply" ? [by("answered_by", "=", metBy)] : []),
  ...(metBy === "extension" ? [by("met_by_extension", "=", true)] : []),
  ...(days === undefined ? [] : [by.and([within(sql.ref("working_days"), days)])]),
];

/** What a case has to be for a number of practice to count it. */
export const receivedConditions = (
  by: OfCase,
  { from, to, worked, ...said }: Received,
): Condition<"case_projection">[] => [
  by("received_on", ">=", from),
  by("received_on", "<=", to),
  by("not_from_public", "=", false),
  ...(worked ? [by("merged_into", "is", null)] : []),
  ...(said.weekday === undefined ? [] : [by.and([within(sql.ref("arrived_weekday"), said.weekday)])]),
  ...(said.hour === undefined
    ? []
    : [
        said.hour === null
          ? by("arrived_hour", "is", null)
          : by.and([within(sql.ref("arrived_hour"), said.hour)]),
      ]),
  ...(said.handOffs === undefined ? [] : [by.and([within(sql.ref("hand_offs"), said.handOffs)])]),
  ...(said.extended === undefined ? [] : [by("extensions", ">", 0)]),
  ...(said.paused === undefined ? [] : [by("pauses", ">", 0)]),
  ...(said.driver === undefined ? [] : [by.and([sql<SqlBool>`${said.driver} = any(drivers)`])]),
  ...(said.withoutDriver === undefined
    ? []
    : [by.and([sql<SqlBool>`not ${said.withoutDriver} = any(drivers)`])]),
  ...(said.heldBy === undefined ? [] : [by.and([sql<SqlBool>`jsonb_exists(service_days, ${said.heldBy})`])]),
];
