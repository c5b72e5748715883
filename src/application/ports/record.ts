import type { Absences } from "./absences.ts";
import type { AllowListChanges } from "./allow-list-changes.ts";
import type { AnswersBegun } from "./answers-begun.ts";
import type { CaseDesks, NextDueFinder } from "./case-desk.ts";
import type { CaseReader } from "./case-reader.ts";
import type { CaseWriter } from "./case-writer.ts";
import type { CouncilStore } from "./council.ts";
import type { DeskReader } from "./desk.ts";
import type { Figures } from "./figures.ts";
import type { MailboxCursors } from "./mailbox-cursors.ts";
import type { NoticeStore } from "./notices.ts";
import type { Notifications } from "./notifications.ts";
import type { ReceivedCases } from "./received-cases.ts";
import type { ReplyTemplateStore } from "./reply-templates.ts";
import type { RulesReader, RulesWriter } from "./rules.ts";
import type { SavedViewStore } from "./saved-views.ts";
import type { SeenMessages, SetAside } from "./seen-message.ts";
import type { Outbox } from "./outbox.ts";
import type { StandardDrafts } from "./standard-drafts.ts";
import type { Threads } from "./threads.ts";
import type { WritingStore } from "./writing.ts";

/** The record of one tenant: all roles of the store in one object. Use cases ask for the roles they need. */
export interface CaseRecord
  extends
    Absences,
    AllowListChanges,
    AnswersBegun,
    CaseDesks,
    CaseReader,
    CaseWriter,
    CouncilStore,
    DeskReader,
    Figures,
    MailboxCursors,
    NextDueFinder,
    NoticeStore,
    Notifications,
    Outbox,
    ReceivedCases,
    ReplyTemplateStore,
    RulesReader,
    RulesWriter,
    SavedViewStore,
    SeenMessages,
    SetAside,
    StandardDrafts,
    Threads,
    WritingStore {
  readonly tenant: string;
}

/** The store of all tenants. */
export interface RecordStore {
  of(tenant: string): CaseRecord;
  /** Tenants that have been set up, in order of their ids. */
  tenants(): Promise<readonly string[]>;
}
