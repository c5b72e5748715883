import { useEffect, useState } from "react";
import type { Failure } from "../domain/result.ts";
import { problemLog, type LastProblem } from "./problem-log.ts";

/** Remembers what went wrong last. Answers how to ask for it. */
export const useLastProblem = (problem: Failure | null): (() => LastProblem | null) => {
  const [problems] = useState(problemLog);
  useEffect(() => {
    problems.note(problem, new Date().toISOString());
  }, [problems, problem]);
  return problems.last;
};
