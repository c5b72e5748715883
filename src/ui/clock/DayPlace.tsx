import { mergeClasses } from "@fluentui/react-components";
import { dayOfMonthOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import type { CountedDay } from "../../domain/clock/clock.ts";
import type { WeekPlace } from "./counted-weeks.ts";
import { useDayCalendarStyles } from "./day-calendar-styles.ts";
import { betweenWords, dayPlaceSign, dayPlaceWords } from "./day-place-words.ts";

const BEGINS: readonly CountedDay["outcome"][] = ["received", "started", "moved-from"];

/** One day of the calendar strip. What is seen is a number and a sign; what is heard is a sentence. */
export const DayPlace = (props: {
  readonly place: WeekPlace;
  readonly due: CivilDate;
  readonly today: CivilDate;
}) => {
  const styles = useDayCalendarStyles();
  const { due, today } = props;
  const { date, day, between } = props.place;
  if (day === null && !between) return <td className={mergeClasses(styles.place, styles.outside)} />;
  const outcome = day?.outcome ?? null;
  const begins = outcome !== null && BEGINS.includes(outcome);
  const isDue = date === due;
  const off = day !== null && outcome !== "counted" && !begins;
  const words = day === null ? betweenWords(date, { due, today }) : dayPlaceWords(day, { due, today });
  const colour = mergeClasses((off || day === null) && styles.offWords, isDue && styles.dueWords);
  return (
    <td
      className={mergeClasses(
        styles.place,
        outcome === "counted" && styles.counted,
        begins && styles.received,
        off && styles.off,
        outcome === "paused" && styles.paused,
        isDue && styles.due,
        date === today && styles.today,
      )}
      title={words}
    >
      <span className={styles.heard}>{words}</span>
      <span aria-hidden>
        <span className={mergeClasses(styles.dayOfMonth, colour, off && day.name !== null && styles.named)}>
          {dayOfMonthOf(date)}
        </span>
        <span className={mergeClasses(styles.number, colour)}>{day === null ? "" : dayPlaceSign(day)}</span>
      </span>
    </td>
  );
};
