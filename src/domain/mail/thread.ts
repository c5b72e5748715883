import type { MailMessage } from "./message.ts";

/** RFC 5322 section 2.1.1 allows a line 998 octets; what is longer could not be found again by it. */
const LONGEST_ID = 998;

const octets = new TextEncoder();

const isTooLong = (id: string): boolean =>
  id.length > LONGEST_ID - 2 || (id.length > LONGEST_ID / 3 && octets.encode(id).length > LONGEST_ID - 2);

/**
 * A Message-ID in the one form in which it is compared: angle brackets around it, no white space or control
 * characters inside, case kept because RFC 5322 makes it matter. Null where nothing is left.
 */
export function normalisedMessageId(raw: string): string | null {
  const bracketed = /<([^<>]+)>/.exec(raw);
  const id = (bracketed?.[1] ?? raw.replace(/[<>]/g, "")).replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, "");
  return id === "" || isTooLong(id) ? null : `<${id}>`;
}

/** The ids in a References or In-Reply-To header, in their order; a header without brackets is split at spaces. */
export function messageIdsIn(value: string): readonly string[] {
  const bracketed = value.match(/<[^<>]+>/g);
  return (bracketed ?? value.split(/[\s,]+/).filter((each) => each.includes("@")))
    .map(normalisedMessageId)
    .filter((each) => each !== null);
}

/**
 * Message ids by which a message may belong to a case, the likeliest first: what it answers, then what it
 * refers to, from the latest to the oldest. Its own id is never among them.
 */
export function threadIds(
  message: Pick<MailMessage, "inReplyTo" | "references" | "messageId">,
): readonly string[] {
  const answered = message.inReplyTo === null ? [] : messageIdsIn(message.inReplyTo);
  const referred = message.references.flatMap(messageIdsIn).reverse();
  const own = normalisedMessageId(message.messageId);
  return [...new Set([...answered, ...referred])].filter((each) => each !== own);
}

/** Whether the message says that it answers another one. */
export const isInThread = (message: Pick<MailMessage, "inReplyTo" | "references" | "messageId">): boolean =>
  threadIds(message).length > 0;
