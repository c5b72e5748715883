import type { AcknowledgementTemplate } from "../../domain/acknowledgement/template.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { byMailbox } from "../by-mailbox.ts";
import type { CaseReader } from "../ports/case-reader.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { MailboxSender } from "../ports/mailbox.ts";
import type { Now } from "../ports/now.ts";
import type {
  AcknowledgementOutbox,
  AcknowledgementOutcome,
  AcknowledgementToSend,
} from "../ports/outbox.ts";
import type { RulesReader, RulesWriter } from "../ports/rules.ts";
import type { WritingStore } from "../ports/writing.ts";
import { openRules } from "../rules/rules-book.ts";
import { onItsWay, type Situation } from "./on-its-way.ts";

export interface SendAcknowledgements {
  readonly record: AcknowledgementOutbox &
    CouncilStore &
    RulesReader &
    RulesWriter &
    WritingStore &
    Pick<CaseReader, "eventsOf">;
  readonly sender: MailboxSender;
  readonly now: Now;
  /** Told what became of each that was taken. */
  readonly onOutcome?: (outcome: AcknowledgementOutcome["result"]) => void;
}

const AT_ONCE = 20;

/** What came before it was switched on is left as it is, also where it was switched off and on again meanwhile. */
const isBefore = (receivedAt: Instant | undefined, since: Instant | null | undefined): boolean =>
  receivedAt !== undefined && typeof since === "string" && Date.parse(receivedAt) < Date.parse(since);

/** Takes what is owed and due, and brings each as far as it comes now. Gives how many were taken. */
export const sendAcknowledgements = (deps: SendAcknowledgements) => {
  const { record } = deps;
  const bring = onItsWay(deps);

  const sendAll = async (
    mailbox: readonly AcknowledgementToSend[],
    rules: Pick<Situation, "council" | "book">,
    templates: ReadonlyMap<string, AcknowledgementTemplate>,
    sinces: ReadonlyMap<string, Instant | null>,
  ): Promise<void> => {
    let waiting: AcknowledgementOutcome | null = null;
    for (const owed of mailbox) {
      const events = await record.eventsOf(owed.reference);
      const outcome: AcknowledgementOutcome =
        waiting ??
        (await bring(owed, {
          ...rules,
          matter: events === null ? null : foldCase(events),
          acknowledging: [...templates.keys()],
          template: isBefore(events?.[0]?.at, sinces.get(owed.mailbox))
            ? null
            : (templates.get(owed.mailbox) ?? null),
        }));
      await record.settleAcknowledgement(owed, outcome);
      deps.onOutcome?.(outcome.result);
      if (outcome.result === "later" && outcome.wholeMailbox === true)
        waiting = { ...outcome, counts: false };
    }
  };

  return async (): Promise<{ readonly taken: number; readonly more: boolean }> => {
    const waiting = await record.takeAcknowledgements(AT_ONCE);
    if (waiting.length === 0) return { taken: 0, more: false };
    const opened = await openRules(deps);
    if (opened === null) return { taken: 0, more: false };
    const writings = await record.writings();
    const templates = new Map(
      writings
        .filter(({ acknowledgementsSince }) => acknowledgementsSince !== null)
        .map(({ mailbox, acknowledgement }) => [mailbox, acknowledgement]),
    );
    const sinces = new Map(writings.map((each) => [each.mailbox, each.acknowledgementsSince]));
    const outcomes = await Promise.allSettled(
      [...byMailbox(waiting).values()].map((each) => sendAll(each, opened, templates, sinces)),
    );
    for (const each of outcomes) if (each.status === "rejected") throw each.reason;
    return { taken: waiting.length, more: waiting.length === AT_ONCE };
  };
};
