import { useState } from "react";
import type { CaseMessage } from "../../contracts/case.ts";
import type { Api } from "../api/api.ts";

type Asked = Pick<CaseMessage, "messageId" | "mailbox">;

/** How far opening a message in Outlook has come. */
export type Opening =
  | { readonly state: "asking"; readonly messageId: string }
  /** The browser opened no window: the link is there to be clicked. */
  | { readonly state: "link"; readonly messageId: string; readonly link: string }
  | { readonly state: "failed"; readonly messageId: string; readonly reason: string | null };

export interface OpeningMessage {
  readonly opening: Opening | null;
  readonly open: (message: Asked) => void;
}

/**
 * Opens a message where it lies, in Outlook. Where it opens is asked for only when somebody wants it; a browser that
 * finds that too long after the click opens no window, and gets the link to show instead.
 * @param openLink whether a window was opened
 */
export const useOpeningMessage = (
  api: Pick<Api, "messageLink">,
  openLink: (link: string) => boolean | Promise<boolean>,
): OpeningMessage => {
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = async ({ messageId, mailbox }: Asked): Promise<void> => {
    setOpening({ state: "asking", messageId });
    const answer = await api.messageLink(messageId, mailbox);
    const link = answer.ok ? answer.value.webLink : null;
    if (link === null) {
      setOpening({ state: "failed", messageId, reason: answer.ok ? null : answer.failure.message });
    } else {
      setOpening((await openLink(link)) ? null : { state: "link", messageId, link });
    }
  };
  return { opening, open: (message) => void open(message) };
};
