import { mergeClasses } from "@fluentui/react-components";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { cardWords } from "./card-words.ts";
import { useClockCardStyles } from "./clock-card-styles.ts";
import { ClockIcon } from "./ClockIcon.tsx";
import { usedShare } from "./used-share.ts";

/** One clock: what it promises, the date, and what is left of it in words. */
export const ClockCard = ({ clock, now }: { readonly clock: Clock; readonly now: Instant }) => {
  const styles = useClockCardStyles();
  const { label, date, standing } = cardWords(clock, now);
  const { state } = clock;
  const late = state === "overdue" || state === "missed";
  return (
    <section
      className={mergeClasses(
        styles.card,
        state === "due-soon" && styles.dueSoon,
        state === "overdue" && styles.overdue,
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
    </section>
  );
};
