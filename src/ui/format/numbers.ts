const COUNT = new Intl.NumberFormat("en-GB");
const PERCENT = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** "1,214" */
export const count = (number: number): string => COUNT.format(number);

/** "98.9%", "100%". Takes 0 to 100. */
export const percent = (number: number): string => `${PERCENT.format(number)}%`;

/** Below this many cases a percentage says more than is known: "7 of 8" is said instead. */
export const FEWEST_FOR_PERCENT = 10;

/** "1 case", "1,214 cases" */
export const counted = (number: number, one: string, many: string): string =>
  `${count(number)} ${number === 1 ? one : many}`;
