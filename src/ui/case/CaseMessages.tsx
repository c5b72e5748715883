import { mergeClasses } from "@fluentui/react-components";
import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import type { CaseMessage } from "../../contracts/case.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { useCaseStyles } from "./case-styles.ts";
import { shortMoment } from "./moment-words.ts";
import { useTimelineStyles } from "./timeline-styles.ts";
import { CASE_WORDS } from "./words.ts";

/** The other messages of the case: what came in and what went out. The mail itself stays in Outlook. */
export const CaseMessages = (props: {
  readonly messages: readonly CaseMessage[];
  readonly selected: string | null;
  readonly now: Instant;
  readonly timeZone: string;
}) => {
  const styles = useTimelineStyles();
  const caseStyles = useCaseStyles();
  if (props.messages.length < 2) return null;
  return (
    <section className={caseStyles.section}>
      <h3 className={caseStyles.heading}>{CASE_WORDS.messages}</h3>
      <ul className={styles.list}>
        {props.messages.map(({ messageId, mailbox, direction, subject, fromName, at, mailClass }) => (
          <li key={`${mailbox} ${messageId}`} className={styles.entry}>
            <time className={styles.when} dateTime={at}>
              {shortMoment(at, props.now, props.timeZone)}
            </time>
            <span className={styles.what}>
              {subject === "" ? CASE_WORDS.noSubject : subject}
              <span className={mergeClasses(styles.who)}>
                {fromName}
                {direction === "out" && mailClass === "internal" && `, ${CASE_WORDS.passedOn}`}
                {messageId === props.selected && ` (${CASE_WORDS.thisMessage})`}
              </span>
            </span>
            {direction === "in" ? (
              <ArrowLeft16Regular aria-label={CASE_WORDS.received} />
            ) : (
              <ArrowRight16Regular aria-label={CASE_WORDS.sent} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
