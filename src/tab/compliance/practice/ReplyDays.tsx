import { mergeClasses } from "@fluentui/react-components";
import type { PracticeReport } from "../../../contracts/compliance.ts";
import { count } from "../../../ui/format/numbers.ts";
import { useAlong } from "../../charts/use-along.ts";
import { hashOf } from "../../place.ts";
import { useSession } from "../../session-context.ts";
import { casesPlace } from "../figure-place.ts";
import { NumberLink } from "../NumberLink.tsx";
import { complianceWords } from "../words.ts";
import { replyDaysTable } from "./export-tables.ts";
import { PartHeading } from "./PartHeading.tsx";
import { PlainTable } from "./PlainTable.tsx";
import { usePracticeStyles } from "./practice-styles.ts";
import { spreadBars } from "./spread.ts";
import { practiceWords } from "./words.ts";

const { replyDays: words } = practiceWords;
const ROOM = 34;

const days = (number: number | null): string =>
  number === null ? "" : number === 1 ? words.oneDay : words.days(String(number));

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

/** How long answers took: in the middle, at the end, and day by day, beside what was promised. */
export const ReplyDays = ({ report }: { readonly report: PracticeReport }) => {
  const { council } = useSession();
  return (
    <>
      <PartHeading
        title={words.title}
        period={report.period.id}
        table={() => replyDaysTable(council, report)}
      />
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
              days(each.promisedDays),
              days(each.median),
              days(each.p90),
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
    </>
  );
};
