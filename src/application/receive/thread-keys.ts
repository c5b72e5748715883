import type { MailMessage } from "../../domain/mail/message.ts";
import { threadIds } from "../../domain/mail/thread.ts";
import type { ThreadKey } from "../ports/case-writer.ts";

/** A hostile message may name thousands: the likeliest come first, and a case is never further away. */
const MOST_PARENTS = 20;

export const messageKey = (messageId: string): ThreadKey => `m:${messageId}`;
export const conversationKey = (conversationId: string): ThreadKey => `c:${conversationId}`;

/**
 * The keys under which a conversation may be kept. Graph writes its id with `-` and `_` where Outlook on the officer's
 * desk writes `/` and `+`.
 */
export const conversationKeys = (conversationId: string): readonly ThreadKey[] => [
  ...new Set(
    [
      conversationId,
      conversationId.replaceAll("/", "-").replaceAll("+", "_"),
      conversationId.replaceAll("-", "/").replaceAll("_", "+"),
    ].map(conversationKey),
  ),
];

/** By what a message finds its thread. */
export interface ThreadKeys {
  readonly own: ThreadKey;
  /** What it answers or refers to, the likeliest first. */
  readonly parents: readonly ThreadKey[];
  readonly conversation: readonly ThreadKey[];
}

export const threadKeysOf = (message: MailMessage): ThreadKeys => ({
  own: messageKey(message.messageId),
  parents: threadIds(message).slice(0, MOST_PARENTS).map(messageKey),
  conversation: message.conversationId === null ? [] : [conversationKey(message.conversationId)],
});
