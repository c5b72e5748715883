import type { AllowList, AllowListChange } from "../ports/allow-list-changes.ts";
import type { Council } from "../ports/council.ts";

type Difference = Pick<AllowListChange, "list" | "entry" | "listed">;

const between = (
  list: AllowList,
  before: readonly string[],
  after: readonly string[],
): readonly Difference[] => {
  const [had, has] = [before, after].map((entries) => new Set(entries.map((each) => each.toLowerCase())));
  const missing = (from: Set<string> | undefined, of: Set<string> | undefined): readonly string[] =>
    [...(from ?? [])].filter((entry) => of?.has(entry) !== true);
  return [
    ...missing(had, has).map((entry) => ({ list, entry, listed: false })),
    ...missing(has, had).map((entry) => ({ list, entry, listed: true })),
  ];
};

/** What one document has on the lists of senders and the other has not. */
export const listDifferences = (before: Council, after: Council): readonly Difference[] => {
  const ids = new Set([...before.authorities, ...after.authorities].map(({ id }) => id));
  const domainsOf = (council: Council, id: string): readonly string[] =>
    council.authorities.find((each) => each.id === id)?.mailDomains ?? [];
  return [
    ...between({ kind: "web-forms" }, before.webFormSenders, after.webFormSenders),
    ...[...ids].flatMap((authority) =>
      between({ kind: "own-domains", authority }, domainsOf(before, authority), domainsOf(after, authority)),
    ),
  ];
};
