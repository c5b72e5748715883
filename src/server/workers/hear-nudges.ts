import type { MailboxNudges } from "../../application/ports/notifications.ts";
import { keepGoing, type KeepGoing } from "./keep-going.ts";
import type { MailboxBell } from "./mailbox-bell.ts";

export interface HearNudges extends KeepGoing {
  readonly record: Pick<MailboxNudges, "nudges">;
  readonly bell: MailboxBell;
}

const EVERY_SECONDS = 2;

/** Notifications may reach another instance, or one that has ended since: what they left in the record rings here. */
export const hearNudges = (deps: HearNudges, signal: AbortSignal): Promise<void> =>
  keepGoing(
    "hear-nudges",
    deps,
    async () => {
      for (const nudge of await deps.record.nudges()) deps.bell.ring(nudge);
      return { well: true, waitSeconds: EVERY_SECONDS };
    },
    signal,
  );
