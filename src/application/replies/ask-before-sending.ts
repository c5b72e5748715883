import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { normalisedMessageId } from "../../domain/mail/thread.ts";
import type { Answer } from "../../domain/reply/template.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { ownMailOf } from "../council-rules.ts";
import type { AnswersBegun } from "../ports/answers-begun.ts";
import type { CaseReader } from "../ports/case-reader.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { SeenMessage, SeenMessages } from "../ports/seen-message.ts";
import type { Threads } from "../ports/threads.ts";
import { conversationKeys, messageKey } from "../receive/thread-keys.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import { mayBe } from "./begun.ts";

/** The case in whose conversation a mail is about to go out. */
export interface CaseBeforeSending {
  readonly reference: string;
  /** Still owed a reply. */
  readonly open: boolean;
  /** What the officer who asks began, lately; null when it can not be told what this answer is. */
  readonly begunAs: Answer | null;
  readonly replyBy: CivilDate | null;
  /** Everyone in the conversation and the council's mailboxes; empty where not everyone is known. */
  readonly addresses: readonly string[];
  readonly ownDomains: readonly string[];
}

/** What is known of a conversation before a mail goes out in it. What is not tracked is no failure: `case` is null. */
export type AskBeforeSending = (input: {
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
  readonly by: OfficerActor;
}) => Promise<Result<{ readonly case: CaseBeforeSending | null }, Refusal>>;

interface Needs {
  readonly record: AnswersBegun & CouncilStore & Pick<CaseReader, "eventsOf"> & SeenMessages & Threads;
  readonly now: Now;
}

/**
 * Everyone who is in the conversation so far. One message of which not everyone is known, and the answer is nobody:
 * better no warning than one about somebody who was there all along.
 */
const everyoneIn = (
  messages: readonly SeenMessage[],
  customer: string | null,
  mailboxes: readonly string[],
): readonly string[] => {
  const known = messages.map(({ addresses }) => addresses);
  if (known.includes(null)) return [];
  const all = [
    ...known.flatMap((each) => each ?? []),
    ...(customer === null ? [] : [customer.toLowerCase()]),
  ];
  return all.length === 0 ? [] : [...new Set([...all, ...mailboxes])];
};

export const askBeforeSending =
  ({ record, now }: Needs): AskBeforeSending =>
  async ({ conversationId, inReplyTo, by }) => {
    const answered = inReplyTo === null ? null : normalisedMessageId(inReplyTo);
    const keys = [
      ...(answered === null ? [] : [messageKey(answered)]),
      ...(conversationId === null ? [] : conversationKeys(conversationId)),
    ];
    const [council, reference] = await Promise.all([record.council(), record.caseOfThread(keys)]);
    if (council === null) return failed(NOT_SET_UP);
    if (reference === null) return succeeded({ case: null });
    const [events, messages, begun] = await Promise.all([
      record.eventsOf(reference),
      record.messagesOf(reference),
      record.begunBy(by.id, reference),
    ]);
    if (events === null) return succeeded({ case: null });
    const { open, sender } = foldCase(events);
    const { mailboxes, domains } = ownMailOf(council);
    const lately = begun !== null && mayBe(begun, now()) ? begun : null;
    return succeeded({
      case: {
        ...{ reference, open, ownDomains: domains },
        begunAs: lately?.as ?? null,
        replyBy: lately?.replyBy ?? null,
        addresses: everyoneIn(messages, sender.address, mailboxes),
      },
    });
  };
