import { mergeClasses } from "@fluentui/react-components";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { cardWords } from "./card-words.ts";
import { useClockCardStyles } from "./clock-card-styles.ts";
import { clockNotes } from "./clock-notes.ts";
import { ClockIcon } from "./ClockIcon.tsx";
import { ClockNotes } from "./ClockNotes.tsx";
import { usedShare } from "./used-share.ts";

/** One clock: what it promises, the date, what is left of it in words, and what else is to be known of it. */
export const ClockCard = (props: {
  readonly clock: Clock;
  readonly now: Instant;
  /** The case that this one is answered with; null when it stands alone. */
  readonly answeredUnder: string | null;
}) => {
  const styles = useClockCardStyles();
  const { clock, now } = props;
  const { label, date, standing } = cardWords(clock, now, props.answeredUnder);
  const notes = clockNotes(clock, civilDateAt(now, clock.due.calendar.timeZone));
  const { state } = clock;
  const late = state === "overdue" || state === "missed";
  return (
    <section
      className={mergeClasses(
        styles.card,
        state === "due-soon" && styles.dueSoon,
        state === "overdue" && styles.overdue,
        state === "paused" && styles.paused,
      )}
      aria-label={label}
      data-clock={clock.standard.promised}
      data-state={state}
    >
      <h3 className={styles.heading}>
        <ClockIcon state={state} share={usedShare(clock)} />
        {label}
      </h3>
      <p className={styles.date}>{date}</p>
      <p
        className={mergeClasses(
          styles.standing,
          late && styles.dangerWords,
          state === "due-soon" && styles.warningWords,
        )}
      >
        {standing}
      </p>
      {notes.length > 0 && <ClockNotes notes={notes} />}
    </section>
  );
};
