import type { CaseList } from "../../contracts/case.ts";
import type { CasesQuery } from "../../contracts/requests.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import type { Api } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";

/**
 * The first so many pages of a list as one. A case whose due date moved between two questions may come twice: it
 * is shown once, where it was met first.
 */
export const readCases = async (
  api: Pick<Api, "cases">,
  query: CasesQuery,
  pages: number,
): Promise<Result<CaseList, ApiFailure>> => {
  const rows = new Map<string, CaseList["rows"][number]>();
  let after: string | null = null;
  let counted: Pick<CaseList, "total" | "orMore"> = { total: 0 };
  for (let page = 0; page < pages; page += 1) {
    const answer: Result<CaseList, ApiFailure> = await api.cases(
      after === null ? query : { ...query, after },
    );
    if (!answer.ok) return answer;
    for (const row of answer.value.rows) if (!rows.has(row.reference)) rows.set(row.reference, row);
    const { total, orMore } = answer.value;
    counted = orMore === true ? { total, orMore } : { total };
    after = answer.value.next;
    if (after === null) break;
  }
  return succeeded({ rows: [...rows.values()], ...counted, next: after });
};
