import type { Kysely } from "kysely";
import type { SavedWriting, SwitchedOnBy } from "../../../application/ports/writing.ts";
import type { Schema } from "../schema.ts";

type Sinces = Pick<SavedWriting, "marksSince" | "flagsSince" | "acknowledgementsSince">;

const same = (one: string | null | undefined, other: string | null): boolean =>
  typeof one === "string" && other !== null && Date.parse(one) === Date.parse(other);

/** For each mailbox, who switched on what is switched on there: the first change that has its moment. */
export const switchedOnBy = async (
  database: Kysely<Schema>,
  tenant: string,
): Promise<(mailbox: string, sinces: Sinces) => SwitchedOnBy> => {
  const changes = await database
    .selectFrom("mailbox_writing_change")
    .select(["mailbox", "saved_by as by", "writing"])
    .where("tenant", "=", tenant)
    .orderBy("saved_at")
    .execute();
  return (mailbox, sinces) => {
    const own = changes.filter((each) => each.mailbox === mailbox);
    const who = (name: keyof Sinces): string | null =>
      own.find(({ writing }) => same(writing[name], sinces[name]))?.by.name ?? null;
    return {
      marks: who("marksSince"),
      flags: who("flagsSince"),
      acknowledgements: who("acknowledgementsSince"),
    };
  };
};
