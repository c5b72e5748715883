import type { SelectedMessage } from "../host/host.ts";

/**
 * Which shared mailbox a message belongs to, among those that are looked after (addresses in lower case). The
 * host's word goes first; else the first watched address that it went to, or that it was sent from. Null when
 * none fits: then the mailbox is not looked after, or the mail was blind-copied.
 */
export const mailboxOf = (message: SelectedMessage, watched: readonly string[]): string | null => {
  const candidates = [message.mailbox, ...message.addressedTo, message.from?.address ?? null];
  return candidates.find((address) => address !== null && watched.includes(address)) ?? null;
};
