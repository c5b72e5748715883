import { absenceOn, lookedAfterBy } from "../../domain/absence/absence.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import type { Council } from "../api/api.ts";
import { CASE_WORDS } from "./words.ts";

/** That the owner of a case is away, and who covers; null while they are there. */
export const ownerAway = (
  { absences, officers }: Pick<Council, "absences" | "officers">,
  owner: { readonly id: string } | null,
  today: CivilDate,
): string | null => {
  const absence = owner === null ? null : absenceOn(absences, owner.id, today);
  if (absence === null) return null;
  const cover = lookedAfterBy(absences, absence.officer, today);
  const name = officers.find(({ id }) => id === cover)?.name ?? cover;
  return CASE_WORDS.awayUntil(dateInWords(absence.to, today), name);
};
