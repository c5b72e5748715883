import type { Writable } from "node:stream";
import { createGovUkBankHolidays } from "../adapters/gov-uk/bank-holidays.ts";
import type { OpenStore } from "../adapters/store/open-store.ts";
import { useCasesOf } from "../application/compose.ts";
import type { BankHolidaySource } from "../application/ports/bank-holiday-source.ts";
import type { Now } from "../application/ports/now.ts";
import { knownBankHolidays } from "../application/rules/known-bank-holidays.ts";
import type { BankHolidayList } from "../domain/calendar/bank-holiday.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../domain/calendar/gov-uk-bank-holidays.ts";
import { civilDateAt } from "../domain/calendar/time-zone.ts";
import { fullDateInWords } from "../domain/clock/in-words.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import type { BankHolidaysOptions } from "./bank-holidays.ts";
import { movedInWords, summaryInWords } from "./moved-words.ts";
import { now, withRecord } from "./with-record.ts";
import { writeLine } from "./write-line.ts";

const GOV_UK = "https://www.gov.uk/bank-holidays.json";

const years = ({ firstYear, lastYear }: BankHolidayList): string => `${firstYear} to ${lastYear}`;

const tellWhatIsKnown = async (store: OpenStore, tenant: string, out: Writable): Promise<void> => {
  const copy = await store.of(tenant).bankHolidayCopy();
  await writeLine(out, `Bank holidays are known for ${years(knownBankHolidays(copy?.list ?? null))}.`);
  await writeLine(out, `With the software came ${years(GOV_UK_BANK_HOLIDAYS)}, from ${GOV_UK}.`);
  const on = copy === null ? null : fullDateInWords(civilDateAt(copy.fetchedAt, "Europe/London"));
  await writeLine(
    out,
    copy === null || on === null
      ? "Nothing newer was fetched yet: bank-holidays --refresh does."
      : `On ${on} GOV.UK gave ${years(copy.list)}, which goes before the software's.`,
  );
};

/** Says what is known in a record that is open, or fetches it anew and says what that moves. */
export const bankHolidaysIn = async (
  store: OpenStore,
  { refresh, preview: only }: BankHolidaysOptions,
  {
    source,
    now: clock,
    out,
  }: { readonly source: BankHolidaySource; readonly now: Now; readonly out: Writable },
): Promise<Result<void, Failure>> => {
  const [tenant] = await store.tenants();
  if (tenant === undefined) {
    const message = "No council has been set up yet, so there is nothing to count.";
    return failed({ code: "not-set-up", message });
  }
  if (!refresh) {
    await tellWhatIsKnown(store, tenant, out);
    return succeeded(undefined);
  }
  const fetched = await source.fetch();
  if (!fetched.ok)
    return failed({ ...fetched.failure, message: `${fetched.failure.message} Nothing was changed.` });
  for (const each of await store.tenants()) {
    const useCases = useCasesOf({ record: store.of(each), now: clock });
    const preview = await useCases.previewRules({
      bankHolidays: fetched.value,
      onMoved: (row) => writeLine(out, movedInWords(row)),
    });
    if (!preview.ok) return preview;
    await writeLine(out, summaryInWords(preview.value, only ? "would" : "did"));
    if (only) continue;
    const kept = await useCases.keepBankHolidays(fetched.value);
    if (!kept.ok) return kept;
    await tellWhatIsKnown(store, each, out);
  }
  return succeeded(undefined);
};

/** Runs the command against the record of this folder, and gives its exit code. */
export const runBankHolidays = (options: BankHolidaysOptions): Promise<number> => {
  const url = process.env["BANK_HOLIDAYS_URL"]?.trim() || GOV_UK;
  const source = createGovUkBankHolidays({ url });
  return withRecord((store) => bankHolidaysIn(store, options, { source, now, out: process.stdout }));
};
