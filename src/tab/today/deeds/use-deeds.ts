import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { DeedRuns, DeedsNow } from "./deed-runs.ts";

const Context = createContext<DeedRuns | null>(null);
/** Around all pages: what was begun on one goes on, and is told, on every other. */
export const DeedRunsProvider = Context.Provider;

export const useDeedRuns = (): DeedRuns => {
  const runs = useContext(Context);
  if (!runs) throw new Error("A deed was shown outside its session");
  return runs;
};

/** Deeds for the list that is shown: read again when one is over. */
export const useDeeds = (refresh: () => Promise<void>): DeedsNow & Pick<DeedRuns, "doTo"> => {
  const runs = useDeedRuns();
  useEffect(() => runs.rereadBy(refresh), [runs, refresh]);
  return { ...useSyncExternalStore(runs.subscribe, runs.now), doTo: runs.doTo };
};
