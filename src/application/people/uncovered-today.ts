import { uncoveredOn } from "../../domain/absence/absence.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { councilToday } from "../council-today.ts";
import type { Absences } from "../ports/absences.ts";
import type { Council } from "../ports/council.ts";

/** The ids of the officers who are away today without anybody in their place. */
export const uncoveredToday = async (
  record: Pick<Absences, "absencesFrom">,
  council: Council,
  now: Instant,
): Promise<ReadonlySet<string>> => {
  const today = councilToday(council, now);
  return uncoveredOn(await record.absencesFrom(today), today);
};
