import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PracticeReport } from "../../../contracts/compliance.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { Arrivals } from "./Arrivals.tsx";
import { Drivers } from "./Drivers.tsx";
import { Moves } from "./Moves.tsx";
import { usePracticeStyles } from "./practice-styles.ts";
import { ReplyDays } from "./ReplyDays.tsx";
import { ServiceTime } from "./ServiceTime.tsx";
import { practiceWords } from "./words.ts";

/** Answers whose working days nobody has counted yet: rows of a former release, until the service has folded them again. */
const isIncomplete = ({ replyDays }: PracticeReport): boolean =>
  replyDays.some(
    ({ cases, histogram }) => cases > histogram.reduce((all, { cases: counted }) => all + counted, 0),
  );

/** How the cases of a period went: how long answers took, what late ones go with, who had the time, what happened, and when mail comes. */
const Practice = ({ report }: { readonly report: PracticeReport }) => {
  const styles = usePracticeStyles();
  if (report.handOffs.cases + report.arrivals.cases === 0) return null;
  return (
    <section>
      <SectionHeading title={practiceWords.title} />
      <p className={styles.note}>{practiceWords.note}</p>
      {isIncomplete(report) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{practiceWords.recounted}</MessageBarBody>
        </MessageBar>
      )}
      <ReplyDays report={report} />
      <Drivers report={report} />
      <div className={styles.beside}>
        <div className={styles.block}>
          <ServiceTime report={report} />
        </div>
        <div className={styles.block}>
          <Moves report={report} />
        </div>
      </div>
      <Arrivals report={report} />
    </section>
  );
};

export default Practice;
