import { ANSWER_HEADER, REPLY_BY_HEADER } from "../../domain/mail/answer-header.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { answerInTime } from "./answer-in-time.ts";
import type { AnswerHeader, Draft } from "./host.ts";
import type { OfficeItem } from "./office-slice.ts";
import { HOST_WORDS } from "./words.ts";

const LIMIT_MS = 5_000;

type Selected = () => OfficeItem | null | undefined;

interface AskedText {
  getAsync?(callback: (answer: { readonly status: string; readonly value?: string }) => void): void;
}

const changed = failed({ code: "item-changed", message: HOST_WORDS.otherDraft });

const isDraft = (item: OfficeItem | null | undefined): item is OfficeItem =>
  typeof item?.subject === "object" && item.subject !== null;

/** What is known of the message that is being written. Its subject is empty where the host does not tell it. */
export const draftOf = async (selected: Selected): Promise<Result<Draft>> => {
  const item = selected();
  if (!isDraft(item)) return changed;
  const subject = item.subject as AskedText;
  const answer = await answerInTime<string>((callback) => {
    if (!subject.getAsync) throw new Error("no subject");
    subject.getAsync(callback);
  }, LIMIT_MS);
  return succeeded({
    conversationId: item.conversationId ?? null,
    inReplyTo: item.inReplyTo ?? null,
    subject: answer.ok ? (answer.value ?? "") : "",
  });
};

const WORDS: Readonly<Record<string, string>> = {
  "host-timed-out": HOST_WORDS.headersTimedOut,
  "permission-too-low": HOST_WORDS.headersForbidden,
};

/** Marks the draft of that conversation. The date of an earlier choice goes when the new one has none. */
export const setAnswerHeader = async (
  selected: Selected,
  conversationId: string | null,
  { as, replyBy }: AnswerHeader,
): Promise<Result<void>> => {
  const item = selected();
  if (!isDraft(item) || (item.conversationId ?? null) !== conversationId) return changed;
  const headers = item.internetHeaders;
  if (!headers?.setAsync) return failed({ code: "not-supported", message: HOST_WORDS.headersNotSupported });
  if (replyBy === null && headers.removeAsync) {
    // It may never have been there; then there is nothing to say about it.
    await answerInTime<undefined>((callback) => headers.removeAsync?.([REPLY_BY_HEADER], callback), LIMIT_MS);
  }
  const date = replyBy === null ? {} : { [REPLY_BY_HEADER]: replyBy };
  const answer = await answerInTime<undefined>((callback) => {
    headers.setAsync?.({ [ANSWER_HEADER]: as, ...date }, callback);
  }, LIMIT_MS);
  if (answer.ok) return succeeded(undefined);
  const { code } = answer.failure;
  return failed({ code, message: WORDS[code] ?? HOST_WORDS.headersNotSupported });
};
