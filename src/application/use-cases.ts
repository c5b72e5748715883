import type { CivilDate } from "../domain/calendar/civil-date.ts";
import type { Actor, CaseEvent } from "../domain/case/event.ts";
import type { Driver } from "../domain/compliance/driver.ts";
import type { MailMessage } from "../domain/mail/message.ts";
import type { Result } from "../domain/result.ts";
import type { Channel, Complexity, Kind, Promised, WaitingFor } from "../domain/standards/standard.ts";
import type { MetBy, Outcome } from "./ports/case-reader.ts";
import type { Council } from "./ports/council.ts";
import type { Decision } from "./ports/seen-message.ts";
import type { BeHere } from "./around/be-here.ts";
import type { FindMessageLink } from "./around/find-message-link.ts";
import type { FindNextDue } from "./around/find-next-due.ts";
import type { FollowCase } from "./around/follow-case.ts";
import type { SnoozeCase } from "./around/snooze-case.ts";
import type { ListNotices, SendTestNotice, SwitchNotice } from "./notify/notices-of-officer.ts";
import type { BringIn } from "./bring-in.ts";
import type { DeskUseCases } from "./desk-use-cases.ts";
import type { ChangeWriting } from "./change-writing.ts";
import type { ReportCompliance, ReportPractice, ReportTrend } from "./compliance-use-cases.ts";
import type { ListMailboxes } from "./list-mailboxes.ts";
import type { PreviewAcknowledgement } from "./preview-acknowledgement.ts";
import type { Refusal } from "./refusal.ts";
import type { AskBeforeSending } from "./replies/ask-before-sending.ts";
import type { BeginAnswer } from "./replies/begin-answer.ts";
import type { ChangeCalendar, PreviewCalendar } from "./calendars/calendar-use-cases.ts";
import type { ChangeAllowList, ChangeTeam, ListAllowLists } from "./services/services-use-cases.ts";
import type { CancelAbsence, ListPeople, PlanAbsence } from "./people/absences.ts";
import type { ListReplyTemplates } from "./replies/list-reply-templates.ts";
import type { SaveReplyTemplates } from "./replies/save-reply-templates.ts";
import type {
  BringRulesUpToDate,
  KeepBankHolidays,
  PreviewRules,
  Recalculate,
  SetUpCouncil,
} from "./rules-use-cases.ts";
import type { StandardsUseCases } from "./standards/standards-use-cases.ts";
import type { CaseList, CaseView, MessageView } from "./views/case-view.ts";

/** A person who is signed in. */
export type OfficerActor = Extract<Actor, { kind: "officer" }>;

/** What became of one message. `already-seen` changed nothing. */
export interface Receipt {
  readonly mailbox: string;
  readonly messageId: string;
  readonly outcome: Decision | "already-seen" | "set-aside";
  readonly reference: string | null;
  /** Why it was set aside; null otherwise. */
  readonly problem: string | null;
}

/** Takes messages of the council's shared mailboxes, from Microsoft 365 or from files, in any order. */
export type ReceiveMail = (
  messages: readonly MailMessage[],
) => Promise<Result<{ readonly receipts: readonly Receipt[] }, Refusal>>;

