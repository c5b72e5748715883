import { notifyOfficers, type NotifyOfficers } from "../../application/notify/notify-officers.ts";
import { keepGoing, type KeepGoing } from "./keep-going.ts";

/** Nothing that is told is a matter of seconds: most of it waits for the morning. */
const EVERY_SECONDS = 30;

export interface TellOfficers extends KeepGoing, Omit<NotifyOfficers, "onTrouble"> {
  /** Not longer than the installation waits between two looks at a mailbox. */
  readonly pollSeconds: number;
}

/** Tells officers in Teams what is due, overdue or theirs. */
export const tellOfficers = (deps: TellOfficers, signal: AbortSignal): Promise<void> => {
  const round = notifyOfficers({
    ...deps,
    onTrouble: (problem) => deps.log.warn({ problem }, "A notification could not be sent"),
  });
  return keepGoing(
    "notify-officers",
    deps,
    async () => {
      const { more, waitSeconds } = await round();
      if (waitSeconds > 0) return { well: true, waitSeconds };
      return { well: true, waitSeconds: more ? 0 : Math.min(EVERY_SECONDS, deps.pollSeconds) };
    },
    signal,
  );
};
