import type { Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { CaseRecord } from "../../../application/ports/record.ts";
import type { Schema } from "../schema.ts";
import { councilStore } from "./council-store.ts";
import { mailboxCursors } from "./cursors.ts";
import { seenMessages } from "./messages.ts";
import { tagOutbox } from "./outbox.ts";
import { caseReader } from "./reader.ts";
import { setAsideStore } from "./set-aside.ts";
import { caseWriter } from "./writer.ts";

/** All roles of the record, for one tenant: none of them can reach the rows of another. */
export const tenantRecord = (database: Kysely<Schema>, tenant: string, now: Now): CaseRecord => ({
  tenant,
  ...councilStore(database, tenant, now),
  ...caseReader(database, tenant),
  ...caseWriter(database, tenant, now),
  ...seenMessages(database, tenant),
  ...setAsideStore(database, tenant, now),
  ...mailboxCursors(database, tenant),
  ...tagOutbox(database, tenant, now),
});
