import { useState } from "react";
import type { Api, SeenMessage } from "../ui/api/api.ts";
import type { Host, SelectedMessage } from "../ui/host/host.ts";

export interface BringingIn {
  readonly busy: boolean;
  readonly problem: string | null;
  bringIn(mailbox: string): void;
}

const LONGEST_SUBJECT = 1000;
const LONGEST_NAME = 500;

/** Takes a message of an officer's own mailbox into the record of a team. Doing it twice gives the same case. */
export const useBringingIn = (
  api: Pick<Api, "bringIn">,
  host: Pick<Host, "origin">,
  message: SelectedMessage,
  onBroughtIn: (seen: SeenMessage) => void,
): BringingIn => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const bring = async (mailbox: string): Promise<void> => {
    const { messageId, subject, from } = message;
    const origin = await host.origin(messageId);
    if (!origin.ok) return setProblem(origin.failure.message);
    const { receivedAt, inReplyTo, references } = origin.value;
    const answer = await api.bringIn({
      ...{ mailbox, messageId, receivedAt, inReplyTo },
      references: [...references],
      subject: subject.slice(0, LONGEST_SUBJECT),
      senderName: (from?.name ?? "").slice(0, LONGEST_NAME),
      senderAddress: from?.address ?? null,
    });
    if (answer.ok) onBroughtIn(answer.value);
    else setProblem(answer.failure.message);
  };

  return {
    busy,
    problem,
    bringIn: (mailbox) => {
      if (busy) return;
      setBusy(true);
      setProblem(null);
      void bring(mailbox).finally(() => setBusy(false));
    },
  };
};
