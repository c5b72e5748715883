import { useCallback, useState } from "react";
import type { Absence, People } from "../../contracts/people.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { oneAfterAnother } from "../one-after-another.ts";
import { peopleWords } from "./words.ts";

/** Saving and taking away absences, each with its way back. Whether it was done is answered. */
export const usePlanning = (
  put: (people: People) => void,
): {
  readonly plan: (absence: Absence, name: string, before: Absence | null) => Promise<boolean>;
  readonly cancel: (absence: Absence, name: string) => Promise<boolean>;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
} => {
  const { api, readCouncil } = useSession();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [inTurn] = useState(oneAfterAnother);
  const dismiss = useCallback(() => setNotice(null), []);

  const settle = (answer: Result<People, ApiFailure>, text: string, undo: () => void): boolean => {
    if (!answer.ok) {
      setNotice({ intent: "error", text: peopleWords.notSaved(answer.failure.message) });
      return false;
    }
    put(answer.value);
    // Every page tells who is away by what the council's view says.
    readCouncil();
    setNotice({ intent: "success", text, undo });
    return true;
  };

  const plan = async (absence: Absence, name: string, before: Absence | null): Promise<boolean> =>
    settle(await inTurn(() => api.planAbsence(absence)), peopleWords.saved(name), () => {
      if (before === null) void cancel(absence, name);
      else void plan(before, name, absence);
    });

  const cancel = async (absence: Absence, name: string): Promise<boolean> =>
    settle(await inTurn(() => api.cancelAbsence(absence.id)), peopleWords.removed(name), () => {
      void plan(absence, name, null);
    });

  return { plan, cancel, notice, dismiss };
};
