import type { MailHeader } from "../../domain/mail/message.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import type { GraphClient } from "./graph-client.ts";
import type { GraphFailure } from "./graph-failure.ts";
import type { GraphMessage } from "./graph-message.ts";
import { keptHeaders } from "./kept-headers.ts";
import { headersIn } from "./mail-head.ts";

/** Headers of a mail never change, and each category or read mark brings the same mail again. */
const REMEMBERED = 500;
const TRIES = 3;

export type HeaderReader = (
  mailbox: string,
  message: GraphMessage,
) => Promise<Result<readonly MailHeader[] | null, GraphFailure>>;

/**
 * The headers of a message. Graph lists them for mail that arrived; for sent mail its list is empty, and what
 * the mail answers (In-Reply-To, References) stands only in the mail itself. So the mail is opened when, and
 * only when, the list is empty; it is read as far as the end of its headers, and they are remembered.
 *
 * Null when they cannot be had: the mail is gone, or three tries went wrong. One bad mail may not hold up the
 * folder, so it then goes on without them. A mailbox that asks us to slow down is no fault of the mail.
 */
export const createHeaderReader = (client: GraphClient): HeaderReader => {
  const remembered = new Map<string, readonly MailHeader[]>();
  const tries = new Map<string, number>();

  const remember = (id: string, headers: readonly MailHeader[]): void => {
    remembered.set(id, headers);
    tries.delete(id);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  };

  return async (mailbox, message) => {
    const listed = message.internetMessageHeaders ?? [];
    if (listed.length > 0) {
      return succeeded(keptHeaders(listed.map(({ name, value }) => [name ?? "", value ?? ""])));
    }
    const known = remembered.get(message.id);
    if (known) return succeeded(known);

    const path = `/users/${segment(mailbox)}/messages/${segment(message.id)}/$value`;
    const head = await client.head(mailbox, path);
    if (head.ok) {
      const headers = keptHeaders(headersIn(head.value));
      remember(message.id, headers);
      return succeeded(headers);
    }
    const { code } = head.failure;
    if (code === "not-found" || code === "rejected") return succeeded(null);
    if (code !== "unavailable") return head;

    const tried = (tries.get(message.id) ?? 0) + 1;
    if (tried < TRIES) {
      tries.set(message.id, tried);
      return head;
    }
    // Not forgotten: the same mail comes again with each category, and may not hold up the folder each time.
    tries.set(message.id, TRIES);
    return succeeded(null);
  };
};
