import { useCallback, useState } from "react";
import type { CaseRow } from "../../contracts/case.ts";
import { newKey } from "../../ui/api/api.ts";
import { useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { caseWords } from "./words.ts";

type Owner = CaseRow["owner"];

/**
 * Taking a case from a list: shown at once, taken back with the reason when the service refuses, and undone by
 * one click.
 */
export const useTakingOn = (
  refresh: () => Promise<void>,
): {
  readonly ownerOf: (row: CaseRow) => Owner;
  readonly take: (row: CaseRow) => void;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
} => {
  const { api, council } = useSession();
  const [expected, setExpected] = useState<Readonly<Record<string, Owner>>>({});
  const [notice, setNotice] = useState<Notice | null>(null);

  const dismiss = useCallback(() => setNotice(null), []);
  const settle = (reference: string): void => setExpected(({ [reference]: _done, ...rest }) => rest);

  const give = async (row: CaseRow, owner: Owner): Promise<void> => {
    setExpected((before) => ({ ...before, [row.reference]: owner }));
    const answer = await api.recordFact(row.reference, {
      key: newKey(),
      fact: { type: "takenOn", owner },
    });
    if (answer.ok) {
      setNotice(
        owner === null
          ? { intent: "info", text: caseWords.givenBack(row.reference) }
          : { intent: "success", text: caseWords.taken(row.reference), undo: () => void give(row, null) },
      );
      await refresh();
    } else {
      const say = owner === null ? caseWords.notGivenBack : caseWords.notTaken;
      setNotice({ intent: "error", text: say(row.reference, answer.failure.message) });
    }
    settle(row.reference);
  };

  return {
    ownerOf: (row) => (row.reference in expected ? (expected[row.reference] ?? null) : row.owner),
    take: (row) => void give(row, { id: council.me.id, name: council.me.name }),
    notice,
    dismiss,
  };
};