/** What an officer may say about a case; `OfficerFact` in the contracts. */
export type OfficerFact =
  | { readonly type: "acknowledged"; readonly note: string | null; readonly on?: CivilDate }
  | { readonly type: "replied"; readonly note: string | null; readonly on?: CivilDate }
  | {
      readonly type: "holdingReplySent";
      readonly note: string | null;
      readonly on?: CivilDate;
      readonly replyBy?: CivilDate;
    }
  | { readonly type: "replyWasAcknowledgement" }
  | { readonly type: "replyWasHoldingReply" }
  | { readonly type: "noReplyNeeded"; readonly reason: string }
  | { readonly type: "takenOn"; readonly owner: { readonly id: string; readonly name: string } | null }
  | { readonly type: "reassigned"; readonly service: string; readonly note: string | null }
  | { readonly type: "complexityChanged"; readonly complexity: Complexity; readonly reason: string }
  | { readonly type: "reclassified"; readonly kind: Kind }
  | { readonly type: "notFromPublic"; readonly reason: string }
  | { readonly type: "correctedReceipt"; readonly receivedOn: CivilDate; readonly reason: string }
  | { readonly type: "waiting"; readonly waitingFor: WaitingFor; readonly reason: string }
  | { readonly type: "waitingEnded"; readonly note: string | null }
  | {
      readonly type: "extended";
      readonly amount: number;
      readonly reason: string;
      readonly customerToldOn: CivilDate;
      readonly approvedBy: string | null;
    }
  | { readonly type: "reopened"; readonly reason: string }
  | { readonly type: "milestone"; readonly name: string }
  | { readonly type: "noted"; readonly text: string }
  | { readonly type: "withdrawn"; readonly withdraws: number };

/** Records a fact at most once per key. A repeat gives the case as it is now. */
export type RecordFact = (input: {
  readonly reference: string;
  readonly key: string;
  readonly fact: OfficerFact;
  readonly by: OfficerActor;
}) => Promise<Result<CaseView, Refusal>>;

/** A fact about a case, and the key under which it is recorded at most once. */
export interface FactOnCase {
  readonly reference: string;
  readonly key: string;
  readonly fact: OfficerFact;
}

/** What became of each, in the order in which they were given: the events of its case by now, or why not. */
export type RecordFacts = (input: {
  readonly facts: readonly FactOnCase[];
  readonly by: OfficerActor;
}) => Promise<
  Result<
    readonly {
      readonly reference: string;
      readonly recorded: Result<readonly CaseEvent[], Refusal>;
    }[],
    Refusal
  >
>;

/** Starts a case for what did not come by mail. */
export type LogLetter = (input: {
  readonly key: string;
  readonly channel: Extract<Channel, "letter" | "fax" | "call-back">;
  readonly authority: string;
  readonly service: string;
  readonly receivedOn: CivilDate;
  /** `HH:MM` on the authority's wall clock, where it is known, as for a call. */
  readonly time?: string;
  readonly senderName: string;
  readonly subject: string;
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly by: OfficerActor;
}) => Promise<Result<CaseView, Refusal>>;

/** "It is from the public": a case of its own, running from the original receipt. Twice gives the same case. */
export type StartClock = (input: {
  readonly mailbox: string;
  readonly messageId: string;
  readonly by: OfficerActor;
}) => Promise<Result<MessageView, Refusal>>;

/** Without a mailbox: in whichever it was seen first. `message-not-found` when it was not seen yet. */
export type FindMessage = (input: {
  readonly mailbox: string | null;
  readonly messageId: string;
}) => Promise<Result<MessageView, Refusal>>;

export type FindCase = (reference: string) => Promise<Result<CaseView, Refusal>>;

export interface CaseQuery {
  readonly state?: "open" | "overdue" | "answered" | "followed";
  readonly authority?: string;
  readonly service?: string;
  /** An officer's id ("me" is the caller's to resolve), or null for cases that nobody owns. */
  readonly owner?: string | null;
  readonly channel?: Channel;
  /** The officer who asks: what they follow and what they have snoozed is theirs alone. */
  readonly askedBy?: string;
  /** What the asking officer has snoozed: left out, or nothing else. */
  readonly snoozed?: "without" | "only";
  /** Open cases of the same customer and council as the case of this reference, without itself. */
  readonly like?: string;
  /** Part of a reference, a sender or a subject. */
  readonly text?: string;
  readonly kind?: Kind;
  /**
   * The cases behind one number of a report: those received in the period. With a standard or a promise those with
   * such a clock, without `outcomes` the decided ones; otherwise those from the public.
   */
  readonly period?: string;
  readonly standardId?: string;
  readonly promised?: Promised;
  readonly outcomes?: readonly Outcome[];
  /** Of those met: by what, or only because it was put off. */
  readonly metBy?: MetBy;
  /** The working day of the answer: `5`, `5-9`, `5-`. */
  readonly answerDays?: string;
  /** `1`, `1-5`; 1 Monday. */
  readonly weekday?: string;
  readonly hour?: string;
  readonly timeUnknown?: true;
  readonly handOffs?: string;
  readonly extended?: true;
  readonly paused?: true;
  readonly driver?: Driver;
  readonly withoutDriver?: Driver;
  readonly heldBy?: string;
  /** The fewest working days first, of what the other words say; otherwise by the next due date. */
  readonly order?: "working-days";
  /** `next` of the page before. */
  readonly after?: string;
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
}

