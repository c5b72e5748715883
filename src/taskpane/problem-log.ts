import type { Failure } from "../domain/result.ts";
import type { Instant } from "../domain/calendar/civil-date.ts";

export interface LastProblem {
  readonly at: Instant;
  readonly code: string;
  readonly message: string;
}

/** Remembers the last thing that went wrong in this visit: it is asked for when all is well again. */
export interface ProblemLog {
  /** The same failure said again is no news: it keeps its time. */
  note(failure: Failure | null, at: Instant): void;
  last(): LastProblem | null;
}

export const problemLog = (): ProblemLog => {
  let noted: Failure | null = null;
  let last: LastProblem | null = null;
  return {
    note: (failure, at) => {
      if (failure !== null && failure !== noted) last = { at, code: failure.code, message: failure.message };
      noted = failure;
    },
    last: () => last,
  };
};
