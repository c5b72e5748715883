import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import {
  parsePeriod,
  periodContaining,
  previousPeriod,
  type Period,
  type PeriodLength,
} from "../../domain/compliance/period.ts";

export interface PeriodChoice {
  readonly id: string;
  readonly label: string;
}

export interface PeriodGroup {
  readonly label: string;
  readonly choices: readonly PeriodChoice[];
}

/** The period in which `today` lies and those before it, the newest first. */
const lately = (today: CivilDate, length: PeriodLength, howMany: number): readonly Period[] => {
  const periods = [periodContaining(today, length)];
  while (periods.length < howMany) periods.push(previousPeriod(periods.at(-1) as Period));
  return periods;
};

const labelled = (periods: readonly Period[], names: readonly string[]): readonly PeriodChoice[] =>
  periods.map(({ id, title }, index) => {
    const name = names[index];
    return { id, label: name === undefined ? title : `${name}: ${title}` };
  });

/** What can be picked on a day: quarters, months and financial years, each newest first. */
export const periodChoices = (today: CivilDate): readonly PeriodGroup[] => [
  { label: "Quarters", choices: labelled(lately(today, "quarter", 5), ["This quarter", "Last quarter"]) },
  { label: "Months", choices: labelled(lately(today, "month", 6), ["This month", "Last month"]) },
  {
    label: "Financial years",
    choices: labelled(lately(today, "financial-year", 2), ["This financial year", "Last financial year"]),
  },
];

/** The groups, with a period from a shared link added when it is not among them. */
export const withPeriod = (groups: readonly PeriodGroup[], id: string): readonly PeriodGroup[] => {
  if (groups.some(({ choices }) => choices.some((each) => each.id === id))) return groups;
  const read = parsePeriod(id);
  return [...groups, { label: "From the link", choices: [{ id, label: read.ok ? read.value.title : id }] }];
};

/** The period that is meant when none was picked. */
export const usualPeriod = (today: CivilDate): string => periodContaining(today, "quarter").id;
