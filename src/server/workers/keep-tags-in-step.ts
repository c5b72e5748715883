import type { KeepTagsInStep } from "../../application/use-cases.ts";
import { keepGoing, type KeepGoing } from "./keep-going.ts";

const EVERY_SECONDS = 60;

/** Time alone turns a tag to due soon or overdue: once a minute the outbox is told. */
export const keepTagsInStep = (
  deps: KeepGoing & { readonly keepTagsInStep: KeepTagsInStep },
  signal: AbortSignal,
): Promise<void> =>
  keepGoing(
    "keep-tags-in-step",
    deps,
    async () => {
      const result = await deps.keepTagsInStep();
      // Nothing is wrong with an installation that has not been set up yet.
      return { well: result.ok || result.failure.code === "not-set-up", waitSeconds: EVERY_SECONDS };
    },
    signal,
  );
