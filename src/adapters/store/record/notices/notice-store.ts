import type { Kysely } from "kysely";
import type { NoticeStore } from "../../../../application/ports/notices.ts";
import type { Now } from "../../../../application/ports/now.ts";
import type { Schema } from "../../schema.ts";
import { noticeItems } from "./items.ts";
import { noticeOutbox } from "./outbox.ts";
import { noticePeople } from "./people.ts";
import { serviceWeeks } from "./service-weeks.ts";

export const noticeStore = (database: Kysely<Schema>, tenant: string, now: Now): NoticeStore => ({
  ...noticeItems(database, tenant, now),
  ...noticeOutbox(database, tenant, now),
  ...noticePeople(database, tenant, now),
  serviceWeeks: serviceWeeks(database, tenant, now),
});
