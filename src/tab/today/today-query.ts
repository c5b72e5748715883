import type { CasesQuery } from "../../contracts/requests.ts";
import type { Place } from "../place.ts";

/** Which council, service and owner: what every list of the page keeps to. */
const scopeOf = ({ authority, service, mine }: Place): CasesQuery => ({
  ...(authority === null ? {} : { authority }),
  ...(service === null ? {} : { service }),
  ...(mine ? { owner: "me" } : {}),
});

/** What somebody has snoozed is out of their lists. Who searches means all of them. */
const listOf = ({ list }: Place, text: string): CasesQuery => {
  if (list === "snoozed") return { list: "open", snoozed: "only" };
  return { list: list ?? "open", ...(text === "" ? { snoozed: "without" } : {}) };
};

/** The question behind the list that a place shows; `text` is what is searched for. */
export const todayQuery = (place: Place, text: string): CasesQuery => ({
  ...listOf(place, text),
  ...scopeOf(place),
  ...(text === "" ? {} : { search: text }),
});

/** How many are snoozed in the same scope: asked for one row, for the total. */
export const snoozedQuery = (place: Place): CasesQuery => ({
  ...todayQuery({ ...place, list: "snoozed" }, ""),
  limit: 1,
});
