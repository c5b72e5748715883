import type { Kysely } from "kysely";
import type { Calendar } from "../../../domain/calendar/calendar.ts";
import type { Council, CouncilStore } from "../../../application/ports/council.ts";
import type { Schema } from "../schema.ts";

/** Documents that were saved before there were openings say nothing of them. */
const withOpenings = (calendar: Omit<Calendar, "openings"> & Partial<Calendar>): Calendar => ({
  ...calendar,
  openings: calendar.openings ?? [],
});

const complete = (council: Council): Council => ({
  ...council,
  authorities: council.authorities.map((authority) => ({
    ...authority,
    calendar: withOpenings(authority.calendar),
  })),
});

export const councilOf = async (database: Kysely<Schema>, tenant: string): Promise<Council | null> => {
  const row = await database
    .selectFrom("council")
    .select("document")
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return row === undefined ? null : complete(row.document);
};

export const councilStore = (database: Kysely<Schema>, tenant: string): CouncilStore => ({
  council: () => councilOf(database, tenant),
});
