import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { WEEK } from "./days.ts";
import { HoursFields } from "./HoursFields.tsx";
import { withMondayUntilFriday, type TypedDays } from "./typed-days.ts";
import type { Shown } from "./use-shown-errors.ts";
import { calendarsWords } from "./words.ts";

const { week: said } = calendarsWords;

/** The hours of each weekday. */
export const WeekFields = (props: {
  readonly typed: TypedDays;
  readonly shown: Shown;
  readonly onChange: (typed: TypedDays) => void;
}) => {
  const styles = useCalendarsStyles();
  const title = useId();
  const { typed, shown, onChange } = props;
  const error = shown.of("hours");
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.heading}>
        {said.title}
      </h3>
      <p className={styles.text}>{said.about}</p>
      <ul className={styles.plainList}>
        {WEEK.map((day) => {
          const name = calendarsWords.weekdays[day];
          return (
            <li key={day} className={styles.row}>
              <span className={styles.rowName} aria-hidden>
                {name}
              </span>
              <div className={styles.pairs}>
                <HoursFields
                  name={name}
                  path={`hours.${day}`}
                  pairs={typed.hours[day]}
                  shown={shown}
                  onChange={(pairs) => {
                    shown.left("hours");
                    onChange({ ...typed, hours: { ...typed.hours, [day]: pairs } });
                  }}
                />
                {day === "mon" && typed.hours.mon.length > 0 && (
                  <Button
                    appearance="subtle"
                    aria-label={said.allWeekLabel}
                    onClick={() => onChange(withMondayUntilFriday(typed))}
                  >
                    {said.allWeek}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </section>
  );
};
