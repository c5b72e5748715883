import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { MessageLinks } from "../ports/message-links.ts";
import type { SeenMessages } from "../ports/seen-message.ts";
import { mailboxUnknown, MESSAGE_NOT_FOUND, NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { MessageLink } from "../views/case-desk.ts";

interface Needs {
  readonly record: CouncilStore & Pick<SeenMessages, "message">;
  /** null: this installation reads no mailboxes of Microsoft 365. */
  readonly links: MessageLinks | null;
}

/** Where a message of a watched mailbox opens in Outlook on the web. */
export type FindMessageLink = (input: {
  /** Lower case. */
  readonly mailbox: string;
  readonly messageId: string;
}) => Promise<Result<MessageLink, Refusal>>;

const NO_LINK = succeeded({ webLink: null });

export const findMessageLink =
  ({ record, links }: Needs): FindMessageLink =>
  async ({ mailbox, messageId }) => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    if (!council.mailboxes.some(({ address }) => address.toLowerCase() === mailbox)) {
      return failed(mailboxUnknown(mailbox));
    }
    const message = await record.message({ mailbox, messageId });
    if (message === null) return failed(MESSAGE_NOT_FOUND);
    if (links === null || message.graphId === null) return NO_LINK;
    // A way to a message is a convenience: where Microsoft 365 does not tell it, people find it themselves.
    const found = await links.webLink(mailbox, message.graphId);
    return found.ok ? succeeded({ webLink: found.value }) : NO_LINK;
  };
