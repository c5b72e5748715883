import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { isTimed } from "../../domain/standards/allowance.ts";
import { groupOf, STANDARD_GROUPS, type StandardGroup } from "../../domain/standards/group.ts";
import { extensionInWords, inPublicOrder, promiseInWords } from "../../domain/standards/public-words.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { AuthorityRegister } from "../standards/register.ts";

export interface LeafletGroup {
  readonly group: StandardGroup;
  readonly promises: readonly string[];
  /** Promises that begin on a day to come. */
  readonly coming: readonly { readonly from: CivilDate; readonly promise: string }[];
}

/** A promise, and what the public has to know where it may be put off. */
const sentence = (standard: Standard, nameOf: (service: string) => string): string =>
  [promiseInWords(standard, nameOf), extensionInWords(standard) ?? ""].join(" ").trim();

/**
 * What the public may expect today, under the headings by which people look for it. A promise that is not measured is
 * a promise all the same. One that is only reworded to come is not told twice.
 */
export const leafletGroups = (
  { standards }: Pick<AuthorityRegister, "standards">,
  nameOf: (service: string) => string,
): readonly LeafletGroup[] => {
  const versions = standards.flatMap(({ versions: all }) => all);
  const inForce = versions
    .filter(({ standing }) => standing === "in-force")
    .map(({ standard }) => standard)
    .sort(inPublicOrder);
  const coming = versions
    .filter(({ standing }) => standing === "coming")
    .map(({ standard }) => standard)
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : a.inForceFrom > b.inForceFrom ? 1 : 0));
  return STANDARD_GROUPS.map((group) => {
    const promises = [
      ...new Set(inForce.filter((each) => groupOf(each) === group).map((each) => sentence(each, nameOf))),
    ];
    return {
      group,
      promises,
      coming: coming
        .filter((each) => groupOf(each) === group)
        .map((each) => ({ from: each.inForceFrom, promise: sentence(each, nameOf) }))
        .filter(({ promise }) => !promises.includes(promise)),
    };
  }).filter(({ promises, coming: next }) => promises.length > 0 || next.length > 0);
};

/** Whether every promise that is counted in days begins with the working day after receipt. */
export const countsFromNextDay = ({ standards }: Pick<AuthorityRegister, "standards">): boolean =>
  standards
    .flatMap(({ versions }) => versions)
    .filter(({ standing, standard }) => standing === "in-force" && !isTimed(standard.allowance))
    .every(
      ({ standard: { counting } }) =>
        counting.dayOne === "day-after-receipt" &&
        counting.receivedOnNonWorkingDay === "count-from-next-day" &&
        counting.cutOff === null,
    );
