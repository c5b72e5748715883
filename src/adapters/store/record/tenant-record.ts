import type { Kysely } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type { CaseRecord } from "../../../application/ports/record.ts";
import type { Schema } from "../schema.ts";
import { absenceStore } from "./absences.ts";
import { acknowledgementReader } from "./acknowledgement-reader.ts";
import { acknowledgementOutbox } from "./acknowledgement-outbox.ts";
import { allowListChanges } from "./allow-list-changes.ts";
import { answersBegun } from "./answers-begun.ts";
import { caseDesks } from "./case-desks.ts";
import { councilStore } from "./council-store.ts";
import { deskReader } from "./desk.ts";
import { mailboxCursors } from "./cursors.ts";
import { figures } from "./figures.ts";
import { marksOutbox } from "./marks-outbox.ts";
import { seenMessages } from "./messages.ts";
import { nextDueFinder } from "./next-due.ts";
import { noticeStore } from "./notices/notice-store.ts";
import { mailboxNudges } from "./nudges.ts";
import { outboxProblems } from "./outbox-problems.ts";
import { caseReader } from "./reader.ts";
import { receivedCases } from "./received-cases.ts";
import { replyTemplateStore } from "./reply-templates.ts";
import { rulesReader, type KnownRevisions } from "./rules-store.ts";
import { savedViewStore } from "./saved-views.ts";
import { setAsideStore } from "./set-aside.ts";
import { standardDraftStore } from "./standard-drafts.ts";
import { subscriptionStore } from "./subscriptions.ts";
import { threads } from "./threads.ts";
import { caseWriter } from "./writer.ts";
import { writingStore } from "./writing-store.ts";

/** All roles of the record, for one tenant: none of them can reach the rows of another. */
export const tenantRecord = (
  database: Kysely<Schema>,
  tenant: string,
  now: Now,
  known: KnownRevisions,
): CaseRecord => ({
  tenant,
  ...absenceStore(database, tenant),
  ...allowListChanges(database, tenant),
  ...councilStore(database, tenant),
  ...caseReader(database, tenant),
  ...deskReader(database, tenant),
  ...savedViewStore(database, tenant),
  ...caseWriter(database, tenant, now, known),
  ...figures(database, tenant),
  ...rulesReader(database, tenant, known),
  ...seenMessages(database, tenant),
  ...setAsideStore(database, tenant, now),
  ...mailboxCursors(database, tenant, now),
  ...marksOutbox(database, tenant, now),
  ...acknowledgementOutbox(database, tenant, now),
  ...acknowledgementReader(database, tenant),
  ...outboxProblems(database, tenant),
  ...writingStore(database, tenant, now),
  ...subscriptionStore(database, tenant, now),
  ...mailboxNudges(database, tenant, now),
  ...caseDesks(database, tenant),
  ...nextDueFinder(database, tenant),
  ...noticeStore(database, tenant, now),
  ...replyTemplateStore(database, tenant),
  ...answersBegun(database, tenant),
  ...threads(database, tenant),
  ...receivedCases(database, tenant),
  ...standardDraftStore(database, tenant),
});
