import { useCallback, useEffect, useState } from "react";
import type { Api, OpenCase } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import { pollDelay } from "../ui/case/poll-delay.ts";
import { newerCase } from "./known-message.ts";

export interface OpenedCase {
  readonly open: OpenCase | null;
  /** Why the newest question had no answer. */
  readonly failure: ApiFailure | null;
  accept(matter: OpenCase): void;
}

/**
 * A case that was opened by its reference: read at once, then every few seconds while the pane is in view.
 * @param logged the same case, where it has just been logged and is known already
 */
export const useOpenedCase = (
  api: Pick<Api, "case"> | null,
  reference: string | null,
  logged: OpenCase | null = null,
): OpenedCase => {
  const [open, setOpen] = useState<OpenCase | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const accept = useCallback((matter: OpenCase) => {
    setOpen((known) => (known?.reference === matter.reference ? newerCase(known, matter) : known));
  }, []);
  useEffect(() => {
    setOpen(logged);
    setFailure(null);
    if (!api || reference === null) return undefined;
    let stopped = false;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const answer = document.visibilityState === "visible" ? await api.case(reference) : null;
      if (stopped) return;
      if (answer?.ok) setOpen((known) => newerCase(known, answer.value));
      setFailure(answer === null || answer.ok ? null : answer.failure);
      failures = answer === null || answer.ok ? 0 : failures + 1;
      timer = setTimeout(() => void read(), pollDelay(failures));
    };
    void read();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [api, reference, logged]);
  return { open: open?.reference === reference ? open : logged, failure, accept };
};
