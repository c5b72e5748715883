import { useEffect, useRef, useState } from "react";
import type { Api } from "../api/api.ts";
import type { AnswerHeader, Host } from "../host/host.ts";
import { markAnswer } from "./mark-answer.ts";

export type Marked =
  | { readonly state: "none" | "noting" }
  | { readonly state: "noted"; readonly answer: AnswerHeader }
  | { readonly state: "not-noted"; readonly why: string };

/** A date that is being typed is understood several times on the way. */
const TYPED_MS = 500;

/** Notes what the mail that is being written is, a moment after each change of it. The last choice stands. */
export const useMarkedAnswer = (
  needs: { readonly host: Pick<Host, "setAnswerHeader">; readonly api: Pick<Api, "answerBegun"> },
  draft: { readonly reference: string; readonly conversationId: string | null },
  /** What the service knows already, from a template that was begun. */
  begun: AnswerHeader | null,
): { readonly marked: Marked; readonly mark: (answer: AnswerHeader) => void } => {
  const [marked, setMarked] = useState<Marked>(
    begun === null ? { state: "none" } : { state: "noted", answer: begun },
  );
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(0);
  useEffect(
    () => () => {
      clearTimeout(later.current);
      latest.current = -1;
    },
    [],
  );
  const note = async (answer: AnswerHeader, turn: number): Promise<void> => {
    const done = await markAnswer(needs, draft, answer);
    if (latest.current !== turn) return;
    setMarked(done.ok ? { state: "noted", answer } : { state: "not-noted", why: done.failure.message });
  };
  return {
    marked,
    mark: (answer) => {
      const turn = latest.current + 1;
      latest.current = turn;
      setMarked({ state: "noting" });
      clearTimeout(later.current);
      later.current = setTimeout(() => void note(answer, turn), TYPED_MS);
    },
  };
};
