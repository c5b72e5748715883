import { mergeClasses } from "@fluentui/react-components";
import { dayOfMonthOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import type { CountedDay, Due } from "../../domain/clock/clock.ts";
import { countedWeeks } from "./counted-weeks.ts";
import { useDayCalendarStyles } from "./day-calendar-styles.ts";
import { dayPlaceSign, dayPlaceWords } from "./day-place-words.ts";
import { CLOCK_WORDS } from "./words.ts";

type Styles = ReturnType<typeof useDayCalendarStyles>;

const Place = (props: { day: CountedDay; due: CivilDate; today: CivilDate; styles: Styles }) => {
  const { day, due, today, styles } = props;
  const isDue = day.date === due;
  const off = day.outcome !== "counted" && day.outcome !== "received";
  const words = dayPlaceWords(day, { due, today });
  const colour = mergeClasses(off && styles.offWords, isDue && styles.dueWords);
  return (
    <td
      className={mergeClasses(
        styles.place,
        day.outcome === "counted" && styles.counted,
        day.outcome === "received" && styles.received,
        off && styles.off,
        isDue && styles.due,
        day.date === today && styles.today,
      )}
      title={words}
    >
      <span className={styles.heard}>{words}</span>
      <span aria-hidden>
        <span className={mergeClasses(styles.dayOfMonth, colour, off && day.name !== null && styles.named)}>
          {dayOfMonthOf(day.date)}
        </span>
        <span className={mergeClasses(styles.number, colour)}>{dayPlaceSign(day)}</span>
      </span>
    </td>
  );
};

/** The days from receipt to the due date as a small calendar: counted days numbered, the others greyed. */
export const DayCalendar = ({ due, today }: { readonly due: Due; readonly today: CivilDate }) => {
  const styles = useDayCalendarStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.heard}>{CLOCK_WORDS.calendarCaption}</caption>
      <thead>
        <tr>
          {CLOCK_WORDS.weekdays.map((name) => (
            <th key={name} scope="col" className={styles.weekday} abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countedWeeks(due.days).map((week) => (
          <tr key={week[0]?.date}>
            {week.map(({ date, day }) =>
              day ? (
                <Place key={date} day={day} due={due.on} today={today} styles={styles} />
              ) : (
                <td key={date} className={mergeClasses(styles.place, styles.outside)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
