import type { AcknowledgementTemplate } from "../../domain/acknowledgement/template.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Case } from "../../domain/case/case.ts";
import { OWN_MARKER } from "../../domain/mail/own-marker.ts";
import type { Council } from "../ports/council.ts";
import type { MailboxFailure, MailboxSender } from "../ports/mailbox.ts";
import type { Now } from "../ports/now.ts";
import type {
  AcknowledgementOutbox,
  AcknowledgementOutcome,
  AcknowledgementToSend,
} from "../ports/outbox.ts";
import { rulesOfCase, type RulesBook } from "../rules/rules-book.ts";
import { composeAcknowledgement } from "./compose.ts";
import { whyNot } from "./why-not.ts";

export interface OnItsWay {
  readonly record: AcknowledgementOutbox;
  readonly sender: MailboxSender;
  readonly now: Now;
}

/** Exchange sends thirty mails a minute from one mailbox; people need some of them. */
const A_MINUTE_FROM_ONE_MAILBOX = 25;
/** Nobody who writes to a council has read our acknowledgement and written again so soon. */
const SECONDS_BETWEEN = 5 * 60;
const REFUSALS = 5;
/** So many tries, which are some five minutes, before what can not be found out is given up. */
const PATIENCE = 6;

/** What is known of the case and its mailbox when an acknowledgement is at hand. */
export interface Situation {
  readonly council: Council;
  readonly book: RulesBook;
  readonly matter: Case | null;
  /** Mailboxes that acknowledge. */
  readonly acknowledging: readonly string[];
  /** null: its mailbox does not acknowledge any more. */
  readonly template: AcknowledgementTemplate | null;
}

/** Asking again does not help, and without end nobody would ever be told. */
const isRefusal = ({ code }: MailboxFailure): boolean => code === "rejected" || code === "forbidden";

type Later = Extract<AcknowledgementOutcome, { readonly result: "later" }>;

/** Failures that the next acknowledgement of the same mailbox would meet as well. */
const CONCERNS_THE_MAILBOX: readonly MailboxFailure["code"][] = ["throttled", "unavailable"];

const laterAfter = ({ code, message, retryAfterSeconds }: MailboxFailure): Later => ({
  result: "later",
  reason: message,
  counts: code !== "throttled",
  wholeMailbox: CONCERNS_THE_MAILBOX.includes(code),
  ...(retryAfterSeconds !== undefined && { seconds: Math.max(1, retryAfterSeconds) }),
});

const sentAt = (at: Instant | undefined): AcknowledgementOutcome => ({
  result: "sent",
  ...(at !== undefined && { at }),
});

const notNeeded = (reason: string): AcknowledgementOutcome => ({ result: "not-needed", reason });

/**
 * One acknowledgement on its way. Never two: what is in the mailbox already is looked for first, only the draft that
 * the outbox keeps is ever sent, and a draft leaves its mailbox once. Where the fate of one can not be found out, a
 * person is told and nothing is sent again.
 */
