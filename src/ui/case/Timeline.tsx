import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import { useCaseStyles } from "./case-styles.ts";
import { eventWords, type EventNames } from "./event-words.ts";
import { shortMoment } from "./moment-words.ts";
import { canBeWithdrawn } from "./recorded-event.ts";
import { useTimelineStyles } from "./timeline-styles.ts";
import { UNSAVED_WORDS } from "./unsaved-words.ts";
import { CASE_WORDS } from "./words.ts";

const Entry = (props: {
  readonly event: CaseEvent;
  readonly all: readonly CaseEvent[];
  readonly counts: boolean;
  readonly notSentYet: boolean;
  readonly names: EventNames;
  readonly moment: string;
  readonly onTakeBack: (() => void) | null;
}) => {
  const styles = useTimelineStyles();
  const { event, counts, onTakeBack } = props;
  const { what, note, lines, quiet } = eventWords(event, props.names, props.all);
  return (
    <li className={mergeClasses(styles.entry, quiet && styles.quiet)} data-event={event.type}>
      <time className={styles.when} dateTime={event.at}>
        {props.moment}
      </time>
      <span className={mergeClasses(styles.what, quiet && styles.quiet)}>
        <span className={mergeClasses(!counts && styles.struck)}>{what}</span>
        {!counts && ` (${CASE_WORDS.takenBack})`}
        {props.notSentYet && ` (${UNSAVED_WORDS.mark})`}
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
        {note !== null && note !== "" && <span className={styles.who}>“{note}”</span>}
        {event.by.kind === "officer" && <span className={styles.who}>{event.by.name}</span>}
      </span>
      {onTakeBack && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.small}
          icon={<ArrowUndo16Regular />}
          aria-label={CASE_WORDS.takeBack(what)}
          title={CASE_WORDS.takeBack(what)}
          onClick={onTakeBack}
        />
      )}
    </li>
  );
};

/** Everything that happened in the case, the newest first, with who and when. People's entries can be taken back. */
export const Timeline = (props: {
  readonly events: readonly CaseEvent[];
  readonly names: EventNames;
  readonly now: Instant;
  readonly timeZone: string;
  /** The newest entry that the service has confirmed: what is still being saved cannot be taken back yet. */
  readonly confirmedSeq: number;
  /** What is newer waits for the service to be back. */
  readonly notSentYet: boolean;
  readonly onTakeBack: (event: CaseEvent) => void;
}) => {
  const styles = useTimelineStyles();
  const caseStyles = useCaseStyles();
  const { events, names, now, timeZone } = props;
  const effective = new Set(effectiveEvents(events).map(({ seq }) => seq));
  return (
    <section className={caseStyles.section}>
      <h3 className={caseStyles.heading}>{CASE_WORDS.timeline}</h3>
      <ol className={styles.list}>
        {events.toReversed().map((event) => (
          <Entry
            key={event.seq}
            event={event}
            all={events}
            counts={event.type === "withdrawn" || effective.has(event.seq)}
            notSentYet={props.notSentYet && event.seq > props.confirmedSeq}
            names={names}
            moment={shortMoment(event.at, now, timeZone)}
            onTakeBack={
              canBeWithdrawn(event) && effective.has(event.seq) && event.seq <= props.confirmedSeq
                ? () => {
                    props.onTakeBack(event);
                  }
                : null
            }
          />
        ))}
      </ol>
    </section>
  );
};
