import { GOV_UK_BANK_HOLIDAYS } from "../../../src/domain/calendar/gov-uk-bank-holidays.ts";

/** Bank holidays in England and Wales, 2011 to 2028, as `YYYY-MM-DD`: the same for everybody. */
export const HOLIDAYS: readonly string[] = GOV_UK_BANK_HOLIDAYS.divisions["england-and-wales"].map(
  ({ date }) => date,
);

export const ZONE = "Europe/London";
