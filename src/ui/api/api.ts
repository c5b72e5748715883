import type { AboutToSend, BeforeSending } from "../../contracts/before-sending.ts";
import type { CaseDesk, Doing, MessageLink, NextDue } from "../../contracts/case-desk.ts";
import type { CaseList, CaseView, LogLetter, MergeCases, RecordFact } from "../../contracts/case.ts";
import type { ComplianceReport, PracticeReport, TrendReport } from "../../contracts/compliance.ts";
import type { CouncilView } from "../../contracts/council.ts";
import type { DeskPage, DeskQuery, SavedView, SavedViews } from "../../contracts/desk.ts";
import type { RecordedFacts, RecordFacts } from "../../contracts/facts.ts";
import type { LookedAfter, SetAsideList } from "../../contracts/health.ts";
import type {
  AcknowledgementPreview,
  AcknowledgementTemplate,
  ChangeWriting,
  MailboxList,
} from "../../contracts/mailbox.ts";
import type { LiveNews } from "../../contracts/live.ts";
import type { BringIn, MessageView, StartClock } from "../../contracts/message.ts";
import type { Notices, SwitchNotice } from "../../contracts/notices.ts";
import type { CalendarChange, CalendarSaved, SaveCalendar } from "../../contracts/calendar.ts";
import type { AllowListsAndTeams, ChangeAllowList, ChangeTeam } from "../../contracts/services.ts";
import type { AdoptionPreview } from "../../contracts/standards.ts";
import type { Absence, People } from "../../contracts/people.ts";
import type { AnswerBegun, ReplyTemplates, SaveReplyTemplates } from "../../contracts/reply-template.ts";
import type { CasesQuery, ComplianceQuery, TrendQuery } from "../../contracts/requests.ts";
import type { ToldZone } from "../../domain/calendar/told-zone.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { Result } from "../../domain/result.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { ApiFailure } from "./failure.ts";
import { queryOf } from "./query.ts";
import { liveStream } from "./live-stream.ts";
import { request, type Call, type Token } from "./request.ts";
import { createStandardsApi, type StandardsApi } from "./standards-api.ts";

/** The contract leaves the domain's own shapes open; here they have their names again. */
export type OpenCase = Omit<CaseView, "events" | "rules"> & {
  readonly events: readonly CaseEvent[];
  /** What the case is counted by; null: the council's rules of today. */
  readonly rules: Rules | null;
};
export type Council = Omit<CouncilView, "rules" | "zones"> & {
  readonly rules: Readonly<Record<string, Rules>>;
  readonly zones: readonly ToldZone[];
};
export type SeenMessage = Omit<MessageView, "case"> & { readonly case: OpenCase | null };

export interface RecordedCases {
  readonly cases: readonly (Omit<RecordedFacts["cases"][number], "events"> & {
    readonly events: readonly CaseEvent[] | null;
  })[];
}

type Answer<T> = Promise<Result<T, ApiFailure>>;

