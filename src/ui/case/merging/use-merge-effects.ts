import { useEffect, useState } from "react";
import type { Council, OpenCase } from "../../api/api.ts";
import { shownCase, type ShownCase } from "../shown-case.ts";
import { mergeEffects } from "./merge-effects.ts";
import type { CaseFinder } from "./use-other-cases.ts";

/**
 * What answering with the chosen case would do, counted from that case's own history; empty while none is chosen or it
 * could not be read.
 */
export const useMergeEffects = (
  cases: CaseFinder,
  own: ShownCase,
  council: Pick<Council, "rules" | "me">,
  chosen: string | null,
): readonly string[] => {
  const [read, setRead] = useState<OpenCase | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let stopped = false;
    void cases.case(chosen).then((answer) => {
      if (!stopped) setRead(answer.ok ? answer.value : null);
    });
    return () => {
      stopped = true;
    };
  }, [cases, chosen]);
  if (read === null || read.reference !== chosen) return [];
  return mergeEffects(own, shownCase(read, council, [], own.at), council.me);
};
