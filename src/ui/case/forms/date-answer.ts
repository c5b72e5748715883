import { isCivilDate, type CivilDate } from "../../../domain/calendar/civil-date.ts";

export interface DateLimits {
  readonly notBefore?: CivilDate;
  readonly notAfter: CivilDate;
}

export interface DateRefusals {
  readonly dateMissing: string;
  readonly notAfter: string;
  readonly notBefore?: string;
}

/** Why a typed date cannot be taken, in words; null when it can. */
export const dateRefusal = (typed: string, limits: DateLimits, words: DateRefusals): string | null => {
  if (!isCivilDate(typed)) return words.dateMissing;
  if (typed > limits.notAfter) return words.notAfter;
  if (limits.notBefore !== undefined && typed < limits.notBefore) {
    return words.notBefore ?? words.dateMissing;
  }
  return null;
};
