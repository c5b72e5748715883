import type { Logger } from "pino";
import type { Now } from "../../application/ports/now.ts";
import type { Pause } from "./pause.ts";
import type { Pulse } from "./pulse.ts";

export interface KeepGoing {
  readonly pulse: Pulse;
  readonly pause: Pause;
  readonly now: Now;
  readonly log: Logger;
}

/** What a round came to. */
export interface Round {
  readonly well: boolean;
  /** Until the next round; after trouble it is at least what `backOff` gives. */
  readonly waitSeconds: number;
}

const LONGEST_WAIT_SECONDS = 60;

/** 2, 4, 8 ... seconds after so many rounds of trouble in a row, never more than a minute. */
export const backOff = (troubles: number): number =>
  troubles === 0 ? 0 : Math.min(2 ** Math.min(troubles, 20), LONGEST_WAIT_SECONDS);

/**
 * Goes round until it is told to stop. No error ends it: each is written to the log, shows in the pulse, and
 * the next round comes later and later until one goes well.
 */
export const keepGoing = async (
  name: string,
  { pulse, pause, now, log }: KeepGoing,
  round: () => Promise<Round>,
  signal: AbortSignal,
): Promise<void> => {
  pulse.expect(name);
  let troubles = 0;
  while (!signal.aborted) {
    let waitSeconds = 0;
    try {
      const { well, waitSeconds: wished } = await round();
      troubles = well ? 0 : troubles + 1;
      waitSeconds = wished;
    } catch (error) {
      troubles += 1;
      log.error({ err: error, worker: name }, "A round of background work ended in an error");
    }
    if (signal.aborted) break;
    pulse.beat(name, troubles === 0, now());
    await pause(Math.max(waitSeconds, backOff(troubles)), signal);
  }
};
