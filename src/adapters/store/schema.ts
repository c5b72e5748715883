import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { AcknowledgementTemplate } from "../../domain/acknowledgement/template.ts";
import type { Actor, CaseEvent } from "../../domain/case/event.ts";
import type { Tag } from "../../domain/case/tag.ts";
import type { MailClass } from "../../domain/mail/classification.ts";
import type { MailFolder } from "../../domain/mail/message.ts";
import type { Answer, ReplyTemplate } from "../../domain/reply/template.ts";
import type { Channel, Complexity, Kind, Promised } from "../../domain/standards/standard.ts";
import type { AllowList, AllowListChange } from "../../application/ports/allow-list-changes.ts";
import type { Council } from "../../application/ports/council.ts";
import type { BankHolidayList } from "../../domain/calendar/bank-holiday.ts";
import type { MessageMarks } from "../../application/ports/mailbox.ts";
import type { Asked } from "../../application/ports/notifications.ts";
import type { AcknowledgementStage } from "../../application/ports/outbox.ts";
import type { ClockProjection } from "../../application/ports/projection.ts";
import type { Decision } from "../../application/ports/seen-message.ts";
import type { DraftLook, DraftOfficer, StandardDraft } from "../../application/ports/standard-drafts.ts";
import type { Writing } from "../../application/ports/writing.ts";
import type { StoredRules } from "./record/stored-rules.ts";

/** `timestamptz`, read as an ISO instant in UTC with milliseconds. */
type Moment = ColumnType<string, string, string>;
/** `date`, read and written as `YYYY-MM-DD`: a JavaScript Date would shift it. */
type Day = ColumnType<string, string, string>;

/** Clocks by the day or month of receipt, kept in the transaction of the event; the totals of all services apart. */
interface FigureTable {
  tenant: string;
  grain: "day" | "month" | "day-total" | "month-total";
  starts_on: Day;
  authority: string;
  service: string;
  channel: Channel | "";
  kind: Kind | "";
  standard_id: string;
  standard_version: number;
  promised: Promised;
  standard_title: string;
  target_percent: number | null;
  met: number;
  missed: number;
  open: number;
  paused: number;
  not_from_public: number;
  merged: number;
  no_reply_needed: number;
  not_measured: number;
  met_automatically: number;
  met_by_holding_reply: number;
  met_by_extension: number;
}

/** Cases from the public by the day or month of receipt. */
interface ReceivedFigureTable {
  tenant: string;
  grain: "day" | "month";
  starts_on: Day;
  authority: string;
  service: string;
  channel: Channel;
  kind: Kind;
  cases: number;
}

/** Clocks that are open, by the moment at which they fall due: which of them are missed is a matter of the moment. */
interface OpenFigureTable {
  tenant: string;
  /** A month is kept by the moment at which it is over, and by the month of receipt. */
  grain: "day" | "month";
  due_at: Moment;
  received_on: Day;
  authority: string;
  standard_id: string;
  standard_version: number;
  promised: Promised;
  open: number;
}

/** What of a draft has a column of its own. */
type DraftColumn = "authority" | "standard" | "draft" | "revision" | "state" | "savedAt" | "savedBy";

