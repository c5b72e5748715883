import type { MailboxNudges } from "../../application/ports/notifications.ts";
import type { Round } from "./keep-going.ts";
import type { MailboxBell } from "./mailbox-bell.ts";
import type { Pause } from "./pause.ts";

export interface WhenNudged {
  readonly record: Pick<MailboxNudges, "nudgeOf" | "clearNudge">;
  readonly bell: MailboxBell;
  readonly pause: Pause;
}

/** One reading of a mailbox. */
export interface Reading extends Round {
  /** Everything that was there when it began has been read. */
  readonly caughtUp: boolean;
  /** No nudge shortens the wait: there was trouble, or Microsoft 365 asked for patience. */
  readonly mustWait: boolean;
}

/**
 * Makes the rounds of a mailbox come at once when it is nudged. A nudge is cleared by a reading that began after it
 * and went to the end; one that comes meanwhile leads to one more.
 */
export const whenNudged = (
  { record, bell, pause }: WhenNudged,
  mailbox: string,
  read: () => Promise<Reading>,
): { readonly round: () => Promise<Round>; readonly pause: Pause } => {
  let mayBeWoken = false;
  return {
    round: async () => {
      mayBeWoken = false;
      bell.begin(mailbox);
      const nudge = await record.nudgeOf(mailbox);
      if (nudge !== null) bell.meet({ mailbox, nudge });
      const reading = await read();
      if (reading.caughtUp && nudge !== null) await record.clearNudge({ mailbox, nudge });
      mayBeWoken = !reading.mustWait;
      return reading;
    },
    pause: (seconds, signal) =>
      mayBeWoken ? bell.wait(mailbox, seconds, pause, signal) : pause(seconds, signal),
  };
};
