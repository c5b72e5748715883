import type { Place } from "../place.ts";
import { useLive } from "../session-context.ts";
import { snoozedQuery } from "./today-query.ts";

const REFRESH_SECONDS = 30;

/** How many open cases of this scope one has put off; none while that is not known. */
export const useSnoozed = (place: Place): number => {
  const query = snoozedQuery(place);
  const { known } = useLive(`snoozed ${JSON.stringify(query)}`, (api) => api.cases(query), REFRESH_SECONDS);
  return known.state === "known" ? known.value.total : 0;
};
