import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import { risksOf } from "../../domain/case/risk.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import { rulesFor, type RulesByAuthority } from "../council-rules.ts";
import type { SeenMessage } from "../ports/seen-message.ts";
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
        answeredAt: clock.answeredAt,
        workingDaysLeft: clock.workingDaysLeft,
        workingDaysLate: clock.workingDaysLate,
      };

/** A case as a list shows it at a moment. */
export const caseRow = (
  reference: string,
  events: readonly CaseEvent[],
  rulesByAuthority: RulesByAuthority,
  now: Instant,
): CaseRow => {
  const matter = foldCase(events);
  const rules = rulesFor(rulesByAuthority, matter.authority);
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
    risks: risksOf(matter, clocks),
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
  reference: string,
  events: readonly CaseEvent[],
  messages: readonly SeenMessage[],
  rules: RulesByAuthority,
  now: Instant,
): CaseView => ({
  reference,
  row: caseRow(reference, events, rules, now),
  events,
  messages: messages.map(caseMessage),
  asOf: now,
});
