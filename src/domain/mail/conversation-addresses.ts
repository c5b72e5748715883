import type { MailMessage } from "./message.ts";

/**
 * Everyone who wrote or got a message, lower case, each once; null where not everyone is known, as for a mail to
 * hundreds, of which only the first recipients are kept.
 */
export const conversationAddresses = ({
  from,
  replyTo,
  to,
  cc = [],
  recipientCount,
}: MailMessage): readonly string[] | null => {
  const recipients = [...to, ...cc].map(({ address }) => address);
  if (recipientCount === 0 || recipients.length < recipientCount || recipients.includes("")) return null;
  const all = [from?.address ?? "", ...replyTo.map(({ address }) => address), ...recipients];
  return [...new Set(all.filter((each) => each !== "").map((each) => each.toLowerCase()))];
};
