import { sql, type Kysely } from "kysely";
import type { ReceivedCases, ReceivedQuery } from "../../../application/ports/received-cases.ts";
import type { Schema } from "../schema.ts";
import { historiesOf } from "./histories.ts";

export const receivedCases = (database: Kysely<Schema>, tenant: string): ReceivedCases => {
  const found = ({ authority, from, to, channels, kinds }: ReceivedQuery) =>
    database
      .selectFrom("case_projection")
      .where("tenant", "=", tenant)
      .where("authority", "=", authority)
      .where("received_on", ">=", from)
      .where("received_on", "<=", to)
      .where("channel", "in", [...channels])
      .$if(kinds !== null, (query) => query.where("kind", "in", [...(kinds ?? [])]));

  return {
    async countReceived(query) {
      const { count } = await found(query)
        .select((select) => select.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },

    async receivedCases(query, { after, limit }) {
      const page = await found(query)
        .select(["reference", "received_on as receivedOn"])
        .$if(after !== null, (rest) =>
          rest.where(
            sql<boolean>`(received_on, reference) > (${after?.receivedOn ?? query.from}::date, ${after?.reference ?? ""})`,
          ),
        )
        .orderBy("received_on")
        .orderBy("reference")
        .limit(limit)
        .execute();
      const histories = await historiesOf(
        database,
        tenant,
        page.map(({ reference }) => reference),
      );
      return page.map(({ reference, receivedOn }) => ({
        reference,
        position: { receivedOn, reference },
        events: histories.get(reference) ?? [],
      }));
    },
  };
};
