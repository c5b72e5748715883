import type { Actor } from "../../domain/case/event.ts";
import type { Channel } from "../../domain/standards/standard.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { SharedMailbox } from "../ports/council.ts";
import type { Desk } from "./desk.ts";

/** Starts a case from a message, running from the moment of its receipt. */
export const startCase = (
  desk: Desk,
  reference: string,
  mail: {
    readonly mailbox: SharedMailbox;
    readonly channel: Channel;
    readonly subject: string;
    readonly sender: { readonly name: string; readonly address: string | null };
    readonly messageId: string;
    readonly receivedAt: Instant;
  },
  by?: Actor,
): void => {
  const { authority, service, address } = mail.mailbox;
  const { channel, subject, sender, messageId } = mail;
  desk.append(
    reference,
    {
      type: "received",
      ...{ channel, authority, service, kind: "enquiry", mailbox: address, subject, sender, messageId },
      rules: desk.book.current,
    },
    mail.receivedAt,
    by,
  );
};
