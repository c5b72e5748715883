import type { StandardRegister } from "../../contracts/standards.ts";
import { groupOf, STANDARD_GROUPS, type StandardGroup } from "../../domain/standards/group.ts";
import { inPublicOrder } from "../../domain/standards/public-words.ts";

export type AuthorityRegister = StandardRegister["authorities"][number];
export type RegisterStandard = AuthorityRegister["standards"][number];
export type RegisterVersion = RegisterStandard["versions"][number];
export type Draft = RegisterStandard["drafts"][number];
export type DraftStep = Draft["steps"][number];

/** The version that people are promised now; of a standard that has yet to begin the first to come. */
export const currentVersion = ({ versions }: RegisterStandard): RegisterVersion | undefined =>
  versions.find(({ standing }) => standing === "in-force") ??
  versions.findLast(({ standing }) => standing === "coming") ??
  versions[0];

/** The version that begins next; undefined where none does. */
export const comingVersion = ({ versions }: RegisterStandard): RegisterVersion | undefined =>
  versions.findLast(({ standing }) => standing === "coming");

/** The draft of which something may still come. */
export const openDraft = ({ drafts }: RegisterStandard): Draft | null => {
  const [newest] = drafts;
  return newest !== undefined && (newest.state === "draft" || newest.state === "approved") ? newest : null;
};

/**
 * What is adopted and begins on a day that is still to come: it can be withdrawn until then. Null where something else
 * was put in its place meanwhile.
 */
export const draftToBegin = ({ drafts, versions }: RegisterStandard, today: string): Draft | null => {
  const [newest] = versions;
  const adopted = drafts.find(({ state }) => state === "adopted" || state === "withdrawal-asked");
  const { inForceFrom = "" } = adopted?.change ?? {};
  const stands =
    newest?.standing === "coming" && newest.standard.version === (adopted?.base.version ?? 0) + 1;
  return adopted !== undefined && stands && inForceFrom > today ? adopted : null;
};

export interface GroupedStandard {
  readonly entry: RegisterStandard;
  readonly current: RegisterVersion;
}

/** The standards of an authority under their headings, headings without any left out. */
export const grouped = (
  standards: readonly RegisterStandard[],
): readonly { readonly group: StandardGroup; readonly entries: readonly GroupedStandard[] }[] => {
  const entries = standards.flatMap((entry): readonly GroupedStandard[] => {
    const current = currentVersion(entry);
    return current === undefined ? [] : [{ entry, current }];
  });
  return STANDARD_GROUPS.map((group) => ({
    group,
    entries: entries
      .filter(({ current }) => groupOf(current.standard) === group)
      .sort((a, b) => inPublicOrder(a.current.standard, b.current.standard)),
  })).filter(({ entries: of }) => of.length > 0);
};
