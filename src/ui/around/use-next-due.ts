import { useEffect, useState } from "react";
import type { NextDue } from "../../contracts/case-desk.ts";
import type { Api } from "../api/api.ts";

/**
 * What to answer next, asked when somebody is ready for it. Null until it is known, and when the service does not say:
 * it is an offer, and nothing is amiss without it.
 */
export const useNextDue = (
  api: Pick<Api, "nextDue">,
  wanted: boolean,
  besides: string | null,
): NextDue | null => {
  const [next, setNext] = useState<NextDue | null>(null);
  useEffect(() => {
    setNext(null);
    if (!wanted) return undefined;
    let stopped = false;
    void api.nextDue(besides ?? undefined).then((answer) => {
      if (!stopped && answer.ok) setNext(answer.value);
    });
    return () => {
      stopped = true;
    };
  }, [api, wanted, besides]);
  return next;
};
