import type { BankHolidayList } from "../../domain/calendar/bank-holiday.ts";
import type { Result } from "../../domain/result.ts";

/** Where bank holidays are published. */
export interface BankHolidaySource {
  /** The list as it is now, checked; the failure says why there is none that can be used. */
  fetch(): Promise<Result<BankHolidayList>>;
}
