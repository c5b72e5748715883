import type { CivilDate } from "../calendar/civil-date.ts";
import { approximateMinutes } from "./allowance.ts";
import type { Channel, Complexity, Kind, Promised, Standard } from "./standard.ts";

/** What a standard's scope is compared with. */
export interface StandardScope {
  readonly authority: string;
  /** The service that the case came to. */
  readonly service: string;
  readonly channel: Channel;
  readonly kind: Kind;
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

const within = <T>(scope: readonly T[] | null, value: T): boolean => scope === null || scope.includes(value);

const covers = (standard: Standard, scope: StandardScope): boolean =>
  within(standard.authorities, scope.authority) &&
  within(standard.services, scope.service) &&
  within(standard.kinds, scope.kind) &&
  standard.channels.includes(scope.channel) &&
  (standard.complexity === "any" || standard.complexity === scope.complexity);

/** 0 for a standard that is written for some of them, 1 for one that is for all. */
const forAll = (scope: readonly unknown[] | null): number => (scope === null ? 1 : 0);

/**
 * Which of two standards for the same promise a case is judged by. The one written for its kind goes first: it is
 * the kind of a matter that laws and ombudsmen set rules for. Then the one for its service, its authority, its
 * complexity, and for fewer channels; where both fit equally, the shorter allowance, which is the kinder to the
 * public, and last the id, so that the choice is always the same.
 */
const mostSpecificFirst = (a: Standard, b: Standard): number =>
  forAll(a.kinds) - forAll(b.kinds) ||
  forAll(a.services) - forAll(b.services) ||
  forAll(a.authorities) - forAll(b.authorities) ||
  Number(a.complexity === "any") - Number(b.complexity === "any") ||
  a.channels.length - b.channels.length ||
  approximateMinutes(a.allowance) - approximateMinutes(b.allowance) ||
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
