import { useCallback, useState } from "react";
import type { AllowListsAndTeams, ChangeAllowList, ChangeTeam } from "../../contracts/services.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { servicesWords } from "./words.ts";

export interface ChangingLists {
  readonly changeTeam: (change: ChangeTeam, names: TeamNames) => void;
  /** Whether it was done: what was typed stays where it was not. */
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

  const changeTeam = async (change: ChangeTeam, names: TeamNames): Promise<void> => {
    const say = change.member ? servicesWords.joined : servicesWords.left;
    settle(await api.changeTeam(change), say(names.officer, names.service), () => {
      void changeTeam({ ...change, member: !change.member }, names);
    });
  };

  const changeList = async (change: ChangeAllowList): Promise<boolean> => {
    const say = change.listed ? servicesWords.listed : servicesWords.unlisted;
    return settle(await api.changeAllowList(change), say(change.entry.trim().toLowerCase()), () => {
      void changeList({ ...change, listed: !change.listed });
    });
  };

  return { changeTeam: (change, names) => void changeTeam(change, names), changeList, notice, dismiss };
};
