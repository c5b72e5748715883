import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { BankHolidayList, Division } from "../../domain/calendar/bank-holiday.ts";
import { fullDateInWords } from "../../domain/clock/date-in-words.ts";
import { listed } from "../../domain/standards/listed-words.ts";
import { useSession } from "../session-context.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { DIVISIONS } from "./days.ts";
import { holidayYears } from "./holiday-years.ts";
import { calendarsWords } from "./words.ts";

const { holidays: said, divisions: names } = calendarsWords;

/** Which bank holidays are kept, and when they are: this year, the next, and what is not known yet. */
export const BankHolidays = (props: {
  readonly list: BankHolidayList;
  readonly kept: readonly Division[];
  /** The authority whose they are, of a service that cannot choose; null: they are chosen here. */
  readonly ofCouncil: string | null;
  readonly onChange: (kept: readonly Division[]) => void;
}) => {
  const styles = useCalendarsStyles();
  const title = useId();
  const { council } = useSession();
  const { list, kept, ofCouncil } = props;
  const years = holidayYears(list, kept, council.today, council.bankHolidaysKnownTo);
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.heading}>
        {said.title}
      </h3>
      {ofCouncil === null ? (
        <div role="group" aria-label={said.kept}>
          {DIVISIONS.map((division) => (
            <Checkbox
              key={division}
              label={names[division]}
              checked={kept.includes(division)}
              onChange={(_event, { checked }) =>
                props.onChange(
                  DIVISIONS.filter((each) => (each === division ? checked === true : kept.includes(each))),
                )
              }
            />
          ))}
        </div>
      ) : (
        <p className={styles.text}>{said.ofCouncil(ofCouncil)}</p>
      )}
      {kept.length === 0 ? (
        <p className={mergeClasses(styles.text, styles.quiet)}>{said.none}</p>
      ) : (
        <div className={styles.years}>
          {years.map(({ year, known, days }) => (
            <div key={year}>
              <h4 className={styles.smallHeading}>{said.year(year)}</h4>
              {!known && <p className={styles.text}>{said.unknown(year)}</p>}
              {days.length > 0 && (
                <ul className={styles.plainList} aria-label={said.year(year)}>
                  {days.map(({ date, name, only }) => (
                    <li key={date} className={date < council.today ? styles.past : ""}>
                      {said.day(
                        fullDateInWords(date),
                        name,
                        listed(
                          only.map((each) => names[each]),
                          "and",
                        ),
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
};
