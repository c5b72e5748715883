import { sql, type Kysely, type RawBuilder } from "kysely";
import type { AtCase } from "../../../application/ports/case-desk.ts";
import {
  DUE_GROUPS,
  type CountedList,
  type DeskCase,
  type DeskMoment,
  type DeskPage,
  type DeskReader,
  type DeskScope,
  type DueGroup,
} from "../../../application/ports/desk.ts";
import type { CaseEvent } from "../../../domain/case/event.ts";
import type { Schema } from "../schema.ts";
import { historyOf } from "./desk-history.ts";
import { COUNTED, groupPlace, isIn, ofCouncil, ofWhom, ON_DESK, own, placeOf } from "./desk-lists.ts";
import { searchedFor } from "./desk-search.ts";

type Asked = Parameters<DeskReader["deskPage"]>[0];

/** Whose cases are looked at, and what is searched for among them. */
interface Looked extends DeskScope {
  readonly searched: RawBuilder<unknown>;
}

const onDesk = (tenant: string, scope: Looked) => sql`case_projection c
  left join z on z.reference = c.reference left join f on f.reference = c.reference
  where c.tenant = ${tenant} and ${ON_DESK} and ${ofWhom(scope)} and ${ofCouncil(scope)} and ${scope.searched}`;

interface Counted extends Readonly<Record<CountedList, number>> {
  readonly place: number;
  /** Of the list whose groups are asked for. */
  readonly inList: number;
}

/** Every list and, of one of them, every group, counted in one go. */
const count = async (
  database: Kysely<Schema>,
  tenant: string,
  scope: Looked,
  list: CountedList | null,
  at: DeskMoment,
): Promise<Pick<DeskPage, "counts" | "groups">> => {
  const inList = list === null ? sql`false` : isIn(list, scope, at);
  const counts = COUNTED.map(
    (each) => sql`count(*) filter (where ${isIn(each, scope, at)}) as ${sql.ref(each)}`,
  );
  const { rows } = await sql<Counted>`
    with ${own(tenant, scope.askedBy, at)}
    select ${groupPlace(at)} as place, count(*) filter (where ${inList}) as "inList", ${sql.join(counts)}
    from ${onDesk(tenant, scope)} group by place`.execute(database);
  const total = (each: CountedList): number => rows.reduce((sum, row) => sum + row[each], 0);
  const inGroup = (group: DueGroup): number =>
    rows.find(({ place }) => place === placeOf(group))?.inList ?? 0;
  return {
    counts: Object.fromEntries(COUNTED.map((each) => [each, total(each)])) as Record<CountedList, number>,
    groups: Object.fromEntries(DUE_GROUPS.map((each) => [each, inGroup(each)])) as Record<DueGroup, number>,
  };
};

/** The cases of one page of what waits, in order of what is due next. */
const waiting = async (
  database: Kysely<Schema>,
  tenant: string,
  { list, from, limit, ...scope }: Asked & Looked & { readonly list: CountedList },
  at: DeskMoment,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly reference: string }>`
    with ${own(tenant, scope.askedBy, at)}
    select c.reference from ${onDesk(tenant, scope)} and (${isIn(list, scope, at)})
    order by ${groupPlace(at)}, c.listed_on, c.reference offset ${from} limit ${limit}`.execute(database);
  return rows.map(({ reference }) => reference);
};

const read = async (
  database: Kysely<Schema>,
  tenant: string,
  { references, askedBy }: { readonly references: readonly string[]; readonly askedBy: string },
  at: DeskMoment,
): Promise<readonly DeskCase[]> => {
  const wanted = sql`${references}::text[]`;
  const around = await sql<Omit<DeskCase, "events" | "present">>`
    with ${own(tenant, askedBy, at)}
    select c.reference, f.reference is not null as following, z.until as "snoozedUntil"
    from unnest(${wanted}) with ordinality as c(reference, place)
      left join z on z.reference = c.reference left join f on f.reference = c.reference
    order by c.place`.execute(database);
  const events = await sql<{ reference: string; event: CaseEvent }>`
    select reference, event from case_event
    where tenant = ${tenant} and reference = any(${wanted}) order by reference, seq`.execute(database);
  const present = await sql<AtCase & { reference: string }>`
    select reference, officer_id as id, officer_name as name,
      case when replying_until > ${at.now}::timestamptz then 'replying' else 'looking' end as doing, since
    from presence where tenant = ${tenant} and reference = any(${wanted}) and until > ${at.now}::timestamptz
    order by since, officer_id`.execute(database);
  const histories = new Map<string, CaseEvent[]>(references.map((reference) => [reference, []]));
  for (const { reference, event } of events.rows) histories.get(reference)?.push(event);
  return around.rows.map((row) => ({
    ...row,
    events: histories.get(row.reference) ?? [],
    present: present.rows
      .filter(({ reference }) => reference === row.reference)
      .map(({ reference: _reference, ...officer }) => officer),
  }));
};

const page = async (
  database: Kysely<Schema>,
  tenant: string,
  asked: Asked,
  at: DeskMoment,
): Promise<DeskPage> => {
  const { list, from, limit, ...whole } = asked;
  const scope = { ...whole, searched: await searchedFor(database, tenant, asked.text) };
  const cases = (references: readonly string[]) =>
    read(database, tenant, { references, askedBy: scope.askedBy }, at);
  if (list !== "answered" && list !== "logged") {
    const counted = await count(database, tenant, scope, list, at);
    return {
      ...counted,
      cases: await cases(await waiting(database, tenant, { ...scope, list, from, limit }, at)),
    };
  }
  const { counts, groups } = await count(database, tenant, scope, null, at);
  const { references, orMore } = await historyOf(database, tenant, list, scope, scope.searched);
  return {
    ...{ counts, groups: { ...groups, settled: references.length } },
    ...(orMore ? { orMore: true } : {}),
    cases: await cases(references.slice(from, from + limit)),
  };
};

/** Counts and rows of the desk, all of one moment: mail that comes in between is in none of them or in all. */
export const deskReader = (database: Kysely<Schema>, tenant: string): DeskReader => ({
  deskPage: (asked, at) =>
    database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((transaction) => page(transaction, tenant, asked, at)),
});
