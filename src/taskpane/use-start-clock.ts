import { useState } from "react";
import type { Api, SeenMessage } from "../ui/api/api.ts";

export interface StartingClock {
  readonly busy: boolean;
  readonly problem: string | null;
  start(): void;
}

/** "It is from the public": starts a clock for a message that had none, from its original receipt. */
export const useStartClock = (
  api: Api,
  seen: SeenMessage,
  onStarted: (seen: SeenMessage) => void,
): StartingClock => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    start: () => {
      if (busy) return;
      setBusy(true);
      setProblem(null);
      void api.startClock({ mailbox: seen.mailbox, messageId: seen.messageId }).then((answer) => {
        setBusy(false);
        if (answer.ok) onStarted(answer.value);
        else setProblem(answer.failure.message);
      });
    },
  };
};
