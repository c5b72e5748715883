import type { MailMessage } from "../../domain/mail/message.ts";
import { safeSubject } from "../../domain/mail/safe-text.ts";
import { keyOf, type CaseTransaction, type SeenBefore } from "../ports/case-writer.ts";

type Known = Pick<SeenBefore, "graphId" | "subject" | "fromAddress">;

const knownAs = ({ graphId, subject, from }: MailMessage): Known => ({
  graphId,
  subject: safeSubject(subject),
  fromAddress: from?.address ?? null,
});

/**
 * Whether two messages with one Message-ID are two all the same. A copy has another id in the mailbox, but nobody
 * else wrote it and nothing else stands in its subject.
 */
const isAnother = (message: MailMessage, known: Known): boolean => {
  const own = knownAs(message);
  if (own.fromAddress !== known.fromAddress) return own.graphId !== known.graphId || own.graphId === null;
  // From a file the same subject may be written a little differently.
  return (
    own.graphId !== null &&
    known.graphId !== null &&
    own.graphId !== known.graphId &&
    own.subject !== known.subject
  );
};

const plain = (text: string, longest: number): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "")).slice(0, longest);

/** An id of its own, the same whenever the message comes again. */
const idOfItsOwn = ({ messageId, from, subject }: MailMessage): string =>
  `<${plain(messageId.slice(1, -1), 200)}/${plain(from?.address ?? "", 100)}/${plain(safeSubject(subject), 200)}@same-message-id.invalid>`;

const SAID = "Its Message-ID is that of another message: it has an id of its own here.";

/**
 * Broken programs give one Message-ID to many mails. The first that came keeps it; the others get an id of their own,
 * so that no resident's letter is taken for a copy of somebody else's.
 */
export const withIdsOfTheirOwn = async (
  transaction: CaseTransaction,
  messages: readonly MailMessage[],
): Promise<readonly MailMessage[]> => {
  const seen = await transaction.seen(messages);
  const first = new Map<string, Known>(seen);
  return messages.map((message) => {
    const known = first.get(keyOf(message));
    if (known === undefined) first.set(keyOf(message), knownAs(message));
    return known === undefined || !isAnother(message, known)
      ? message
      : { ...message, messageId: idOfItsOwn(message), mended: [...message.mended, SAID] };
  });
};
