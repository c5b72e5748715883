import type { CaseRow } from "../../contracts/case.ts";
import type { CasesQuery } from "../../contracts/requests.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import type { Api } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";

const PAGE = 200;

/** More rows than anybody goes through by hand; whoever needs more narrows the figure down. */
export const MOST = 10_000;

export interface AllCases {
  readonly rows: readonly CaseRow[];
  /** There are more than were read. */
  readonly more: boolean;
}

/**
 * The cases of a list from the first to the last, or the first 10,000 of them. Reading ends early, with null, once
 * nobody wants it any more. A case whose due date moved between two questions is there once.
 */
export const readAllCases = async (
  api: Pick<Api, "cases">,
  query: Omit<CasesQuery, "limit" | "after">,
  onProgress: (read: number, total: number) => void,
  isWanted: () => boolean,
): Promise<Result<AllCases, ApiFailure> | null> => {
  const rows = new Map<string, CaseRow>();
  let after: string | null = null;
  do {
    const answer = await api.cases({ ...query, limit: PAGE, ...(after === null ? {} : { after }) });
    if (!isWanted()) return null;
    if (!answer.ok) return answer;
    for (const row of answer.value.rows) if (!rows.has(row.reference)) rows.set(row.reference, row);
    after = answer.value.next;
    onProgress(rows.size, Math.max(rows.size, answer.value.total));
  } while (after !== null && rows.size < MOST);
  return succeeded({ rows: [...rows.values()].slice(0, MOST), more: after !== null || rows.size > MOST });
};
