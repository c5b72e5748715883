import { PageHeading } from "../frame/PageHeading.tsx";
import type { Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { Shown } from "../states/Shown.tsx";
import { CompliancePickers } from "./CompliancePickers.tsx";
import { around, titleInFull, usualPeriod } from "./period-choices.ts";
import { Report } from "./Report.tsx";
import { askedScope, scopeOfPlace } from "./scope.ts";
import { POINTS } from "./trend-model.ts";
import { useKept } from "./use-kept.ts";
import { ReportShape, Waiting } from "./Waiting.tsx";
import { complianceWords } from "./words.ts";

const REFRESH_SECONDS = 10;
const SELDOM_SECONDS = 60;
/** The service counts it anew once a minute at most; where news are told, it is asked for as often as that. */
const PRACTICE_SECONDS = 300;
/** "The eight-quarter compliance query": as many periods as the small trends show. */
const SMALL_TREND = 8;

/** How well the standards were kept in a period, so that it can be read out and traced. */
export const CompliancePage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const { council } = useSession();
  const { place, refine } = props;
  const period = place.period ?? usualPeriod(council.today);
  const scope = askedScope(scopeOfPlace(place));
  const length = place.trend ?? "month";
  const now = around(period, council.today);

  const asked = { period, ...scope };
  const until = now ? { until: period } : {};
  const trendAsked = { length, ...until, count: POINTS[length], ...scope };
  const smallAsked = { length: now?.length ?? "quarter", ...until, count: SMALL_TREND, ...scope };
  const report = useLive(
    `compliance ${JSON.stringify(asked)}`,
    (api) => api.compliance(asked),
    REFRESH_SECONDS,
  );
  const trend = useLive(
    `trend ${JSON.stringify(trendAsked)}`,
    (api) => api.trend(trendAsked),
    SELDOM_SECONDS,
  );
  const before = useLive(
    `trend ${JSON.stringify(smallAsked)}`,
    (api) => api.trend(smallAsked),
    SELDOM_SECONDS,
  );
  const practice = useLive(
    `practice ${JSON.stringify(asked)}`,
    (api) => api.practice(asked),
    PRACTICE_SECONDS,
  );

  const { shown, waiting } = useKept(report.known);
  const refresh = async (): Promise<void> => {
    await Promise.all([report, trend, before, practice].map((each) => each.refresh()));
  };

  return (
    <>
      <PageHeading title={complianceWords.title} />
      <CompliancePickers place={place} period={period} refine={refine} />
      {shown.state === "loading" ? (
        <ReportShape />
      ) : (
        <Shown known={shown} refresh={refresh}>
          {(value) => (
            <Waiting
              label={
                waiting
                  ? complianceWords.waiting(value.period.title, now ? titleInFull(now.period) : period)
                  : null
              }
            >
              <Report
                report={value}
                before={before}
                trend={trend}
                practice={practice}
                place={place}
                refine={refine}
              />
            </Waiting>
          )}
        </Shown>
      )}
    </>
  );
};
