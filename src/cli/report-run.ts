import type { OpenStore } from "../adapters/store/open-store.ts";
import { useCasesOf } from "../application/compose.ts";
import type { Now } from "../application/ports/now.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import { reportInWords } from "./report-words.ts";
import type { ReportOptions } from "./report.ts";
import { now, say, withRecord } from "./with-record.ts";

/** The council that is named, or the only one: figures of another would look just as right. */
const councilIn = async (store: OpenStore, named: string | undefined): Promise<Result<string, Failure>> => {
  const known = await store.tenants();
  const [only, ...others] = named === undefined ? known : known.filter((each) => each === named);
  if (only !== undefined && others.length === 0) return succeeded(only);
  if (known.length > 0) {
    return failed({
      code: "council-not-named",
      field: "council",
      message: `This record holds ${known.join(", ")}. Name the one to report on with --council.`,
    });
  }
  return failed({
    code: "not-set-up",
    message:
      "No council has been set up yet, so there is nothing to report. Start the service, or import mail with " +
      "npm run -s cli -- import PATH --mailbox housing@council.example",
  });
};

/** The report as text or JSON, from a record that is open. */
export const reportFrom = async (
  store: OpenStore,
  options: ReportOptions,
  clock: Now,
): Promise<Result<string, Failure>> => {
  const found = await councilIn(store, options.council);
  if (!found.ok) return found;
  const tenant = found.value;
  const useCases = useCasesOf({ record: store.of(tenant), now: clock });
  if (options.rebuild) {
    const rebuilt = await useCases.rebuildProjections();
    if (!rebuilt.ok) return rebuilt;
    say(`Counted anew from the events of ${rebuilt.value.cases} cases.`);
  }
  const report = await useCases.reportCompliance({
    period: options.period,
    authority: options.authority ?? null,
  });
  if (!report.ok) return report;
  const council = await store.of(tenant).council();
  const text = options.json ? JSON.stringify(report.value, null, 2) : reportInWords(report.value, council);
  return { ok: true, value: text };
};

/** Runs the command against the record of this folder, and gives its exit code. */
export async function runReport(options: ReportOptions): Promise<number> {
  const council = options.council ?? (process.env["COUNCIL"]?.trim() || undefined);
  const asked = council === undefined ? options : { ...options, council };
  return withRecord(async (store) => {
    const report = await reportFrom(store, asked, now);
    if (!report.ok) return report;
    process.stdout.write(`${report.value}\n`);
    return succeeded(undefined);
  });
}