export interface Api {
  council(): Answer<Council>;
  /** What was decided about a message. `message-not-seen`: not read yet; `mailbox-not-watched`: it never will be. */
  message(messageId: string, mailbox?: string): Answer<SeenMessage>;
  case(reference: string): Answer<OpenCase>;
  /** Recorded at most once under its key: safe to send again after `timed-out` or `unreachable`. */
  recordFact(reference: string, fact: RecordFact): Answer<OpenCase>;
  /** Each recorded at most once under its key. Refused case by case; the answer as a whole fails only for all. */
  recordFacts(facts: RecordFacts): Answer<RecordedCases>;
  /** Answered under another case from then on. Recorded at most once under its key. */
  mergeCases(reference: string, merge: MergeCases): Answer<OpenCase>;
  startClock(start: StartClock): Answer<SeenMessage>;
  /** Of an officer's own mailbox. Twice gives the same case. */
  bringIn(message: BringIn): Answer<SeenMessage>;
  /** "I am at this case." Tells who else is, and what the case is to the one who asks. */
  beHere(reference: string, doing: Doing): Answer<CaseDesk>;
  /** ISO instant in UTC; null: not hidden any more. */
  snooze(reference: string, until: string | null): Answer<CaseDesk>;
  follow(reference: string, following: boolean): Answer<CaseDesk>;
  nextDue(besides?: string): Answer<NextDue>;
  /** What one is told in Teams, and whether it gets there. */
  notices(): Answer<Notices>;
  switchNotice(change: SwitchNotice): Answer<Notices>;
  /** Sent at once; what came of it stands under `reach`. */
  testNotice(): Answer<Notices>;
  messageLink(messageId: string, mailbox: string): Answer<MessageLink>;
  /** What the officer begins to write; the next mail in the case counts as that. */
  answerBegun(reference: string, begun: AnswerBegun): Answer<object>;
  beforeSending(mail: AboutToSend): Answer<BeforeSending>;
  /** What other opening days would move. Writes nothing. */
  /** `until`: the service stops counting when nobody waits for it. */
  previewCalendar(change: CalendarChange, until?: AbortSignal): Answer<AdoptionPreview>;
  /** `calendar-changed`: somebody has saved others since. */
  saveCalendar(change: SaveCalendar): Answer<CalendarSaved>;
  allowListsAndTeams(): Answer<AllowListsAndTeams>;
  changeTeam(change: ChangeTeam): Answer<AllowListsAndTeams>;
  changeAllowList(change: ChangeAllowList): Answer<AllowListsAndTeams>;
  people(): Answer<People>;
  /** Planned once under its id, however often it is sent; with other days it is changed. */
  planAbsence(absence: Absence): Answer<People>;
  cancelAbsence(id: string): Answer<People>;
  replyTemplates(): Answer<ReplyTemplates>;
  saveReplyTemplates(save: SaveReplyTemplates): Answer<ReplyTemplates>;
  mailboxes(): Answer<MailboxList>;
  changeWriting(change: ChangeWriting): Answer<MailboxList>;
  previewAcknowledgement(
    mailbox: string,
    acknowledgement: AcknowledgementTemplate,
  ): Answer<AcknowledgementPreview>;
  /** What could not be taken in or written, for people. */
  setAside(): Answer<SetAsideList>;
  lookedAfter(entry: LookedAfter): Answer<SetAsideList>;
  /** What waits, from any place in the list, and how long every list is. */
  desk(query: DeskQuery): Answer<DeskPage>;
  views(): Answer<SavedViews>;
  /** Under a name that is taken, this view takes its place. */
  saveView(view: SavedView): Answer<SavedViews>;
  removeView(name: string): Answer<SavedViews>;
  /** Tells what changes until the service ends it (true), or as the failure says. `opened`: from now on. */
  live(hear: { opened(): void; news(news: LiveNews): void }, until: AbortSignal): Answer<true>;
  /** Logged at most once under its key. */
  logLetter(letter: LogLetter): Answer<OpenCase>;
  cases(query: CasesQuery): Answer<CaseList>;
  /** What the council promises, and the changes of it that are thought of. */
  readonly standards: StandardsApi;
  /** What the question leaves out is not narrowed. */
  compliance(asked: ComplianceQuery): Answer<ComplianceReport>;
  trend(asked: TrendQuery): Answer<TrendReport>;
  practice(asked: ComplianceQuery): Answer<PracticeReport>;
}

/** A key under which the service records a change at most once. Make one per decision, not per attempt. */
export const newKey = (): string => crypto.randomUUID();

const READ_SECONDS = 15;
const WRITE_SECONDS = 20;

