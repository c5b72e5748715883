import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { ImageCopyRegular, TableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PracticeReport } from "../../../contracts/compliance.ts";
import { momentInWords } from "../../../domain/clock/in-words.ts";
import { count } from "../../../ui/format/numbers.ts";
import { copyPicture } from "../../charts/copy-picture.ts";
import { useAlong } from "../../charts/use-along.ts";
import { fileName } from "../../export/file-name.ts";
import { hashOf } from "../../place.ts";
import { useSession } from "../../session-context.ts";
import { timeZoneOf } from "../../time-zone.ts";
import { byDays, casesPlace } from "../figure-place.ts";
import { NumberLink } from "../NumberLink.tsx";
import { scopeInWords } from "../scope.ts";
import { complianceWords } from "../words.ts";
import { DaysLink } from "./DaysLink.tsx";
import { replyDaysTable } from "./export-tables.ts";
import { PartHeading } from "./PartHeading.tsx";
import { PlainTable } from "./PlainTable.tsx";
import { usePracticeStyles } from "./practice-styles.ts";
import { spreadBars } from "./spread.ts";
import { daysInWords, spreadChart } from "./spread-chart.ts";
import { practiceWords } from "./words.ts";

const { replyDays: words } = practiceWords;
const ROOM = 34;

/** Answers by working day as bars, each of which opens its cases. */
const Spread = (props: {
  readonly report: PracticeReport;
  readonly of: PracticeReport["replyDays"][number];
}) => {
  const styles = usePracticeStyles();
  const { report, of } = props;
  const bars = spreadBars(of.histogram, of.promisedDays);
  const along = useAlong(bars.filter(({ cases }) => cases > 0).map(({ label }) => label));
  const most = Math.max(1, ...bars.map(({ cases }) => cases));
  return (
    <ol className={styles.spread} aria-label={words.spreadOf(of.standardTitle)} {...along.list}>
      {bars.map((bar) => (
        <li key={bar.label} className={styles.day}>
          {bar.cases > 0 && (
            <a
              className={styles.bar}
              {...along.link(bar.label)}
              href={hashOf({
                ...casesPlace(report, { answerDays: bar.answerDays }),
                standard: of.standardId,
                outcome: "answered",
              })}
              aria-label={words.bar(bar.label, count(bar.cases), bar.late)}
              title={words.bar(bar.label, count(bar.cases), bar.late)}
            >
              <span
                className={mergeClasses(styles.fill, bar.late && styles.late)}
                style={{ height: (ROOM * bar.cases) / most }}
              />
            </a>
          )}
          <span className={styles.under} aria-hidden>
            {bar.label}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** The same as numbers, every working day on which anything was answered. */
const SpreadTable = ({ report }: { readonly report: PracticeReport }) => (
  <PlainTable
    label={words.table}
    columns={[words.columns.standard, words.day, words.columns.cases, words.late]}
    fromTheLeft={[3]}
    rows={report.replyDays.flatMap((of) =>
      spreadBars(of.histogram, of.promisedDays)
        .filter(({ cases }) => cases > 0)
        .map((bar) => ({
          key: `${of.standardId} ${bar.label}`,
          cells: [
            of.standardTitle,
            bar.label,
            <NumberLink
              key="cases"
              number={bar.cases}
              what={words.answeredOn(bar.label)}
              place={{
                ...casesPlace(report, { answerDays: bar.answerDays }),
                standard: of.standardId,
                outcome: "answered",
              }}
            />,
            bar.late ? words.isLate : "",
          ],
        })),
    )}
  />
);

/** How long answers took: in the middle, at the end, and day by day, beside what was promised. */
export const ReplyDays = ({ report }: { readonly report: PracticeReport }) => {
  const { council } = useSession();
  const styles = usePracticeStyles();
  const [withTable, setWithTable] = useState(false);
  const [told, tell] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const draw = async () => {
      const { spreadPicture } = await import("../../charts/spread-picture.ts");
      const moment = momentInWords(report.asOf, timeZoneOf(council), council.today);
      const whose = scopeInWords(council, report.scope);
      return spreadPicture(spreadChart(report, whose, complianceWords.asOfPrinted(moment)));
    };
    const file = fileName([council.name, report.period.id, words.table], "png");
    tell(complianceWords.picture[await copyPicture(draw, file)]);
  };
  const rankOf = ({ standardId, histogram }: PracticeReport["replyDays"][number]) => ({
    cases: histogram.reduce((all, { cases }) => all + cases, 0),
    place: byDays({ ...casesPlace(report), standard: standardId, outcome: "answered" }),
  });
  return (
    <>
      <PartHeading
        title={words.title}
        period={report.period.id}
        table={() => replyDaysTable(council, report)}
      >
        <span role="status" className={styles.told}>
          {told}
        </span>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<TableRegular />}
          aria-label={words.showTableOf(words.title)}
          checked={withTable}
          onClick={() => setWithTable(!withTable)}
        >
          {words.showTable}
        </ToggleButton>
        <Button
          size="small"
          appearance="subtle"
          icon={<ImageCopyRegular />}
          aria-label={complianceWords.picture.copyOf(words.title)}
          onClick={() => void copy()}
        >
          {complianceWords.picture.copy}
        </Button>
      </PartHeading>
      <PlainTable
        label={words.title}
        columns={Object.values(words.columns)}
        fromTheLeft={[5]}
        rows={report.replyDays
          .filter(({ cases }) => cases > 0)
          .map((each) => ({
            key: each.standardId,
            cells: [
              each.standardTitle,
              daysInWords(each.promisedDays),
              <DaysLink key="median" days={each.median} {...rankOf(each)} words={words.medianOf} />,
              <DaysLink key="p90" days={each.p90} {...rankOf(each)} words={words.p90Of} />,
              <NumberLink
                key="cases"
                number={each.cases}
                what={complianceWords.outcomes.answered}
                place={{ ...casesPlace(report), standard: each.standardId, outcome: "answered" }}
              />,
              <Spread key="spread" report={report} of={each} />,
            ],
          }))}
      />
      {withTable && <SpreadTable report={report} />}
    </>
  );
};
