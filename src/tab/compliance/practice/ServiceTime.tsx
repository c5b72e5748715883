import type { PracticeReport } from "../../../contracts/compliance.ts";
import { count } from "../../../ui/format/numbers.ts";
import { useSession } from "../../session-context.ts";
import { byDays, casesPlace } from "../figure-place.ts";
import { NumberLink } from "../NumberLink.tsx";
import { groupName } from "../scope.ts";
import { DaysLink } from "./DaysLink.tsx";
import { timeTable } from "./export-tables.ts";
import { PartHeading } from "./PartHeading.tsx";
import { PlainTable } from "./PlainTable.tsx";
import { usePracticeStyles } from "./practice-styles.ts";
import { shareOf } from "./share-of.ts";
import { practiceWords } from "./words.ts";

const { time: words, replyDays } = practiceWords;

/** Which service had the cases for how long, whoever has them now: the most first. */
export const ServiceTime = ({ report }: { readonly report: PracticeReport }) => {
  const styles = usePracticeStyles();
  const { council } = useSession();
  const all = report.timeByService.reduce((sum, { workingDays }) => sum + workingDays, 0);
  return (
    <>
      <PartHeading title={words.title} period={report.period.id} table={() => timeTable(council, report)} />
      <p className={styles.note}>{words.note}</p>
      <PlainTable
        label={words.title}
        columns={Object.values(words.columns)}
        rows={[...report.timeByService]
          .sort((a, b) => b.workingDays - a.workingDays)
          .map(({ service, workingDays, cases, median, p90 }) => {
            const name = groupName(council, "service", service);
            const place = casesPlace(report, { heldBy: service });
            const days = (key: string, number: number | null, said: (days: string) => string) =>
              number === null ? (
                ""
              ) : (
                <DaysLink
                  key={key}
                  days={number}
                  shown={count(number)}
                  cases={cases}
                  place={byDays(place)}
                  words={said}
                />
              );
            return {
              key: service,
              cells: [
                name,
                days("altogether", workingDays, words.altogether),
                shareOf(workingDays, all),
                <NumberLink key="cases" number={cases} what={words.had(name)} place={place} />,
                days("median", median, replyDays.medianOf),
                days("p90", p90, replyDays.p90Of),
              ],
            };
          })}
      />
    </>
  );
};
