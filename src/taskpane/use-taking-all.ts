import { useCallback, useState } from "react";
import { newKey, type Api, type OpenCase } from "../ui/api/api.ts";
import { recordedEvent } from "../ui/case/recorded-event.ts";
import { NOTICE_WORDS } from "./screens/notice-words.ts";

interface Taken {
  readonly reference: string;
  /** The event that Undo takes back. */
  readonly seq: number;
}

export interface TakingAll {
  readonly busy: boolean;
  readonly problem: string | null;
  /** How many were taken on in one go, until that is taken back or put away. */
  readonly taken: number;
  take(references: readonly string[]): void;
  undo(): void;
  dismiss(): void;
}

/** Takes several cases on with one click, and gives all of them back with another. */
export const useTakingAll = (
  api: Pick<Api, "recordFact">,
  me: { readonly id: string; readonly name: string },
  onSaved: (matter: OpenCase) => void,
): TakingAll => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState<readonly Taken[]>([]);

  const take = async (references: readonly string[]): Promise<void> => {
    const done: Taken[] = [];
    const failed: string[] = [];
    let why = "";
    for (const reference of references) {
      const fact = { type: "takenOn", owner: { id: me.id, name: me.name } } as const;
      const answer = await api.recordFact(reference, { key: newKey(), fact });
      if (answer.ok) {
        onSaved(answer.value);
        const event = recordedEvent(answer.value.events, fact, me.id, 0);
        if (event) done.push({ reference, seq: event.seq });
      } else {
        failed.push(reference);
        why = answer.failure.message;
      }
    }
    setTaken(done);
    if (failed.length > 0) setProblem(NOTICE_WORDS.notTaken(failed.join(", "), why));
  };
  const giveBack = async (): Promise<void> => {
    for (const { reference, seq } of taken) {
      const fact = { type: "withdrawn", withdraws: seq } as const;
      const answer = await api.recordFact(reference, { key: newKey(), fact });
      if (answer.ok) onSaved(answer.value);
      else setProblem(answer.failure.message);
    }
    setTaken([]);
  };
  const alone = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    void work().finally(() => setBusy(false));
  };
  return {
    busy,
    problem,
    taken: taken.length,
    take: (references) => alone(() => take(references)),
    undo: () => alone(giveBack),
    dismiss: useCallback(() => setTaken([]), []),
  };
};
