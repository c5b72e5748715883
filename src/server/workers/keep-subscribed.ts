import type { KeepSubscribed } from "../../application/keep-subscribed.ts";
import { keepGoing, type KeepGoing } from "./keep-going.ts";

/** How soon a subscription that Microsoft 365 removed is made anew. */
const EVERY_SECONDS = 5;
/** Microsoft 365 may be away for a moment, or the service not yet known under its address. */
const TROUBLE_AFTER = 3;

/** Keeps Microsoft 365 telling of new mail. Where it does not, mail is only found later: at the next reading. */
export const keepMailboxesSubscribed = (
  deps: KeepGoing & { readonly keepSubscribed: KeepSubscribed },
  signal: AbortSignal,
): Promise<void> =>
  keepGoing(
    "keep-subscribed",
    deps,
    async () => {
      const { failed, mostAttempts } = await deps.keepSubscribed(signal);
      for (const { problem, attempts } of failed) {
        const level = attempts < TROUBLE_AFTER ? "info" : "warn";
        deps.log[level]({ problem, attempts }, "Microsoft 365 does not tell of new mail: it is found later");
      }
      return { well: mostAttempts < TROUBLE_AFTER, waitSeconds: EVERY_SECONDS };
    },
    signal,
  );
