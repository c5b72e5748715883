import { useCallback, useEffect, useRef, useState } from "react";
import type { Look, SeenDraft } from "../../contracts/standards.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import type { LookProgress } from "../../ui/api/standards-api.ts";
import { useSession } from "../session-context.ts";

export type Looking =
  | { readonly state: "idle" }
  | { readonly state: "counting"; readonly progress: LookProgress | null }
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly failure: ApiFailure };

/** Has the last year counted again. Leaving the page stops it. */
export const useLook = (seen: SeenDraft, onLook: (look: Look) => void) => {
  const { api } = useSession();
  const [looking, setLooking] = useState<Looking>({ state: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const begin = useCallback(async (): Promise<void> => {
    const controller = new AbortController();
    current.current?.abort();
    current.current = controller;
    setLooking({ state: "counting", progress: null });
    const answer = await api.standards.look(
      seen,
      (progress) => {
        if (current.current === controller) setLooking({ state: "counting", progress });
      },
      controller.signal,
    );
    if (current.current !== controller) return;
    current.current = null;
    if (answer.ok) {
      setLooking({ state: "idle" });
      onLook(answer.value);
    } else if (controller.signal.aborted) setLooking({ state: "stopped" });
    else setLooking({ state: "failed", failure: answer.failure });
  }, [api, seen, onLook]);

  return { looking, begin, stop: () => current.current?.abort() };
};
