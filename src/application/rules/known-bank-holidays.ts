import type { BankHolidayList } from "../../domain/calendar/bank-holiday.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../domain/calendar/gov-uk-bank-holidays.ts";
import { mergedBankHolidays } from "../../domain/calendar/merged-bank-holidays.ts";

/** All bank holidays that are known: what came with the software, and over it what was fetched last. */
export const knownBankHolidays = (fetched: BankHolidayList | null): BankHolidayList =>
  fetched === null ? GOV_UK_BANK_HOLIDAYS : mergedBankHolidays(GOV_UK_BANK_HOLIDAYS, fetched);
