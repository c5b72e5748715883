import { useCallback, useEffect, useMemo, useState } from "react";
import type { CaseDesk, Doing } from "../../contracts/case-desk.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Result } from "../../domain/result.ts";
import type { Api } from "../api/api.ts";
import type { ApiFailure } from "../api/failure.ts";
import { createDeskWatch } from "./desk-watch.ts";
import { AROUND_WORDS } from "./words.ts";

/** What was just done, and the way back. */
export interface DeskDeed {
  readonly words: string;
  readonly undo: () => void;
}

export interface CaseDeskHandle {
  /** Null until the first answer. */
  readonly desk: CaseDesk | null;
  readonly problem: string | null;
  readonly done: DeskDeed | null;
  follow(following: boolean): void;
  /** Null: back into one's own lists. `words` say what was done, where nothing else on the screen does. */
  snooze(until: Instant | null, words: string | null): void;
  dismiss(): void;
}

const later = (callback: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
const isVisible = (): boolean => document.visibilityState === "visible";

/** The people around the case on the screen, who see the officer there too for as long as it is shown. */
export const useCaseDesk = (
  api: Pick<Api, "beHere" | "follow" | "snooze">,
  reference: string,
  doing: Exclude<Doing, "left">,
): CaseDeskHandle => {
  const [desk, setDesk] = useState<CaseDesk | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<DeskDeed | null>(null);

  const watch = useMemo(
    () =>
      createDeskWatch({
        ...{ isVisible, later, onDesk: setDesk },
        beHere: (what) => api.beHere(reference, what),
      }),
    [api, reference],
  );
  useEffect(() => {
    const say = () => {
      if (isVisible()) watch.say(doing);
    };
    say();
    document.addEventListener("visibilitychange", say);
    return () => document.removeEventListener("visibilitychange", say);
  }, [watch, doing]);
  useEffect(() => {
    window.addEventListener("pagehide", watch.leave);
    return () => {
      window.removeEventListener("pagehide", watch.leave);
      watch.leave();
    };
  }, [watch]);

  const change = useCallback(
    async (asked: Promise<Result<CaseDesk, ApiFailure>>, deed: DeskDeed | null) => {
      setProblem(null);
      const answer = await asked;
      if (!answer.ok) {
        setDone(null);
        return setProblem(AROUND_WORDS.notDone(answer.failure.message));
      }
      watch.accept(answer.value);
      setDone(deed);
    },
    [watch],
  );

  const follow = (following: boolean): void => {
    void change(api.follow(reference, following), {
      words: following ? AROUND_WORDS.followed : AROUND_WORDS.unfollowed,
      undo: () => void change(api.follow(reference, !following), null),
    });
  };
  const snooze = (until: Instant | null, words: string | null): void => {
    const before = desk?.snoozedUntil ?? null;
    const undo = (): void => void change(api.snooze(reference, before), null);
    void change(api.snooze(reference, until), words === null ? null : { words, undo });
  };
  return {
    ...{ desk, problem, done, follow, snooze },
    dismiss: useCallback(() => setDone(null), []),
  };
};
