import type { RecalculatedCases } from "../../application/rules-use-cases.ts";
import type { AppDeps } from "../app-deps.ts";
import { inTime } from "../notifications/in-time.ts";

/**
 * Brings the open cases to rules that have been kept already, and says what moved. Whoever changed the rules waits for
 * it no longer than this: null is still under way, or broken off, and then the service finishes it within a minute.
 */
export const openCasesFollow = async (
  { useCases, log }: Pick<AppDeps, "useCases" | "log">,
  waitMs = 0,
): Promise<RecalculatedCases | null> => {
  const followed = useCases.recalculate().catch((error: unknown) => {
    log.warn({ err: error }, "Open cases follow later");
    return null;
  });
  const known = await inTime(followed, waitMs).catch(() => null);
  return known?.ok === true ? known.value : null;
};
