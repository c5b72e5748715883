import { useCallback, useState } from "react";
import type { StandardRegister } from "../../contracts/standards.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useLive } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";

const REFRESH_SECONDS = 30;

/** The register, fresh while it is looked at: somebody else may be writing at it too. */
export const useRegister = () =>
  useLive<StandardRegister>("standards", (api) => api.standards.register(), REFRESH_SECONDS);

/** Where somebody was faster, what they did has to be on the screen beside the refusal. */
const OVERTAKEN = [
  "draft-exists",
  "draft-changed",
  "draft-settled",
  "draft-base-changed",
  "draft-not-approved",
  "draft-not-adopted",
  "already-in-force",
];

export interface Doing {
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  /**
   * Answers why it was not done; null when it was. What asked for it closes before the register shows it as done:
   * one's own deed is never told as somebody else's.
   */
  readonly act: (
    ask: () => Promise<Result<StandardRegister, ApiFailure>>,
    done: string,
    close: () => void,
  ) => Promise<ApiFailure | null>;
}

/** Does one thing at a time with a draft, shows what became of the register, and says so. */
export const useDoing = (put: (register: StandardRegister) => void, refresh: () => Promise<void>): Doing => {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);
  return {
    busy,
    notice,
    dismiss,
    async act(ask, done, close) {
      setNotice(null);
      setBusy(true);
      const answer = await ask();
      setBusy(false);
      if (answer.ok) {
        close();
        put(answer.value);
        setNotice({ intent: "success", text: done });
        return null;
      }
      if (OVERTAKEN.includes(answer.failure.code)) await refresh();
      return answer.failure;
    },
  };
};