/** In order of the next due date. */
export type ListCases = (query: CaseQuery) => Promise<Result<CaseList, Refusal>>;

/** Puts into the outbox what time alone has changed: a tag that turned to due soon or overdue. */
export type KeepTagsInStep = () => Promise<Result<{ readonly changed: number }, Refusal>>;

/** Folds the whole record anew. Changes nothing unless the rules or the code changed. */
/** One page of what an update left to be folded anew: none means that nothing is left. */
export type BringProjectionsUpToDate = () => Promise<Result<{ readonly cases: number }, Refusal>>;
export type RebuildProjections = () => Promise<Result<{ readonly cases: number }, Refusal>>;

/** The matter of `reference` is answered under `into`, in one step for both. Once per key. */
export type MergeCases = (input: {
  readonly reference: string;
  readonly into: string;
  readonly key: string;
  readonly by: OfficerActor;
}) => Promise<Result<CaseView, Refusal>>;

/** The least that an empty database needs to take mail: one authority, one service, one mailbox. */
export type SetUpFromMailbox = (address: string) => Promise<Result<Council, Refusal>>;

/** All that can be done with the record of one council. */
export interface UseCases extends DeskUseCases, StandardsUseCases {
  readonly bringIn: BringIn;
  readonly beHere: BeHere;
  readonly snoozeCase: SnoozeCase;
  readonly followCase: FollowCase;
  readonly findNextDue: FindNextDue;
  readonly listNotices: ListNotices;
  readonly switchNotice: SwitchNotice;
  readonly sendTestNotice: SendTestNotice;
  readonly findMessageLink: FindMessageLink;
  readonly previewCalendar: PreviewCalendar;
  readonly changeCalendar: ChangeCalendar;
  readonly listAllowLists: ListAllowLists;
  readonly changeTeam: ChangeTeam;
  readonly changeAllowList: ChangeAllowList;
  readonly listPeople: ListPeople;
  readonly planAbsence: PlanAbsence;
  readonly cancelAbsence: CancelAbsence;
  readonly listReplyTemplates: ListReplyTemplates;
  readonly saveReplyTemplates: SaveReplyTemplates;
  readonly beginAnswer: BeginAnswer;
  readonly askBeforeSending: AskBeforeSending;
  readonly listMailboxes: ListMailboxes;
  readonly changeWriting: ChangeWriting;
  readonly previewAcknowledgement: PreviewAcknowledgement;
  readonly receiveMail: ReceiveMail;
  readonly recordFact: RecordFact;
  readonly recordFacts: RecordFacts;
  readonly logLetter: LogLetter;
  readonly startClock: StartClock;
  readonly findMessage: FindMessage;
  readonly findCase: FindCase;
  readonly listCases: ListCases;
  readonly reportCompliance: ReportCompliance;
  readonly reportTrend: ReportTrend;
  readonly reportPractice: ReportPractice;
  readonly keepTagsInStep: KeepTagsInStep;
  readonly rebuildProjections: RebuildProjections;
  readonly bringProjectionsUpToDate: BringProjectionsUpToDate;
  readonly recalculate: Recalculate;
  readonly previewRules: PreviewRules;
  readonly keepBankHolidays: KeepBankHolidays;
  readonly bringRulesUpToDate: BringRulesUpToDate;
  readonly mergeCases: MergeCases;
  readonly setUpCouncil: SetUpCouncil;
  readonly setUpFromMailbox: SetUpFromMailbox;
}
