import type { CaseDesk, Doing } from "../../contracts/case-desk.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../api/failure.ts";

export interface DeskWatchNeeds {
  readonly beHere: (doing: Doing) => Promise<Result<CaseDesk, ApiFailure>>;
  readonly onDesk: (desk: CaseDesk) => void;
  readonly isVisible: () => boolean;
  /** Calls back after so many milliseconds. Answers how to call it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** Says again and again that an officer is at a case, for as long as the page is in view. */
export interface DeskWatch {
  /** When the case is shown, the officer does another thing, or the page has come into view. */
  say(doing: Exclude<Doing, "left">): void;
  /** An answer that came another way, newer than any that is under way. */
  accept(desk: CaseDesk): void;
  leave(): void;
}

/** Who goes through a list with the arrow keys is at none of its cases. */
const SETTLED_MS = 400;
/** While the service does not tell: half of its lease. */
const SAY_AGAIN_SECONDS = 20;

export const createDeskWatch = (needs: DeskWatchNeeds): DeskWatch => {
  let isHere = false;
  let turn = 0;
  let accepted = 0;
  let callOff: () => void = () => undefined;

  const sayNow = async (doing: Exclude<Doing, "left">): Promise<void> => {
    isHere = true;
    turn += 1;
    const [mine, acceptedBefore] = [turn, accepted];
    const answer = await needs.beHere(doing);
    if (mine !== turn) return;
    if (answer.ok && accepted === acceptedBefore) needs.onDesk(answer.value);
    if (!needs.isVisible()) return;
    const seconds = answer.ok ? answer.value.sayAgainWithinSeconds : SAY_AGAIN_SECONDS;
    callOff = needs.later(() => void sayNow(doing), seconds * 1000);
  };

  return {
    say: (doing) => {
      callOff();
      if (isHere) void sayNow(doing);
      else callOff = needs.later(() => void sayNow(doing), SETTLED_MS);
    },
    accept: (desk) => {
      accepted += 1;
      needs.onDesk(desk);
    },
    leave: () => {
      callOff();
      turn += 1;
      if (isHere) void needs.beHere("left");
      isHere = false;
    },
  };
};
