import { sql, type Kysely } from "kysely";
import type { CaseFilter, CasePosition, CaseReader, DaysOf } from "../../../application/ports/case-reader.ts";
import { PROJECTION_SHAPE } from "../../../application/ports/projection.ts";
import type { Schema } from "../schema.ts";
import { conditionsOf } from "./case-filter.ts";
import { historiesOf } from "./histories.ts";
import { NEVER } from "./projection-rows.ts";

/** Of one case; null where none are counted. */
const daysOf = (days: DaysOf, tenant: string) => {
  switch (days.of) {
    case "answer":
      return sql<number | null>`(select working_days from clock_projection k where k.tenant = ${tenant}
        and k.reference = case_projection.reference and k.standard_id = ${days.standardId})`;
    case "service":
      return sql<number | null>`(service_days ->> ${days.service})::integer`;
    case "pauses":
      return sql<number | null>`paused_days`;
  }
};

const dueOrNever = (on: string | null): string => on ?? NEVER;

/** Where a page begins: never before the first date of the list itself, or all cases in between were looked through. */
const placeAfter = ({ figure, received }: CaseFilter, after: CasePosition): CasePosition => {
  const first = figure?.from ?? received?.from ?? null;
  return first !== null && after.nextDueOn !== null && after.nextDueOn < first
    ? { nextDueOn: first, reference: "" }
    : after;
};

const withEvents = async <Found extends { readonly reference: string }>(
  database: Kysely<Schema>,
  tenant: string,
  found: readonly Found[],
) => {
  const references = found.map(({ reference }) => reference);
  const histories = await historiesOf(database, tenant, references);
  return found.map((each) => ({ ...each, events: histories.get(each.reference) ?? [] }));
};

export const caseReader = (database: Kysely<Schema>, tenant: string): CaseReader => ({
  async eventsOf(reference) {
    return (await historiesOf(database, tenant, [reference])).get(reference) ?? null;
  },

  async cases(filter, { after, limit }, now) {
    const place = after && placeAfter(filter, after);
    const found = await database
      .selectFrom("case_projection")
      .select(["reference", "next_due_on"])
      .where("tenant", "=", tenant)
      .where((by) => by.and(conditionsOf(by, filter, now, "page")))
      .$if(place !== null, (query) =>
        query.where(
          sql<boolean>`(next_due_on, reference) > (${dueOrNever(place?.nextDueOn ?? null)}::date, ${place?.reference ?? ""})`,
        ),
      )
      .orderBy("next_due_on")
      .orderBy("reference")
      .limit(limit)
      .execute();
    return (await withEvents(database, tenant, found)).map(({ reference, next_due_on, events }) => ({
      ...{ reference, events },
      position: { nextDueOn: next_due_on === NEVER ? null : next_due_on, reference },
    }));
  },

  async casesByDays(filter, of, { after, limit }, now) {
    const counted = database
      .selectFrom("case_projection")
      .select(["reference", daysOf(of, tenant).as("days")])
      .where("tenant", "=", tenant)
      .where((by) => by.and(conditionsOf(by, filter, now, "count")))
      .as("counted");
    const found = await database
      .selectFrom(counted)
      .select(["reference", sql<number>`days`.as("days")])
      .where("days", "is not", null)
      .$if(after !== null, (query) =>
        query.where(
          sql<boolean>`(days, reference) > (${after?.days ?? 0}::integer, ${after?.reference ?? ""})`,
        ),
      )
      .orderBy("days")
      .orderBy("reference")
      .limit(limit)
      .execute();
    return withEvents(database, tenant, found);
  },

  async countCases(filter, now, most) {
    const some = database
      .selectFrom("case_projection")
      .select(sql.lit(1).as("one"))
      .where("tenant", "=", tenant)
      .where((by) => by.and(conditionsOf(by, filter, now, "count")))
      // In the order of the list, the first of them are found soon; what is searched for is looked for everywhere.
      .$if(filter.text === undefined, (query) => query.orderBy("next_due_on").orderBy("reference"))
      .limit(most)
      .as("some");
    const { count } = await database
      .selectFrom(some)
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },

  async tagsOf(references) {
    const found = await database
      .selectFrom("case_projection")
      .select(["reference", "tag"])
      .where("tenant", "=", tenant)
      .where(sql<boolean>`reference = any(${references}::text[])`)
      .execute();
    return new Map(found.map(({ reference, tag }) => [reference, tag]));
  },

  async staleCases(current, { after, limit }) {
    return database
      .selectFrom("case_projection")
      .select(["rules", "reference"])
      .where("tenant", "=", tenant)
      .where("open", "=", true)
      .where("rules", "<", current)
      .$if(after !== null, (query) =>
        query.where(
          sql<boolean>`(rules, reference) > (${after?.rules ?? 0}::integer, ${after?.reference ?? ""})`,
        ),
      )
      .orderBy("rules")
      .orderBy("reference")
      .limit(limit)
      .execute();
  },

  async ofOlderShape(limit) {
    const found = await database
      .selectFrom("case_projection")
      .select("reference")
      .where("tenant", "=", tenant)
      // Written out, so that the index of such rows is used.
      .where("shape", "<", sql.lit(PROJECTION_SHAPE))
      .orderBy("reference")
      .limit(limit)
      .execute();
    return found.map(({ reference }) => reference);
  },

  async references(after, limit) {
    const found = await database
      .selectFrom("case_projection")
      .select("reference")
      .where("tenant", "=", tenant)
      .where("reference", ">", after ?? "")
      .orderBy("reference")
      .limit(limit)
      .execute();
    return found.map(({ reference }) => reference);
  },
});
