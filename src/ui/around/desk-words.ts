import type { CaseDesk } from "../../contracts/case-desk.ts";
import { AROUND_WORDS } from "./words.ts";

type Other = CaseDesk["others"][number];

/** Who else is at the case, a sentence each: those who are replying first. */
export const othersInWords = (others: readonly Other[]): readonly string[] =>
  [
    ...others.filter(({ doing }) => doing === "replying"),
    ...others.filter(({ doing }) => doing === "looking"),
  ].map(({ name, doing }) => AROUND_WORDS.doing[doing](name));

/** "Siân Morgan, Tom Okafor, you": who sees the case without owning it; null for nobody. */
export const followersInWords = (
  { followers }: Pick<CaseDesk, "followers">,
  me: { readonly id: string },
): string | null => {
  const names = followers.filter(({ id }) => id !== me.id).map(({ name }) => name);
  const all = followers.length > names.length ? [...names, AROUND_WORDS.you] : names;
  const words = all.join(", ");
  return words === "" ? null : words.slice(0, 1).toUpperCase() + words.slice(1);
};
