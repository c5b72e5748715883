import { isCivilDate, type CivilDate } from "../../domain/calendar/civil-date.ts";
import {
  allowanceOf,
  amountOf,
  allowanceInWords,
  unitOf,
  type AllowanceUnit,
} from "../../domain/standards/allowance.ts";
import { unchanged, type StandardChange } from "../../domain/standards/change.ts";
import { checkChange } from "../../domain/standards/change-check.ts";
import type { Counting } from "../../domain/standards/counting.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import { standardsWords } from "./words.ts";

const { errors } = standardsWords;

/** A change while somebody types it: numbers are still text. */
export interface TypedChange {
  readonly title: string;
  /** The time that the title named last, "8 working days": also while the number is being typed anew. */
  readonly named: string;
  readonly amount: string;
  readonly unit: AllowanceUnit;
  readonly target: string;
  readonly counting: Counting;
  readonly waiting: Standard["waiting"];
  readonly measured: Standard["measured"];
  readonly notMeasuredBecause: string;
  readonly inForceFrom: string;
  readonly source: string;
  readonly because: string;
}

/** What holds now, and what a change of it begins with. */
export interface Base {
  readonly standard: Standard;
  readonly targetPercent: number | null;
  readonly today: CivilDate;
}

const typed = (change: StandardChange, because: string): TypedChange => ({
  title: change.title,
  named: allowanceInWords(change.allowance),
  amount: String(amountOf(change.allowance)),
  unit: unitOf(change.allowance),
  target: change.targetPercent === null ? "" : String(change.targetPercent),
  counting: change.counting,
  waiting: change.waiting,
  measured: change.measured,
  notMeasuredBecause: change.notMeasuredBecause ?? "",
  inForceFrom: change.inForceFrom,
  source: change.source,
  because,
});

/** A form that changes nothing yet, or the draft that was kept. */
export const typedFrom = (
  { standard, targetPercent }: Base,
  draft: { readonly change: StandardChange; readonly because: string } | null,
): TypedChange =>
  draft === null ? typed(unchanged(standard, targetPercent, ""), "") : typed(draft.change, draft.because);

const numberIn = (text: string): number =>
  /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : NaN;

/** What was typed, as it is kept. What is no number becomes none, and is refused by name. */
export const changeFrom = (written: TypedChange): StandardChange => ({
  title: written.title,
  allowance: allowanceOf(written.unit, numberIn(written.amount)),
  counting: { ...written.counting, cutOff: written.counting.cutOff?.trim() || null },
  waiting: written.waiting,
  targetPercent: written.target.trim() === "" ? null : numberIn(written.target.replace("%", "")),
  measured: written.measured,
  notMeasuredBecause: written.measured === "advertised-only" ? written.notMeasuredBecause.trim() : null,
  inForceFrom: written.inForceFrom,
  source: written.source,
});

/** A title that named the old allowance names the new one, as long as nobody has written another. */
export const withAllowance = (
  written: TypedChange,
  change: Partial<Pick<TypedChange, "amount" | "unit">>,
): TypedChange => {
  const next = { ...written, ...change };
  const number = numberIn(next.amount);
  if (Number.isNaN(number)) return next;
  const named = allowanceInWords(allowanceOf(next.unit, number));
  return { ...next, named, title: written.title.replace(written.named, named) };
};

/** Why it can not be kept as it is, by the field; empty when it can. */
export const errorsOf = (written: TypedChange, base: Base): ReadonlyMap<string, string> => {
  const change = changeFrom(written);
  const found = new Map<string, string>();
  const add = (field: string, message: string): void => {
    if (!found.has(field)) found.set(field, message);
  };
  if (Number.isNaN(amountOf(change.allowance))) add("allowance", errors.amount);
  if (Number.isNaN(change.targetPercent)) add("targetPercent", errors.target);
  if (!isCivilDate(written.inForceFrom)) add("inForceFrom", errors.inForceFrom);
  if (written.because.trim() === "") add("because", errors.because);
  if (found.has("allowance")) return found;
  const situation = { base: base.standard, baseTarget: base.targetPercent, today: base.today };
  for (const { field, message } of checkChange(change, situation)) add(field, message);
  return found;
};
