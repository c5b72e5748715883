import type { CivilDate } from "../calendar/civil-date.ts";
import type { Channel, Complexity, Promised, Standard } from "./standard.ts";

/** What a standard's scope is compared with. */
export interface StandardScope {
  readonly channel: Channel;
  readonly complexity: Complexity;
}

const PROMISES: readonly Promised[] = ["acknowledgement", "reply"];

/** The version of each standard in force on the date; none of a standard that began later. */
export const inForceOn = (date: CivilDate, standards: readonly Standard[]): readonly Standard[] => {
  const latest = new Map<string, Standard>();
  for (const standard of standards) {
    if (standard.inForceFrom > date) continue;
    const known = latest.get(standard.id);
    const newer =
      !known ||
      standard.inForceFrom > known.inForceFrom ||
      (standard.inForceFrom === known.inForceFrom && standard.version > known.version);
    if (newer) latest.set(standard.id, standard);
  }
  return [...latest.values()];
};

const covers = (standard: Standard, { channel, complexity }: StandardScope): boolean =>
  standard.channels.includes(channel) &&
  (standard.complexity === "any" || standard.complexity === complexity);

/**
 * Which of two standards for the same promise a case is judged by: the one written for its complexity before
 * one for any, then the one for fewer channels; where both fit equally, the shorter allowance, which is the
 * kinder to the public, and last the id, so that the choice is always the same.
 */
const mostSpecificFirst = (a: Standard, b: Standard): number =>
  Number(a.complexity === "any") - Number(b.complexity === "any") ||
  a.channels.length - b.channels.length ||
  a.allowance.workingDays - b.allowance.workingDays ||
  (a.id < b.id ? -1 : 1);

/**
 * The standards that a case is judged by: at most one for the acknowledgement and one for the reply, in that
 * order, in the version that was in force when it was received. A case that no published row covers has none.
 */
export const applicableStandards = (
  scope: StandardScope,
  receivedOn: CivilDate,
  standards: readonly Standard[],
): readonly Standard[] => {
  const fitting = inForceOn(receivedOn, standards).filter((standard) => covers(standard, scope));
  return PROMISES.flatMap((promised) =>
    fitting
      .filter((standard) => standard.promised === promised)
      .sort(mostSpecificFirst)
      .slice(0, 1),
  );
};
