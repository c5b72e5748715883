import { sql, type ExpressionBuilder, type ExpressionWrapper, type SqlBool } from "kysely";
import type { CaseFilter } from "../../../application/ports/case-reader.ts";
import { clockConditions, receivedConditions } from "./behind-number.ts";
import { snoozedBy } from "./still-snoozed.ts";
import type { Schema } from "../schema.ts";

type Cases = ExpressionBuilder<Schema, "case_projection">;
type Condition = ExpressionWrapper<Schema, "case_projection", SqlBool>;

const someClock = (
  by: Cases,
  condition: (clock: ReturnType<typeof clocksOf>) => ReturnType<typeof clocksOf>,
) => by.exists(condition(clocksOf(by)));

const clocksOf = (by: Cases) =>
  by
    .selectFrom("clock_projection")
    .select(sql.lit(1).as("one"))
    .whereRef("clock_projection.tenant", "=", "case_projection.tenant")
    .whereRef("clock_projection.reference", "=", "case_projection.reference");

/**
 * The same, looked at case by case in the order of the list: `offset 0` keeps the planner from joining all clocks
 * first. The right way where most cases have such a clock, for a page is full after a few of them.
 */
const someClockInTurn: typeof someClock = (by, condition) =>
  by.exists(condition(clocksOf(by)).offset(sql.lit(0)));

/** A reply was promised, and none has come. */
const unanswered = (by: Cases) =>
  someClock(by, (clock) => clock.where("promised", "=", "reply").where("answered_at", "is", null));

/** Finds the text itself, whatever wildcards it holds. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const textCondition = (by: Cases, text: string): Condition => {
  const pattern = containing(text);
  return by.or([
    by("reference", "ilike", pattern),
    by("sender_name", "ilike", pattern),
    by("sender_address", "ilike", pattern),
    by("subject", "ilike", pattern),
  ]);
};

const followedCondition = (by: Cases, officerId: string): Condition =>
  by.exists(
    by
      .selectFrom("follow")
      .select(sql.lit(1).as("one"))
      .whereRef("follow.tenant", "=", "case_projection.tenant")
      .whereRef("follow.reference", "=", "case_projection.reference")
      .where("follow.officer_id", "=", officerId),
  );

const snoozedCondition = (
  by: Cases,
  { by: officerId, only }: NonNullable<CaseFilter["snoozed"]>,
  now: string,
): Condition => {
  const snoozed = by.and([snoozedBy(officerId, now)]);
  return only ? snoozed : by.not(snoozed);
};

/** By address; where one of the two has none, as a letter, by name. */
const sameCustomer = (by: Cases, { besides, authority, sender }: NonNullable<CaseFilter["sameCustomerAs"]>) =>
  by.and([
    by("reference", "<>", besides),
    by("authority", "=", authority),
    by.or([
      ...(sender.address === null
        ? []
        : [by(sql`lower(sender_address)`, "=", sql<string>`lower(${sender.address})`)]),
      by.and([
        ...(sender.address === null ? [] : [by("sender_address", "is", null)]),
        by(sql`lower(sender_name)`, "=", sql<string>`lower(${sender.name})`),
      ]),
    ]),
  ]);

/** Of the cases behind a figure so many were kept or late that a page of them is soon found. */
const areMany = ({ outcomes }: NonNullable<CaseFilter["figure"]>, wanted: "page" | "count"): boolean =>
  outcomes.includes("met") || (wanted === "page" && outcomes.includes("missed"));

/** Every condition of the filter, said as suits a page of the list or its count; all of them have to hold. */
export const conditionsOf = (
  by: Cases,
  filter: CaseFilter,
  now: string,
  wanted: "page" | "count",
): Condition[] => {
  const { figure } = filter;
  return [
    ...(filter.open === undefined ? [] : [by("open", "=", filter.open)]),
    // What is not from the public, was merged or needs no reply is no longer open, but nobody answered it either.
    ...(filter.answered === undefined
      ? []
      : [
          by.and([
            by("open", "=", !filter.answered),
            by("not_from_public", "=", false),
            by("merged_into", "is", null),
            ...(filter.answered ? [by.not(unanswered(by))] : []),
          ]),
        ]),
    ...(filter.overdue === true
      ? [
          by("open", "=", true),
          // What is late fell due first: the latest date that it is anywhere.
          by("next_due_on", "<=", sql<string>`(${now}::timestamptz at time zone 'UTC')::date + 1`),
          by("late_from", "<=", now),
        ]
      : []),
    ...(filter.authority === undefined ? [] : [by("authority", "=", filter.authority)]),
    ...(filter.service === undefined ? [] : [by("service", "=", filter.service)]),
    ...(filter.owner === undefined
      ? []
      : [filter.owner === null ? by("owner_id", "is", null) : by("owner_id", "=", filter.owner)]),
    ...(filter.kind === undefined ? [] : [by("kind", "=", filter.kind)]),
    ...(filter.channel === undefined ? [] : [by("channel", "=", filter.channel)]),
    ...(filter.followedBy === undefined ? [] : [followedCondition(by, filter.followedBy)]),
    ...(filter.snoozed === undefined ? [] : [snoozedCondition(by, filter.snoozed, now)]),
    ...(filter.sameCustomerAs === undefined ? [] : [sameCustomer(by, filter.sameCustomerAs)]),
    ...(filter.text === undefined || filter.text === "" ? [] : [textCondition(by, filter.text)]),
    ...(figure === undefined
      ? []
      : [
          // A case is received on the day on which its clocks are, and nothing of it is due before.
          by("received_on", ">=", figure.from),
          by("received_on", "<=", figure.to),
          by("next_due_on", ">=", figure.from),
          (areMany(figure, wanted) ? someClockInTurn : someClock)(by, (clock) =>
            clock.where((one) => one.and(clockConditions(one, figure, now))),
          ),
        ]),
    ...(filter.received === undefined
      ? []
      : [by("next_due_on", ">=", filter.received.from), ...receivedConditions(by, filter.received)]),
  ];
};
