import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarEmptyRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import type { ComplianceReport, PracticeReport, TrendReport } from "../../contracts/compliance.ts";
import { momentInWords } from "../../domain/clock/date-in-words.ts";
import { hashOf, START, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { timeZoneOf } from "../time-zone.ts";
import { WithCounting } from "./CountingPopover.tsx";
import { FigureCard } from "./FigureCard.tsx";
import { hasCases } from "./figure-place.ts";
import { GroupTables } from "./GroupTables.tsx";
import { HowCounted } from "./HowCounted.tsx";
import { around } from "./period-choices.ts";
import { Part, valueFor, type Asked } from "./Part.tsx";
import { practiceWords } from "./practice/words.ts";
import { PrintedHead } from "./PrintedHead.tsx";
import { Received } from "./Received.tsx";
import { ReportTools } from "./ReportTools.tsx";
import { scopeInWords } from "./scope.ts";
import { Sentences } from "./Sentences.tsx";
import { TrendSection } from "./TrendSection.tsx";
import { complianceWords } from "./words.ts";

const Practice = lazy(() => import("./practice/Practice.tsx"));

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 15rem), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    "@media print": { gridTemplateColumns: "repeat(3, 1fr)" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const Empty = (props: { readonly everEmpty: boolean }) => {
  const { empty, first } = complianceWords;
  return props.everEmpty ? (
    <Nothing icon={CalendarEmptyRegular} title={first.title} text={first.text}>
      <a href={hashOf({ ...START, page: "mailboxes" })}>{first.action}</a>
    </Nothing>
  ) : (
    <Nothing icon={CalendarEmptyRegular} title={empty.title} text={empty.text} />
  );
};

/** Nothing was ever counted for anybody: the council has just begun. */
const isFirstRun = (report: ComplianceReport, trend: TrendReport | null): boolean =>
  trend !== null &&
  trend.series.every(({ points }) => points.every((each) => each.denominator + each.notYetDue === 0)) &&
  report.receivedPrevious + report.receivedYearBefore === 0 &&
  Object.values(report.scope).every((each) => each === null);

/** How well the promises were kept in a period: what can be said, the figures, their course, where, and how it was done. */
export const Report = (props: {
  readonly report: ComplianceReport;
  /** Of periods as long as that of the report, for the small trends. */
  readonly before: Asked<TrendReport>;
  readonly trend: Asked<TrendReport>;
  readonly practice: Asked<PracticeReport>;
  readonly place: Place;
  readonly refine: (place: Place) => void;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { report, before, trend, practice, place, refine } = props;
  const moment = momentInWords(report.asOf, timeZoneOf(council), council.today);
  const whose = scopeInWords(council, report.scope);
  const withCases = report.standards.filter(hasCases);
  const without = report.standards
    .filter((each) => !hasCases(each))
    .map(({ standardTitle }) => standardTitle);
  const trendNow = valueFor(trend, report.scope);
  const practiceNow = valueFor(practice, report.scope);
  const firstRun = isFirstRun(report, trendNow);
  const unfinished = around(report.period.id, council.today)?.unfinished ?? false;

  return (
    <WithCounting report={report}>
      <PrintedHead title={report.period.title} whose={whose} counted={complianceWords.asOfPrinted(moment)} />
      <Sentences
        sentences={report.sentences}
        counted={complianceWords.asOf(moment)}
        unfinished={unfinished ? complianceWords.unfinished(report.period.title) : null}
      />
      <Received report={report} />
      {withCases.length === 0 ? (
        <Empty everEmpty={firstRun} />
      ) : (
        <>
          <ul className={styles.figures} aria-label={complianceWords.figures}>
            {withCases.map((figure) => (
              <FigureCard
                key={figure.standardId}
                report={report}
                figure={figure}
                whose={whose}
                trend={valueFor(before, report.scope)}
              />
            ))}
          </ul>
          {without.length > 0 && (
            <p className={styles.note}>{complianceWords.withoutCases(without.join("; "))}</p>
          )}
          <ReportTools report={report} trend={trendNow} practice={practiceNow} />
        </>
      )}
      {!firstRun && (
        <Part asked={trend} title={complianceWords.trend.replying}>
          {(value) => (
            <TrendSection
              report={value}
              place={place}
              refine={refine}
              counted={complianceWords.asOfPrinted(moment)}
            />
          )}
        </Part>
      )}
      {withCases.length > 0 && <GroupTables report={report} place={place} refine={refine} />}
      {withCases.length > 0 && (
        <Part asked={practice} title={practiceWords.title}>
          {(value) => (
            <Suspense>
              <Practice report={value} />
            </Suspense>
          )}
        </Part>
      )}
      {withCases.length > 0 && <HowCounted />}
    </WithCounting>
  );
};
