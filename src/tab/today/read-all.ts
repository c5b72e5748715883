import type { DeskQuery, DeskRow } from "../../contracts/desk.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import type { Api } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { MOST_SELECTED } from "./selection.ts";

const PAGE = 200;

/** The cases of a list, as many as can be done at once; or none: a part of them would pass for all. */
export const readAll = async (
  api: Pick<Api, "desk">,
  query: Omit<DeskQuery, "from" | "limit">,
): Promise<Result<readonly DeskRow[], ApiFailure>> => {
  const rows: DeskRow[] = [];
  for (let from = 0; from < MOST_SELECTED; from += PAGE) {
    const answer = await api.desk({ ...query, from, limit: PAGE });
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
    if (answer.value.rows.length < PAGE) break;
  }
  return succeeded(rows);
};
