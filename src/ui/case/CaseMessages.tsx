import { mergeClasses } from "@fluentui/react-components";
import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import type { CaseMessage } from "../../contracts/case.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { useCaseStyles } from "./case-styles.ts";
import { MessageLink } from "./MessageLink.tsx";
import { shortMoment } from "./moment-words.ts";
import { useTimelineStyles } from "./timeline-styles.ts";
import type { OpeningMessage } from "./use-opening-message.ts";
import { CASE_WORDS } from "./words.ts";

/** The messages of the case: what came in and what went out. The mail itself stays in Outlook. */
export const CaseMessages = (props: {
  readonly messages: readonly CaseMessage[];
  readonly selected: string | null;
  readonly now: Instant;
  readonly timeZone: string;
  /** Null where the messages are beside the panel anyway. */
  readonly opening: OpeningMessage | null;
}) => {
  const styles = useTimelineStyles();
  const caseStyles = useCaseStyles();
  const { opening } = props;
  // A single one is the message that is selected beside the panel.
  if (props.messages.length < (opening === null ? 2 : 1)) return null;
  return (
    <section className={caseStyles.section}>
      <h3 className={caseStyles.heading}>{CASE_WORDS.messages}</h3>
      <ul className={styles.list}>
        {props.messages.map((message) => {
          const { messageId, mailbox, direction, subject, fromName, at, mailClass } = message;
          return (
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
              {opening && <MessageLink message={message} messages={opening} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
