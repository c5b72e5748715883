import { sql, type Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type {
  BankHolidayCopy,
  RulesChange,
  RulesReader,
  RulesRevision,
} from "../../../application/ports/rules.ts";
import type { Schema } from "../schema.ts";
import { notifyOfCouncil } from "../news/notify.ts";
import { appendAllowListChange } from "./allow-list-changes.ts";
import { councilOf } from "./council-store.ts";
import { storableDocument } from "./rows.ts";
import { standardDraftStore } from "./standard-drafts.ts";
import { storedRules, type SharedParts } from "./stored-rules.ts";
import { switchOffBut } from "./switch-off-but.ts";

const COLUMNS = ["revision", "saved_at as savedAt", "saved_by as savedBy", "because", "rules"] as const;

/** What this process has read of a tenant's revisions. They never change, so only newer ones are asked for. */
export interface KnownRevisions {
  readonly list: RulesRevision[];
  readonly parts: SharedParts;
}

/** All revisions; those that are known already are not read again. */
export const readRevisions = async (
  database: Kysely<Schema>,
  tenant: string,
  known: KnownRevisions,
): Promise<readonly RulesRevision[]> => {
  const newer = await database
    .selectFrom("rules_revision")
    .select(COLUMNS)
    .where("tenant", "=", tenant)
    .where("revision", ">", known.list.at(-1)?.revision ?? 0)
    .orderBy("revision")
    .execute();
  for (const { rules, ...revision } of newer) {
    // Another reader of the same process may have added it meanwhile.
    if (revision.revision !== known.list.length + 1) continue;
    known.list.push({ ...revision, rules: storedRules.read(rules, known.parts) });
  }
  return [...known.list];
};

const readCopy = async (database: Kysely<Schema>, tenant: string): Promise<BankHolidayCopy | null> => {
  const row = await database
    .selectFrom("bank_holiday_copy")
    .select(["list", "fetched_at as fetchedAt"])
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return row ?? null;
};

export const rulesReader = (
  database: Kysely<Schema>,
  tenant: string,
  known: KnownRevisions,
): RulesReader => ({
  revisions: () => readRevisions(database, tenant, known),
  bankHolidayCopy: () => readCopy(database, tenant),
});

/** One change of the rules, in a transaction that the caller opened. */
export const rulesChange = (database: Kysely<Schema>, tenant: string, now: Now): RulesChange => ({
  council: () => councilOf(database, tenant),

  async saveCouncil(council) {
    const document = JSON.stringify(storableDocument(council));
    const saved_at = now();
    await database
      .insertInto("council")
      .values({ tenant, document, saved_at })
      .onConflict((conflict) => conflict.column("tenant").doUpdateSet({ document, saved_at }))
      .execute();
    const mailboxes = council.mailboxes.map(({ address }) => address.toLowerCase());
    await switchOffBut(database, tenant, mailboxes, saved_at);
    await notifyOfCouncil(database, tenant);
  },

  async lastRevision() {
    const row = await database
      .selectFrom("rules_revision")
      .select(COLUMNS)
      .where("tenant", "=", tenant)
      .orderBy("revision", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : { ...row, rules: storedRules.read(row.rules, new Map()) };
  },

  async appendRevision({ revision, savedAt, savedBy, because, rules }) {
    const written = JSON.stringify(storableDocument(storedRules.write(rules)));
    const saved = storableDocument({ saved_at: savedAt, saved_by: savedBy, because });
    await database
      .insertInto("rules_revision")
      .values({ tenant, revision, ...saved, rules: written })
      .execute();
    await notifyOfCouncil(database, tenant);
  },

  bankHolidayCopy: () => readCopy(database, tenant),

  async saveBankHolidayCopy({ list, fetchedAt }) {
    const copy = { list: JSON.stringify(storableDocument(list)), fetched_at: fetchedAt };
    await database
      .insertInto("bank_holiday_copy")
      .values({ tenant, ...copy })
      .onConflict((conflict) => conflict.column("tenant").doUpdateSet(copy))
      .execute();
  },

  keepStandardDraft: (draft) => standardDraftStore(database, tenant).keepStandardDraft(draft),

  appendAllowListChange: (change) => appendAllowListChange(database, tenant, change),

  async countCasesOf(authority) {
    const { count } = await database
      .selectFrom("case_projection")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("tenant", "=", tenant)
      .where("authority", "=", authority)
      .executeTakeFirstOrThrow();
    return count;
  },
});

/** Everyone who writes to cases holds it together; whoever changes the rules holds it alone. */
export const holdRules = (tenant: string, alone: boolean) =>
  alone
    ? sql`select pg_advisory_xact_lock(hashtextextended(${`rules ${tenant}`}, 0))`
    : sql`select pg_advisory_xact_lock_shared(hashtextextended(${`rules ${tenant}`}, 0))`;
