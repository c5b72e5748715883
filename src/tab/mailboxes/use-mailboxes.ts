import { useCallback, useState } from "react";
import type { ChangeWriting, MailboxList } from "../../contracts/mailbox.ts";
import { useLive, useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { mailboxesWords } from "./words.ts";

const REFRESH_SECONDS = 5;

/** The shared mailboxes, fresh while they are looked at: the first reading is watched as it goes on. */
export const useMailboxes = () =>
  useLive<MailboxList>("mailboxes", (api) => api.mailboxes(), REFRESH_SECONDS);

export interface ChangingWriting {
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  /** Answers why it was not changed; null when it was. */
  readonly change: (
    wanted: Omit<ChangeWriting, "mailbox">,
    done: string,
    undo?: Omit<ChangeWriting, "mailbox">,
  ) => Promise<string | null>;
}

/** Changes what is written to a mailbox, says so, and offers the way back where there is one. */
export const useChangingWriting = (
  mailbox: string,
  put: (list: MailboxList) => void,
  refresh: () => Promise<void>,
): ChangingWriting => {
  const { api } = useSession();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);

  const change: ChangingWriting["change"] = async (wanted, done, undo) => {
    setBusy(true);
    setNotice(null);
    const answer = await api.changeWriting({ mailbox, ...wanted });
    setBusy(false);
    if (!answer.ok) {
      // Where somebody was faster, their words have to be on the screen beside the refusal.
      if (answer.failure.code === "acknowledgement-changed") await refresh();
      return answer.failure.message;
    }
    put(answer.value);
    setNotice({
      intent: "success",
      text: done,
      ...(undo !== undefined && { undo: () => void takeBack(undo) }),
    });
    return null;
  };

  const takeBack = async (undo: Omit<ChangeWriting, "mailbox">): Promise<void> => {
    const answer = await api.changeWriting({ mailbox, ...undo });
    if (answer.ok) put(answer.value);
    else setNotice({ intent: "error", text: mailboxesWords.notChanged(answer.failure.message) });
  };

  return { busy, notice, dismiss, change };
};
