import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { addDays } from "../../domain/calendar/civil-date.ts";
import {
  parsePeriod,
  periodContaining,
  periodLengthOf,
  periodsUntil,
  previousPeriod,
  type Period,
  type PeriodLength,
} from "../../domain/compliance/period.ts";
import type { Choice, ChoiceGroup } from "../frame/Picker.tsx";
import { complianceWords } from "./words.ts";

/** In the order in which they are offered, with how many of each: two years, or five where each is one. */
export const OFFERED: readonly { readonly length: PeriodLength; readonly howMany: number }[] = [
  { length: "week", howMany: 53 },
  { length: "month", howMany: 25 },
  { length: "quarter", howMany: 9 },
  { length: "financial-quarter", howMany: 9 },
  { length: "financial-year", howMany: 5 },
];

/** A financial year is called by its own name too: "2026/27: April 2026 to March 2027", a quarter of one "Q1 2026/27: ...". */
export const titleInFull = ({ id, title }: Pick<Period, "id" | "title">): string => {
  const [, year, quarter] = /^(\d{4}\/\d{2})(?:-(Q\d))?$/.exec(id) ?? [];
  if (year === undefined) return title;
  return quarter === undefined ? `${year}: ${title}` : `${quarter} ${year}: ${title}`;
};

/** The periods of one length that can be picked on a day, the newest first. */
export const periodChoices = (today: CivilDate, length: PeriodLength): readonly Choice[] => {
  const howMany = OFFERED.find((each) => each.length === length)?.howMany ?? 5;
  return periodsUntil(periodContaining(today, length), howMany)
    .reverse()
    .map((period, index) => {
      const name: string | undefined = complianceWords.pickers.now[length][index];
      const title = titleInFull(period);
      return { id: period.id, label: name === undefined ? title : `${name}: ${title}` };
    });
};

/** What can be picked of one length, with a period from a shared link added when it is not among them. */
export const withPeriod = (today: CivilDate, length: PeriodLength, id: string): readonly ChoiceGroup[] => {
  const choices = periodChoices(today, length);
  const offered = { label: complianceWords.manyLengths[length], choices };
  if (choices.some((each) => each.id === id)) return [offered];
  const read = parsePeriod(id);
  const label = read.ok ? titleInFull(read.value) : id;
  return [offered, { label: complianceWords.pickers.fromLink, choices: [{ id, label }] }];
};

/** The period that is meant when none was picked. */
export const usualPeriod = (today: CivilDate): string => periodContaining(today, "quarter").id;

export interface Around {
  readonly period: Period;
  readonly length: PeriodLength;
  readonly earlier: Period;
  /** null: it would lie wholly in the future. */
  readonly later: Period | null;
  /** Today lies in it: what is counted will change. */
  readonly unfinished: boolean;
}

/** What lies around a period; null for an id that is no period. */
export const around = (id: string, today: CivilDate): Around | null => {
  const read = parsePeriod(id);
  if (!read.ok) return null;
  const period = read.value;
  const length = periodLengthOf(period);
  const next = periodContaining(addDays(period.to, 1), length);
  return {
    period,
    length,
    earlier: previousPeriod(period),
    later: next.from > today ? null : next,
    unfinished: period.to >= today,
  };
};

/** The period of another length that shows the same time: the one in which the last of its days up to today lies. */
export const inLength = (period: Period, length: PeriodLength, today: CivilDate): Period =>
  periodContaining(period.to < today || period.from > today ? period.to : today, length);
