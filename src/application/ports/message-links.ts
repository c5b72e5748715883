import type { Result } from "../../domain/result.ts";
import type { MailboxFailure } from "./mailbox.ts";

/** Tells where a message opens for people. */
export interface MessageLinks {
  /** An https address in Outlook on the web; null where there is none. */
  webLink(mailbox: string, graphId: string): Promise<Result<string | null, MailboxFailure>>;
}
