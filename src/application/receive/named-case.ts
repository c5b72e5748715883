import type { MailMessage } from "../../domain/mail/message.ts";
import { publicSender } from "../../domain/mail/public-sender.ts";
import { referencesIn } from "../reference.ts";
import type { Desk } from "./desk.ts";

/**
 * The case whose reference the subject names ("HS-2026-00412: still damp"), for a new mail of the same customer. Only
 * from the address that the case came from: a reference is no secret, and nobody may write into somebody else's case.
 */
export const namedCase = (desk: Desk, message: MailMessage): string | null => {
  const { address } = publicSender(message, desk.own);
  if (address === null) return null;
  const named = referencesIn(message.subject).find((reference) => {
    const [receipt] = desk.history(reference);
    return (
      receipt?.type === "received" &&
      receipt.sender.address === address &&
      // A reference is given on receipt: what came before it cannot mean this case.
      receipt.at <= message.receivedAt
    );
  });
  return named === undefined ? null : desk.answeredUnder(named);
};
