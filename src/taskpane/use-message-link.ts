import { useEffect, useState } from "react";
import type { CaseMessage } from "../contracts/case.ts";
import type { Api } from "../ui/api/api.ts";

/** The customer's newest message of a case: what an officer wants to read. Null for a letter. */
export const messageToRead = (messages: readonly CaseMessage[]): CaseMessage | null =>
  messages
    .filter(({ direction }) => direction === "in")
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1) ?? null;

/**
 * Where a message opens in Outlook on the web. Asked before anybody clicks: browsers open a window only in a click.
 * Null until it is known, and where Microsoft 365 does not tell.
 */
export const useMessageLink = (
  api: Pick<Api, "messageLink">,
  message: Pick<CaseMessage, "messageId" | "mailbox"> | null,
): string | null => {
  const [found, setFound] = useState<{ readonly messageId: string; readonly link: string | null } | null>(
    null,
  );
  const { messageId = null, mailbox = null } = message ?? {};
  useEffect(() => {
    if (messageId === null || mailbox === null) return undefined;
    let stopped = false;
    void api.messageLink(messageId, mailbox).then((answer) => {
      if (!stopped) setFound({ messageId, link: answer.ok ? answer.value.webLink : null });
    });
    return () => {
      stopped = true;
    };
  }, [api, messageId, mailbox]);
  return found?.messageId === messageId ? found.link : null;
};
