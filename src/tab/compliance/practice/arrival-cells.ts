import type { PracticeReport } from "../../../contracts/compliance.ts";

export interface ArrivalTable {
  /** From the first to the last hour in which anything arrived, 8 to 18 always. */
  readonly hours: readonly number[];
  /** Monday to Sunday, each with a number for each hour and one for all day. */
  readonly days: readonly {
    readonly weekday: number;
    readonly cases: readonly number[];
    readonly all: number;
  }[];
  readonly most: number;
}

/** Arrivals by weekday and hour as a full table: what is not there is 0. */
export const arrivalTable = ({ cells }: PracticeReport["arrivals"]): ArrivalTable => {
  const first = Math.min(8, ...cells.map(({ hour }) => hour));
  const last = Math.max(17, ...cells.map(({ hour }) => hour));
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const cases = hours.map((hour) =>
      cells
        .filter((cell) => cell.weekday === weekday && cell.hour === hour)
        .reduce((all, cell) => all + cell.cases, 0),
    );
    return { weekday, cases, all: cases.reduce((sum, each) => sum + each, 0) };
  });
  return { hours, days, most: Math.max(0, ...days.flatMap(({ cases }) => cases)) };
};

/** Of five shades the one for a number: 0 none, 5 the most. The numbers stand in the cells; shades only lead the eye. */
export const shadeOf = (cases: number, most: number): number =>
  cases === 0 || most === 0 ? 0 : Math.max(1, Math.ceil((5 * cases) / most));

/** How many arrive from 9 to 17, Monday to Friday, and their share; null where nothing is known by the hour. */
export const inOfficeHours = ({
  cells,
}: PracticeReport["arrivals"]): { readonly cases: number; readonly percent: number } | null => {
  const all = cells.reduce((sum, { cases }) => sum + cases, 0);
  if (all === 0) return null;
  const inside = cells
    .filter(({ weekday, hour }) => weekday <= 5 && hour >= 9 && hour < 17)
    .reduce((sum, { cases }) => sum + cases, 0);
  return { cases: inside, percent: Math.round((1000 * inside) / all) / 10 };
};
