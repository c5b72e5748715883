import { mergeClasses } from "@fluentui/react-components";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Due } from "../../domain/clock/clock.ts";
import { countedWeeks, type WeekRow } from "./counted-weeks.ts";
import { useDayCalendarStyles } from "./day-calendar-styles.ts";
import { DayPlace } from "./DayPlace.tsx";
import { CLOCK_WORDS } from "./words.ts";

const Gathered = ({ row }: { readonly row: Exclude<WeekRow, { kind: "week" }> }) => {
  const styles = useDayCalendarStyles();
  const words = row.kind === "paused" ? CLOCK_WORDS.weeksPaused : CLOCK_WORDS.weeksBetween;
  return (
    <tr>
      <td colSpan={7} className={mergeClasses(styles.gathered, row.kind === "paused" && styles.paused)}>
        <span className={styles.gatheredWords}>… {words(row.weeks)} …</span>
      </td>
    </tr>
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
        {countedWeeks(due.days).map((row) =>
          row.kind === "week" ? (
            <tr key={row.places[0]?.date}>
              {row.places.map((place) => (
                <DayPlace key={place.date} place={place} due={due.on} today={today} />
              ))}
            </tr>
          ) : (
            <Gathered key={row.from} row={row} />
          ),
        )}
      </tbody>
    </table>
  );
};
