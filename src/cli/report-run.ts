import type { OpenStore } from "../adapters/store/open-store.ts";
import { useCasesOf } from "../application/compose.ts";
import type { Now } from "../application/ports/now.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import { practiceInWords } from "./practice-words.ts";
import { trendInWords } from "./trend-words.ts";
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

const NO_PERIOD: Failure = {
  code: "period-not-understood",
  field: "period",
  message: "Name the period with --period, for example --period 2026-Q2.",
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
  const council = await store.of(tenant).council();
  const { period, trend, authority, service, channel, kind } = options;
  const scope = {
    ...(authority === undefined ? {} : { authority }),
    ...(service === undefined ? {} : { service }),
    ...(channel === undefined ? {} : { channel }),
    ...(kind === undefined ? {} : { kind }),
  };
  const printed = <Report>(
    report: Result<Report, Failure>,
    words: (report: Report) => string,
  ): Result<string, Failure> =>
    report.ok
      ? succeeded(options.json ? JSON.stringify(report.value, null, 2) : words(report.value))
      : report;

  if (trend !== undefined) {
    const { count } = options;
    const asked = {
      length: trend,
      ...(period === undefined ? {} : { until: period }),
      ...(count === undefined ? {} : { count }),
    };
    return printed(await useCases.reportTrend({ ...scope, ...asked }), trendInWords);
  }
  if (period === undefined) return failed(NO_PERIOD);
  return options.practice === true
    ? printed(await useCases.reportPractice({ ...scope, period }), (report) =>
        practiceInWords(report, council),
      )
    : printed(await useCases.reportCompliance({ ...scope, period }), (report) =>
        reportInWords(report, council),
      );
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
