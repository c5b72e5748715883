import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import { risksOf } from "../../domain/case/risk.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { OwnAcknowledgement } from "../ports/outbox.ts";
import type { SeenMessage } from "../ports/seen-message.ts";
import { rulesOfCase, type RulesBook } from "../rules/rules-book.ts";
import { withTargets, type TargetOf } from "../rules/targets.ts";
import type { CaseMessage, CaseRow, CaseView, ClockSummary } from "./case-view.ts";

const summaryOf = (clock: Clock | undefined): ClockSummary | null =>
  clock === undefined
    ? null
    : {
        standardId: clock.standard.id,
        title: clock.standard.title,
        promised: clock.standard.promised,
        state: clock.state,
        dueOn: clock.due.on,
        dueAt: clock.due.at,
        originalDueOn: clock.originalDue?.on ?? null,
        answeredAt: clock.answeredAt,
        workingDaysUsed: clock.workingDaysUsed,
        workingDaysLeft: clock.workingDaysLeft,
        workingDaysLate: clock.workingDaysLate,
        minutesLeft: clock.minutesLeft,
        minutesLate: clock.minutesLate,
        pausedFor: clock.pausedFor,
      };

/** A case as a list shows it at a moment. `uncovered`: who is away without anybody in their place. */
export const caseRow = (
  reference: string,
  events: readonly CaseEvent[],
  book: RulesBook,
  now: Instant,
  uncovered: ReadonlySet<string>,
): CaseRow => {
  const matter = foldCase(events);
  const rules = rulesOfCase(book, matter);
  const clocks = clocksOf(matter, rules, now);
  return {
    reference,
    authority: matter.authority,
    service: matter.service,
    channel: matter.channel,
    kind: matter.kind,
    complexity: matter.complexity,
    subject: matter.subject,
    senderName: matter.sender.name,
    owner: matter.owner,
    receivedOn: receivedOn(matter, rules.calendar.timeZone),
    open: matter.open,
    acknowledgement: summaryOf(clocks.find(({ standard }) => standard.promised === "acknowledgement")),
    reply: summaryOf(clocks.find(({ standard }) => standard.promised === "reply")),
    risks: risksOf(matter, clocks, uncovered),
  };
};

const caseMessage = (message: SeenMessage): CaseMessage => ({
  messageId: message.messageId,
  mailbox: message.mailbox,
  direction: message.folder === "sent" || message.decision === "answers-case" ? "out" : "in",
  subject: message.subject,
  fromName: message.fromName,
  at: message.folder === "sent" ? (message.sentAt ?? message.receivedAt) : message.receivedAt,
  mailClass: message.mailClass,
});

/** One case with its events and messages, as it stands at a moment. */
export const caseView = (
  {
    reference,
    events,
    messages,
    acknowledgement,
    uncovered,
  }: {
    readonly reference: string;
    readonly events: readonly CaseEvent[];
    readonly messages: readonly SeenMessage[];
    readonly acknowledgement: OwnAcknowledgement | null;
    readonly uncovered: ReadonlySet<string>;
  },
  book: RulesBook,
  targetOf: TargetOf,
  now: Instant,
): CaseView => {
  const matter = foldCase(events);
  return {
    reference,
    row: caseRow(reference, events, book, now, uncovered),
    events,
    messages: messages.map(caseMessage),
    automaticAcknowledgement: acknowledgement,
    rules:
      matter.rules === book.current
        ? null
        : withTargets(rulesOfCase(book, matter), matter.authority, targetOf),
    asOf: now,
  };
};
