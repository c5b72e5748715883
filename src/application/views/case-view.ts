import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { RiskReason } from "../../domain/case/risk.ts";
import type { ClockState } from "../../domain/clock/clock.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { Channel, Complexity, Kind, Promised, WaitingFor } from "../../domain/standards/standard.ts";
import type { OwnAcknowledgement } from "../ports/outbox.ts";
import type { Decision } from "../ports/seen-message.ts";

/** One clock as a list shows it. */
export interface ClockSummary {
  readonly standardId: string;
  readonly title: string;
  readonly promised: Promised;
  readonly state: ClockState;
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  /** The due date before it was put off; null while it never was. */
  readonly originalDueOn: CivilDate | null;
  readonly answeredAt: Instant | null;
  readonly workingDaysUsed: number | null;
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
  /** As in the domain's `Clock`: only where the promise is counted in time. */
  readonly minutesLeft: number | null;
  readonly minutesLate: number | null;
  readonly pausedFor: { readonly waitingFor: WaitingFor; readonly since: Instant } | null;
}

export interface CaseRow {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  readonly channel: Channel;
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly subject: string;
  readonly senderName: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly receivedOn: CivilDate;
  readonly open: boolean;
  readonly acknowledgement: ClockSummary | null;
  readonly reply: ClockSummary | null;
  readonly risks: readonly RiskReason[];
  /** Only in a list in the order of working days: those that count there. */
  readonly workingDays?: number;
}

export interface CaseList {
  readonly rows: readonly CaseRow[];
  /** As many as a figure says, where they are behind one; else counted up to 1,000: with `orMore` there are more. */
  readonly total: number;
  readonly orMore?: true;
  /** Pass as `after` to read on; null at the end. */
  readonly next: string | null;
}

export interface CaseMessage {
  readonly messageId: string;
  readonly mailbox: string;
  readonly direction: "in" | "out";
  readonly subject: string;
  readonly fromName: string;
  readonly at: Instant;
  readonly mailClass: string;
}

/** One case, whole. */
export interface CaseView {
  readonly reference: string;
  readonly row: CaseRow;
  readonly events: readonly CaseEvent[];
  readonly messages: readonly CaseMessage[];
  /** How far the automatic acknowledgement has come; null: none was ever owed. */
  readonly automaticAcknowledgement: OwnAcknowledgement | null;
  /** What it is counted by, where that is not the current revision; otherwise null. */
  readonly rules: Rules | null;
  readonly asOf: Instant;
}

/** What was decided about one message, and its case where there is one. */
export interface MessageView {
  readonly messageId: string;
  readonly mailbox: string;
  readonly decision: Decision;
  readonly mailClass: string;
  readonly evidence: readonly string[];
  readonly receivedAt: Instant;
  readonly case: CaseView | null;
}