/** The service's API as seen from a browser. Every way that a call can end is a value. */
export const createApi = (settings: {
  readonly token: Token;
  /** Origin of the service; nothing when the page came from it. */
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
}): Api => {
  const known = {
    token: settings.token,
    baseUrl: settings.baseUrl ?? "",
    fetch: settings.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init)),
  };
  const ask = <T>(call: Call): Answer<T> => request<T>(known, call);
  const read = <T>(path: string): Answer<T> => ask<T>({ method: "GET", path, seconds: READ_SECONDS });
  const write = <T>(path: string, body: unknown, until?: AbortSignal): Answer<T> =>
    ask<T>({ method: "POST", path, body, seconds: WRITE_SECONDS, until });

  return {
    council: () => read("/api/council"),
    message: (messageId, mailbox) => read(`/api/messages${queryOf({ messageId, mailbox })}`),
    case: (reference) => read(`/api/cases/${encodeURIComponent(reference)}`),
    recordFact: (reference, fact) => write(`/api/cases/${encodeURIComponent(reference)}/events`, fact),
    recordFacts: (facts) => write("/api/cases/events", facts),
    mergeCases: (reference, merge) => write(`/api/cases/${encodeURIComponent(reference)}/merge`, merge),
    startClock: (start) => write("/api/messages/start-clock", start),
    bringIn: (message) => write("/api/messages/bring-in", message),
    beHere: (reference, doing) =>
      ask({
        method: "POST",
        path: `/api/cases/${encodeURIComponent(reference)}/here`,
        body: { doing },
        seconds: WRITE_SECONDS,
        keepalive: doing === "left",
      }),
    snooze: (reference, until) => write(`/api/cases/${encodeURIComponent(reference)}/snooze`, { until }),
    follow: (reference, following) =>
      write(`/api/cases/${encodeURIComponent(reference)}/follow`, { following }),
    notices: () => read("/api/notices"),
    switchNotice: (change) => write("/api/notices/switch", change),
    testNotice: () => write("/api/notices/test", {}),
    nextDue: (besides) => read(`/api/next-due${queryOf({ besides })}`),
    messageLink: (messageId, mailbox) => read(`/api/messages/link${queryOf({ messageId, mailbox })}`),
    answerBegun: (reference, begun) =>
      write(`/api/cases/${encodeURIComponent(reference)}/answer-begun`, begun),
    beforeSending: (mail) => write("/api/messages/before-sending", mail),
    previewCalendar: (change, until) => write("/api/calendars/preview", change, until),
    saveCalendar: (change) => write("/api/calendars", change),
    allowListsAndTeams: () => read("/api/services"),
    changeTeam: (change) => write("/api/services/team", change),
    changeAllowList: (change) => write("/api/services/allow-list", change),
    people: () => read("/api/people"),
    planAbsence: (absence) => write("/api/people/absences", absence),
    cancelAbsence: (id) => write("/api/people/absences/cancel", { id }),
    replyTemplates: () => read("/api/reply-templates"),
    saveReplyTemplates: (save) => write("/api/reply-templates", save),
    mailboxes: () => read("/api/mailboxes"),
    changeWriting: (change) => write("/api/mailboxes/writing", change),
    previewAcknowledgement: (mailbox, acknowledgement) =>
      write("/api/mailboxes/acknowledgement-preview", { mailbox, acknowledgement }),
    setAside: () => read("/api/set-aside"),
    lookedAfter: (entry) => write("/api/set-aside/looked-after", entry),
    desk: (query) => read(`/api/desk${queryOf({ ...query })}`),
    views: () => read("/api/views"),
    saveView: (view) => write("/api/views", view),
    removeView: (name) => write("/api/views/remove", { name }),
    live: (hear, until) => liveStream(known, hear, until),
    logLetter: (letter) => write("/api/letters", letter),
    cases: (query) => read(`/api/cases${queryOf({ ...query })}`),
    standards: createStandardsApi(known),
    compliance: (asked) => read(`/api/compliance${queryOf({ ...asked })}`),
    trend: (asked) => read(`/api/compliance/trend${queryOf({ ...asked })}`),
    practice: (asked) => read(`/api/compliance/practice${queryOf({ ...asked })}`),
  };
};
