import type { BankHolidayList } from "../../domain/calendar/bank-holiday.ts";
import { isCivilDate } from "../../domain/calendar/civil-date.ts";
import { fullDateInWords } from "../../domain/clock/date-in-words.ts";
import { DateList } from "./DateList.tsx";
import { closureHint, openingHint } from "./date-hint.ts";
import { HoursFields } from "./HoursFields.tsx";
import { daysTyped, NEW_CLOSURE, NEW_OPENING, type TypedDays } from "./typed-days.ts";
import type { Shown } from "./use-shown-errors.ts";
import { WeekFields } from "./WeekFields.tsx";
import { calendarsWords } from "./words.ts";

/** Everything of a calendar that is typed: the week, what is closed besides, and single dates that are open. */
export const DayFields = (props: {
  readonly typed: TypedDays;
  readonly holidays: BankHolidayList;
  readonly shown: Shown;
  readonly onChange: (typed: TypedDays) => void;
}) => {
  const { typed, holidays, shown, onChange } = props;
  const days = daysTyped(typed);
  return (
    <>
      <WeekFields typed={typed} shown={shown} onChange={onChange} />
      <DateList
        words={calendarsWords.closures}
        path="closures"
        entries={typed.closures}
        fresh={NEW_CLOSURE}
        named
        hint={(date) => closureHint(date, days, holidays)}
        shown={shown}
        onChange={(closures) => onChange({ ...typed, closures })}
      />
      <DateList
        words={calendarsWords.openings}
        path="openings"
        entries={typed.openings}
        fresh={NEW_OPENING}
        named={false}
        hint={(date) => openingHint(date, days, holidays)}
        shown={shown}
        onChange={(openings) => onChange({ ...typed, openings })}
        more={(opening, index, change) => (
          <HoursFields
            name={
              isCivilDate(opening.date) ? fullDateInWords(opening.date) : calendarsWords.openings.one(index)
            }
            path={`openings.${index}.hours`}
            pairs={opening.hours}
            shown={shown}
            onChange={(hours) => change({ ...opening, hours })}
          />
        )}
      />
    </>
  );
};
