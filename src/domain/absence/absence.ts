import type { CivilDate } from "../calendar/civil-date.ts";

/** Days on which an officer is away, both ends included, and who looks after their cases meanwhile. */
export interface Absence {
  readonly id: string;
  /** The id of the officer in Entra. */
  readonly officer: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** null: nobody covers. */
  readonly coveredBy: string | null;
}

/** The absence of an officer on a day; null where they are there. Of two at once the one that lasts longer. */
export const absenceOn = (absences: readonly Absence[], officer: string, on: CivilDate): Absence | null =>
  absences
    .filter((each) => each.officer === officer && each.from <= on && on <= each.to)
    .reduce<Absence | null>((last, each) => (last !== null && last.to >= each.to ? last : each), null);

/**
 * Who looks after an officer's cases on a day: they themselves when they are there, else whoever covers, else whoever
 * covers for that one. null: nobody who is there.
 */
export const lookedAfterBy = (
  absences: readonly Absence[],
  officer: string,
  on: CivilDate,
): string | null => {
  const asked = new Set<string>();
  for (let who: string | null = officer; who !== null && !asked.has(who);) {
    asked.add(who);
    const away = absenceOn(absences, who, on);
    if (away === null) return who;
    who = away.coveredBy;
  }
  return null;
};

/** Whose cases an officer looks after on a day besides their own: of those who are away. In order of their ids. */
export const coversFor = (
  absences: readonly Absence[],
  officer: string,
  on: CivilDate,
): readonly string[] => {
  const away = new Set(absences.map((each) => each.officer).filter((each) => each !== officer));
  return [...away].filter((each) => lookedAfterBy(absences, each, on) === officer).sort();
};

/** Who is away on a day without anybody who is there in their place. */
export const uncoveredOn = (absences: readonly Absence[], on: CivilDate): ReadonlySet<string> =>
  new Set(
    absences.map(({ officer }) => officer).filter((each) => lookedAfterBy(absences, each, on) === null),
  );