export interface Schema {
  council: { tenant: string; document: JSONColumnType<Council>; saved_at: Moment };
  rules_revision: {
    tenant: string;
    revision: number;
    saved_at: Moment;
    saved_by: string;
    because: string;
    rules: JSONColumnType<StoredRules>;
  };
  bank_holiday_copy: { tenant: string; list: JSONColumnType<BankHolidayList>; fetched_at: Moment };
  case_event: {
    tenant: string;
    reference: string;
    seq: number;
    recorded_at: Moment;
    event: JSONColumnType<CaseEvent>;
  };
  case_projection: {
    tenant: string;
    reference: string;
    authority: string;
    service: string;
    channel: Channel;
    kind: Kind;
    complexity: Complexity;
    subject: string;
    sender_name: string;
    sender_address: string | null;
    owner_id: string | null;
    received_at: Moment;
    received_on: Day;
    open: boolean;
    not_from_public: boolean;
    /** Far in the future where nothing is due, so that order and paging need no special case. */
    next_due_on: Day;
    last_seq: number;
    tag: Tag | null;
    rules: number;
    merged_into: string | null;
    /** Null until the row was folded in this shape. */
    arrived_weekday: number | null;
    arrived_hour: number | null;
    hand_offs: number;
    extensions: number;
    pauses: number;
    paused_days: number;
    service_days: JSONColumnType<Readonly<Record<string, number>>>;
    drivers: readonly string[];
    shape: number;
    listed_on: Day;
    late_from: Moment | null;
    at_risk_from: Moment | null;
  };
  clock_projection: {
    tenant: string;
    reference: string;
    standard_id: string;
    standard_version: number;
    standard_title: string;
    promised: Promised;
    target_percent: number | null;
    authority: string;
    service: string;
    channel: Channel;
    received_on: Day;
    due_on: Day;
    due_at: Moment;
    answered_at: Moment | null;
    answered_by: ClockProjection["answeredBy"];
    settled: ClockProjection["settled"];
    original_due_on: Day | null;
    met_by_extension: boolean;
    kind: Kind;
    working_days: number | null;
  };
  figure: FigureTable;
  received_figure: ReceivedFigureTable;
  open_figure: OpenFigureTable;
  seen_message: {
    tenant: string;
    mailbox: string;
    message_id: string;
    graph_id: string | null;
    conversation_id: string | null;
    folder: MailFolder;
    subject: string;
    from_name: string;
    from_address: string | null;
    sent_at: Moment | null;
    received_at: Moment;
    in_reply_to: string | null;
    decision: Decision;
    mail_class: MailClass;
    evidence: JSONColumnType<readonly string[]>;
    reference: string | null;
    addresses: JSONColumnType<readonly string[]> | null;
    said_answer: Answer | null;
    said_reply_by: Day | null;
  };
  thread: { tenant: string; key: string; reference: string };
  awaiting: { tenant: string; awaits: string; mailbox: string; message_id: string };
  used_key: { tenant: string; key: string; purpose: string; reference: string };
  reference_number: { tenant: string; prefix: string; year: number; last: number };
  mailbox_cursor: {
    tenant: string;
    mailbox: string;
    folder: string;
    name: string;
    cursor: string | null;
    since: Moment | null;
    messages_read: number;
    expected: number | null;
    caught_up_at: Moment | null;
    read_at: Moment | null;
    problem: string | null;
  };
  mailbox_lease: { tenant: string; mailbox: string; holder: string; until: Moment };
  mailbox_writing: {
    tenant: string;
    mailbox: string;
    marks_since: Moment | null;
    flags_since: Moment | null;
    acknowledgements_since: Moment | null;
    acknowledgement: JSONColumnType<AcknowledgementTemplate> | null;
    saved_at: Moment;
    saved_by: JSONColumnType<Actor>;
  };
  mailbox_writing_change: {
    tenant: string;
    mailbox: string;
    saved_at: Moment;
    saved_by: JSONColumnType<Actor>;
    writing: JSONColumnType<Writing>;
  };
  outbox: {
    tenant: string;
    mailbox: string;
    graph_id: string;
    purpose: "marks" | "acknowledgement";
    reference: string | null;
    wish: JSONColumnType<MessageMarks | { readonly messageId: string }>;
    version: number;
    written_version: number;
    written: JSONColumnType<MessageMarks> | null;
    attempts: number;
    not_before: Moment;
    problem: string | null;
    changed_at: Moment;
    dismissed: boolean;
    stage: AcknowledgementStage | null;
    draft_id: string | null;
    sent_to: string | null;
    sending_at: Moment | null;
  };
  set_aside: {
    tenant: string;
    mailbox: string;
    item: string;
    reason: string;
    tries: number;
    last_tried_at: Moment;
    folder: string | null;
    graph_id: string | null;
    received_at: Moment | null;
    reference: string | null;
  };
  subscription: {
    tenant: string;
    mailbox: string;
    subscription_id: string | null;
    client_state: string | null;
    notification_url: string | null;
    expires_at: Moment | null;
    asked: Asked | null;
    attempts: number;
    problem: string | null;
    not_before: Moment;
  };
  mailbox_nudge: { tenant: string; mailbox: string; nudge: string; nudged_at: Moment };
  reply_templates: {
    tenant: string;
    authority: string;
    revision: number;
    templates: JSONColumnType<readonly ReplyTemplate[]>;
    saved_at: Moment;
    saved_by: JSONColumnType<Actor>;
  };
  answer_begun: {
    tenant: string;
    reference: string;
    officer_id: string;
    officer_name: string;
    answer: Answer;
    reply_by: Day | null;
    begun_at: Moment;
    used_by: string | null;
  };
  presence: {
    tenant: string;
    reference: string;
    officer_id: string;
    officer_name: string;
    since: Moment;
    until: Moment;
    replying_since: Moment | null;
    replying_until: Moment | null;
  };
  snooze: {
    tenant: string;
    officer_id: string;
    reference: string;
    until: Moment;
    set_at: Moment;
    /** How far the case had come: what the customer writes afterwards ends it. */
    after_seq: number;
  };
  absence: {
    tenant: string;
    id: string;
    officer_id: string;
    from_on: Day;
    to_on: Day;
    covered_by: string | null;
    saved_at: Moment;
    saved_by: JSONColumnType<Actor>;
  };
  saved_view: { tenant: string; officer_id: string; name: string; place: string; saved_at: Moment };
  follow: { tenant: string; officer_id: string; reference: string; officer_name: string; since: Moment };
  standard_draft: {
    tenant: string;
    authority: string;
    standard_id: string;
    draft: number;
    revision: number;
    state: StandardDraft["state"];
    content: JSONColumnType<Omit<StandardDraft, DraftColumn>>;
    saved_at: Moment;
    saved_by: JSONColumnType<DraftOfficer>;
  };
  allow_list_change: {
    tenant: string;
    change: Generated<number>;
    changed_at: Moment;
    changed_by: JSONColumnType<AllowListChange["by"]>;
    list: JSONColumnType<AllowList>;
    entry: string;
    listed: boolean;
  };
  standard_look: {
    tenant: string;
    authority: string;
    standard_id: string;
    draft: number;
    written: number;
    look: JSONColumnType<DraftLook["look"]>;
    looked_by: JSONColumnType<DraftOfficer>;
  };
}
