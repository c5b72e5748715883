import { isCivilDate } from "../calendar/civil-date.ts";
import type { Failure } from "../result.ts";
import type { Standard } from "./standard.ts";

/** A complaint about a standard always says which field is to blame. */
export type StandardFailure = Failure & { readonly field: string };

/** One thing that a standard has to be, so that cases can be judged by it. */
export type StandardRule = (standard: Standard) => readonly StandardFailure[];

export const NONE: readonly StandardFailure[] = [];

export const unless = (
  holds: boolean,
  code: string,
  field: string,
  message: string,
): readonly StandardFailure[] => (holds ? NONE : [{ code, field, message }]);

export const isSaid = (text: string): boolean => text.trim() !== "";

export const isDate = (date: string, field: string): readonly StandardFailure[] =>
  unless(isCivilDate(date), "not-a-date", field, `"${date}" is not a date. Write it as 2026-04-02.`);
