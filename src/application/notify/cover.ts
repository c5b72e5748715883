import { lookedAfterBy } from "../../domain/absence/absence.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Absences } from "../ports/absences.ts";
import type { Council } from "../ports/council.ts";
import type { Cover } from "../ports/notices.ts";

/** Who is told today in the place of whom. Whoever is away without cover is told themselves, when they are back or not. */
export const coverNow = async (
  record: Pick<Absences, "absencesFrom">,
  council: Council,
  now: string,
): Promise<Cover> => {
  const today = civilDateAt(now, council.authorities[0]?.calendar.timeZone ?? "Europe/London");
  const absences = await record.absencesFrom(today);
  return new Map(
    absences.flatMap(({ officer }): [string, string][] => {
      const there = lookedAfterBy(absences, officer, today);
      return there === null || there === officer ? [] : [[officer, there]];
    }),
  );
};
