import type { PracticeReport } from "../../../contracts/compliance.ts";
import { FEWEST_FOR_PERCENT } from "../../../ui/format/numbers.ts";
import type { Behind } from "../../behind.ts";
import { useSession } from "../../session-context.ts";
import { casesPlace } from "../figure-place.ts";
import { NumberLink } from "../NumberLink.tsx";
import { complianceWords } from "../words.ts";
import { driversInOrder } from "./driver-order.ts";
import { driversTable } from "./export-tables.ts";
import { PartHeading } from "./PartHeading.tsx";
import { PlainTable } from "./PlainTable.tsx";
import { usePracticeStyles } from "./practice-styles.ts";
import { shareOf } from "./share-of.ts";
import { practiceWords } from "./words.ts";

const { drivers: words } = practiceWords;

/** What late replies go with: the share of late ones with it beside that without it, the widest gap first. */
export const Drivers = ({ report }: { readonly report: PracticeReport }) => {
  const styles = usePracticeStyles();
  const { council } = useSession();
  const { missed, denominator } = report.misses;
  const all = casesPlace(report, { promised: "reply" });
  const share = (late: number, cases: number, behind: Behind, lateWords: string, casesWords: string) => {
    const place = casesPlace(report, { ...behind, promised: "reply" });
    return cases === 0 ? (
      ""
    ) : (
      <span key={lateWords}>
        {cases >= FEWEST_FOR_PERCENT && <>{shareOf(late, cases)} · </>}
        <NumberLink inSentence number={late} what={lateWords} place={{ ...place, outcome: "missed" }} />
        {words.ofCases}
        <NumberLink
          inSentence
          number={cases}
          what={casesWords}
          place={{ ...place, outcome: "denominator" }}
        />
      </span>
    );
  };
  return (
    <>
      <PartHeading
        title={words.title}
        period={report.period.id}
        table={() => driversTable(council, report)}
      />
      <p className={styles.note}>
        {missed === 0 ? (
          words.none
        ) : (
          <>
            <NumberLink inSentence number={missed} what={words.late} place={{ ...all, outcome: "missed" }} />
            {words.ofCases}
            <NumberLink
              inSentence
              number={denominator}
              what={words.replies}
              place={{ ...all, outcome: "denominator" }}
            />{" "}
            {words.wereLate}
          </>
        )}{" "}
        {words.note}
      </p>
      <PlainTable
        label={words.title}
        columns={Object.values(words.columns)}
        rows={driversInOrder(report.misses.drivers).map((each) => {
          const name = complianceWords.drivers[each.driver];
          return {
            key: each.driver,
            cells: [
              name,
              share(
                each.missed,
                each.cases,
                { driver: each.driver },
                words.lateWith(name),
                words.casesWith(name),
              ),
              share(
                each.otherMissed,
                each.otherCases,
                { withoutDriver: each.driver },
                words.lateWithout(name),
                words.casesWithout(name),
              ),
            ],
          };
        })}
      />
    </>
  );
};
