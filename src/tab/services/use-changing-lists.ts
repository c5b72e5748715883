import { useCallback, useState } from "react";
import type { AllowListsAndTeams, ChangeAllowList, ChangeTeam } from "../../contracts/services.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { oneAfterAnother } from "../one-after-another.ts";
import { servicesWords } from "./words.ts";

export interface ChangingLists {
  /** Whether it was done: what was typed stays where it was not. */
  readonly changeTeam: (change: ChangeTeam, names: TeamNames) => Promise<boolean>;
  readonly changeList: (change: ChangeAllowList) => Promise<boolean>;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
}

export interface TeamNames {
  readonly officer: string;
  readonly service: string;
}

/** Changes teams and lists one entry at a time, each with its way back. */
export const useChangingLists = (put: (lists: AllowListsAndTeams) => void): ChangingLists => {
  const { api, readCouncil } = useSession();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [inTurn] = useState(oneAfterAnother);
  const dismiss = useCallback(() => setNotice(null), []);

  const settle = (
    answer: Result<AllowListsAndTeams, ApiFailure>,
    text: string,
    undo: () => void,
  ): boolean => {
    if (!answer.ok) {
      setNotice({ intent: "error", text: servicesWords.notChanged(answer.failure.message) });
      return false;
    }
    put(answer.value);
    readCouncil();
    setNotice({ intent: "success", text, undo });
    return true;
  };

  const changeTeam = async (change: ChangeTeam, names: TeamNames): Promise<boolean> => {
    const say = change.member ? servicesWords.joined : servicesWords.left;
    return settle(await inTurn(() => api.changeTeam(change)), say(names.officer, names.service), () => {
      void changeTeam({ ...change, member: !change.member }, names);
    });
  };

  const changeList = async (change: ChangeAllowList): Promise<boolean> => {
    const say = change.listed ? servicesWords.listed : servicesWords.unlisted;
    return settle(
      await inTurn(() => api.changeAllowList(change)),
      say(change.entry.trim().toLowerCase()),
      () => {
        void changeList({ ...change, listed: !change.listed });
      },
    );
  };

  return { changeTeam, changeList, notice, dismiss };
};
