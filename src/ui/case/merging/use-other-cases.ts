import { useEffect, useState } from "react";
import type { CaseRow } from "../../../contracts/case.ts";
import type { Api } from "../../api/api.ts";
import { fitting } from "./other-case.ts";

/** Where the other cases are read from. */
export type CaseFinder = Pick<Api, "case" | "cases">;

export interface OtherCases {
  readonly rows: readonly CaseRow[];
  /** How many more there are than are listed. */
  readonly more: number;
  readonly looking: boolean;
  /** Why they could not be listed. */
  readonly problem: string | null;
}

const NONE: OtherCases = { rows: [], more: 0, looking: true, problem: null };
const MOST = 6;
/** Nobody is asked about every letter that is typed. */
const TYPED_MS = 250;

/** The cases that this one may belong to: those of the same sender until somebody types, then what was typed. */
export const useOtherCases = (
  cases: CaseFinder,
  own: { readonly reference: string; readonly authority: string },
  typed: string,
): OtherCases => {
  const { reference, authority } = own;
  const search = typed.trim();
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      // One more than is shown: the case itself may be among them.
      const asked = search === "" ? { like: reference } : { search, list: "open" as const };
      const answer = await cases.cases({ ...asked, authority, limit: MOST + 1 });
      if (stopped) return;
      if (!answer.ok) {
        setFound({ ...NONE, looking: false, problem: answer.failure.message });
        return;
      }
      const rows = fitting(answer.value, { reference, authority });
      const left = answer.value.rows.length - rows.length;
      const shown = rows.slice(0, MOST);
      setFound({
        rows: shown,
        more: answer.value.total - left - shown.length,
        looking: false,
        problem: null,
      });
    };
    setFound((before) => ({ ...before, looking: true }));
    const timer = setTimeout(() => void look(), search === "" ? 0 : TYPED_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [cases, reference, authority, search]);
  return found;
};