export const onItsWay = (deps: OnItsWay) => {
  const { record, sender, now } = deps;

  const discard = async (mailbox: string, draftId: string | null): Promise<void> => {
    if (draftId !== null) await sender.discard(mailbox, draftId);
  };

  /** What became of a draft that may have been sent. */
  const reconcile = async (
    owed: AcknowledgementToSend,
    draftId: string,
  ): Promise<AcknowledgementOutcome | "still-a-draft"> => {
    const state = await sender.state(owed.mailbox, draftId);
    if (!state.ok) return laterAfter(state.failure);
    if (state.value === "draft") return "still-a-draft";
    const found = await sender.find(owed.mailbox, owed.messageId);
    if (found.ok && found.value?.sent === true) return sentAt(found.value.sentAt);
    if (state.value === "sent") return { result: "sent" };
    if (!found.ok) return laterAfter(found.failure);
    // Exchange moves it from the drafts to Sent Items in its own time: in between it is nowhere.
    if (owed.attempts < PATIENCE) {
      return { result: "later", reason: "It is on its way from the drafts to Sent Items.", counts: true };
    }
    return {
      result: "unknown",
      reason:
        "It was handed over for sending, and is now neither among the drafts nor in Sent Items. See whether the customer got it; if not, acknowledge by hand.",
    };
  };

  /** Null when it may be sent now. */
  const withoutLeave = async (
    owed: AcknowledgementToSend,
    { anHourToOneAddress }: AcknowledgementTemplate,
  ): Promise<AcknowledgementOutcome | null> => {
    const leave = await record.askLeave(owed, {
      anHourToOneAddress,
      aMinuteFromOneMailbox: A_MINUTE_FROM_ONE_MAILBOX,
      secondsBetween: SECONDS_BETWEEN,
    });
    if (leave.leave === "now") return null;
    if (leave.leave === "never") return { result: "not-sent", reason: leave.reason };
    return {
      result: "later",
      reason: "So many were sent that it waits for its turn.",
      seconds: leave.seconds,
      counts: false,
    };
  };

  const send = async (owed: AcknowledgementToSend, draftId: string): Promise<AcknowledgementOutcome> => {
    const sent = await sender.send(owed.mailbox, draftId);
    if (sent.ok) return sentAt(now());
    if (sent.failure.code === "throttled") return laterAfter(sent.failure);
    const fate = await reconcile(owed, draftId);
    if (fate !== "still-a-draft") return fate;
    if (isRefusal(sent.failure) && owed.attempts + 1 >= REFUSALS) {
      await discard(owed.mailbox, draftId);
      return afterRefusals(owed, draftId, sent.failure);
    }
    return laterAfter(sent.failure);
  };

  /** What is refused again and again may be on its way already: only a draft that is gone was not sent for certain. */
  const afterRefusals = async (
    { mailbox }: AcknowledgementToSend,
    draftId: string,
    refused: MailboxFailure,
  ): Promise<AcknowledgementOutcome> => {
    const state = await sender.state(mailbox, draftId);
    if (!state.ok) return laterAfter(state.failure);
    if (state.value === "sent") return { result: "sent" };
    if (state.value === "gone") return { result: "not-sent", reason: refused.message };
    const reason = `It could not be sent (${refused.message}), nor its draft be taken away: it may still go out. See whether it lies in the outbox or in Sent Items.`;
    return { result: "unknown", reason };
  };

  /**
   * Whether it was sent from another mailbox of the council that had a copy of the letter: the record knows, but one
   * that was restored from a backup may have read the copies in another order.
   */
  const sentElsewhere = async (
    owed: AcknowledgementToSend,
    acknowledging: readonly string[],
  ): Promise<AcknowledgementOutcome | null> => {
    for (const mailbox of acknowledging) {
      if (mailbox === owed.mailbox) continue;
      const found = await sender.find(mailbox, owed.messageId);
      if (found.ok && found.value?.sent === true) return sentAt(found.value.sentAt);
      // A mailbox that can not be read at all must not keep the others from answering.
      const mayAnswerLater =
        owed.attempts < PATIENCE && !found.ok && CONCERNS_THE_MAILBOX.includes(found.failure.code);
      // Only what has to be asked there waits: what is on its way already goes on.
      if (mayAnswerLater) return { ...laterAfter(found.failure), wholeMailbox: false };
    }
    return null;
  };

  /** The one draft that may be sent: that of an earlier try that broke off, or a new one. */
  const draftFor = async (
    owed: AcknowledgementToSend,
    situation: Situation & { matter: Case; template: AcknowledgementTemplate },
  ): Promise<string | AcknowledgementOutcome> => {
    const found = await sender.find(owed.mailbox, owed.messageId);
    if (!found.ok) return laterAfter(found.failure);
    if (found.value?.sent === true) return sentAt(found.value.sentAt);
    const { council, book, matter, template } = situation;
    let draftId = found.value?.graphId ?? null;
    const isOwn = draftId === null;
    if (draftId === null) {
      const elsewhere = await sentElsewhere(owed, situation.acknowledging);
      if (elsewhere !== null) return elsewhere;
      const rules = rulesOfCase(book, matter);
      const drafted = await sender.draft(owed.mailbox, {
        answers: owed.graphId,
        key: owed.messageId,
        to: owed.to,
        text: composeAcknowledgement(template, owed.reference, matter, rules, council, now()),
        headers: [
          [OWN_MARKER, `acknowledgement; ${owed.reference}`],
          ["x-auto-response-suppress", "All"],
        ],
      });
      if (!drafted.ok) {
        if (drafted.failure.code === "not-found") {
          return { result: "not-sent", reason: "The customer's message is no longer in the mailbox." };
        }
        const refused = isRefusal(drafted.failure) && owed.attempts + 1 >= REFUSALS;
        return refused
          ? { result: "not-sent", reason: drafted.failure.message }
          : laterAfter(drafted.failure);
      }
      draftId = drafted.value;
    } else {
      // Whoever made it may have died before it was addressed.
      const addressed = await sender.address(owed.mailbox, draftId, owed.to);
      if (!addressed.ok) return laterAfter(addressed.failure);
    }
    if (await record.keepDraft(owed, draftId)) return draftId;
    // Another instance was faster: its draft is the one, and may be what was found.
    if (isOwn) await discard(owed.mailbox, draftId);
    return { result: "later", reason: "Another instance is sending it.", seconds: 5, counts: false };
  };

  return async (owed: AcknowledgementToSend, situation: Situation): Promise<AcknowledgementOutcome> => {
    const { matter, template } = situation;
    const { mailbox, draftId } = owed;
    if (owed.stage === "sending" && draftId !== null) {
      const fate = await reconcile(owed, draftId);
      return fate === "still-a-draft" ? send(owed, draftId) : fate;
    }
    const known = matter?.acknowledgedAutomaticallyAt ?? null;
    if (known !== null) {
      await discard(mailbox, draftId);
      return sentAt(known);
    }
    const reason = matter === null ? "There is no such case." : whyNot(matter);
    if (reason !== null || matter === null) {
      await discard(mailbox, draftId);
      return notNeeded(reason ?? "");
    }
    if (template === null) {
      await discard(mailbox, draftId);
      return notNeeded("Automatic acknowledgements were switched off.");
    }
    // Asked before there is a draft too, so that none lies about for colleagues to wonder at.
    const notYet = draftId === null ? await withoutLeave(owed, template) : null;
    if (notYet !== null) return notYet;
    const draft = draftId ?? (await draftFor(owed, { ...situation, matter, template }));
    if (typeof draft !== "string") return draft;
    const drafted: AcknowledgementToSend = { ...owed, stage: "drafted", draftId: draft };
    const notNow = await withoutLeave(drafted, template);
    if (notNow !== null) {
      if (notNow.result === "not-sent") await discard(mailbox, draft);
      return notNow;
    }
    return send({ ...drafted, stage: "sending" }, draft);
  };
};
