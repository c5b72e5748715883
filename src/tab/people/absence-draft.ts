import { isCivilDate, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { peopleWords } from "./words.ts";

/** What is typed into the form of an absence. */
export interface AbsenceDraft {
  readonly from: string;
  readonly to: string;
  /** An officer's id; empty: nobody. */
  readonly coveredBy: string;
}

export interface DraftRefusals {
  readonly from: string | null;
  readonly to: string | null;
}

/** Why the days can not be taken as they are typed; the same as the service would say, said at the field. */
export const refusalsOf = ({ from, to }: AbsenceDraft, today: CivilDate): DraftRefusals => {
  const { form } = peopleWords;
  if (!isCivilDate(to)) return { from: isCivilDate(from) ? null : form.dateMissing, to: form.dateMissing };
  if (!isCivilDate(from)) return { from: form.dateMissing, to: null };
  if (to < from) return { from: null, to: form.toBeforeFrom };
  return { from: null, to: to < today ? form.toOver : null };
};
