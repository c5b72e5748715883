import type { UseCases } from "../../application/use-cases.ts";
import { keepGoing, type KeepGoing, type Round } from "./keep-going.ts";

const HOUR_SECONDS = 60 * 60;

/**
 * After an update what the older release folded is folded anew, a page at a time, while the service is at work. An
 * instance of that release does not write any more (docs/reliability.md); one look an hour costs next to nothing.
 */
export const keepProjectionsInStep = (
  deps: KeepGoing & { readonly useCases: Pick<UseCases, "bringProjectionsUpToDate"> },
  signal: AbortSignal,
): Promise<void> => {
  let folded = 0;
  const round = async (): Promise<Round> => {
    const done = await deps.useCases.bringProjectionsUpToDate();
    const cases = done.ok ? done.value.cases : 0;
    folded += cases;
    if (cases === 0 && folded > 0) {
      deps.log.info({ cases: folded }, "Cases were folded in the shape of this release");
      folded = 0;
    }
    // Nothing is wrong with an installation that has not been set up yet.
    const well = done.ok || done.failure.code === "not-set-up";
    return { well, waitSeconds: cases > 0 ? 0 : HOUR_SECONDS };
  };
  return keepGoing("keep-projections-in-step", deps, round, signal);
};
