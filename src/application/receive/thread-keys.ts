import type { MailMessage } from "../../domain/mail/message.ts";
import { threadIds } from "../../domain/mail/thread.ts";
import type { ThreadKey } from "../ports/case-writer.ts";

/** A hostile message may name thousands: the likeliest come first, and a case is never further away. */
const MOST_PARENTS = 20;

export const messageKey = (messageId: string): ThreadKey => `m:${messageId}`;
export const conversationKey = (conversationId: string): ThreadKey => `c:${conversationId}`;

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
