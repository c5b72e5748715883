import type { Failure } from "../result.ts";
import type { Calendar, OpeningHours, Weekday } from "./calendar.ts";
import { isCivilDate } from "./civil-date.ts";
import { isTimeOfDay, isTimeZone } from "./time-zone.ts";

/** A complaint about a calendar always says which field is to blame. */
export type CalendarFailure = Failure & { readonly field: string };

type Rule = (calendar: Calendar) => readonly CalendarFailure[];

const WEEKDAYS: readonly (readonly [Weekday, string])[] = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
];

const DIVISIONS: readonly string[] = ["england-and-wales", "scotland", "northern-ireland"];

const eachWeekday = (
  calendar: Calendar,
  ask: (hours: readonly OpeningHours[], field: string, name: string) => readonly CalendarFailure[],
): readonly CalendarFailure[] =>
  WEEKDAYS.flatMap(([weekday, name]) => ask(calendar.hours[weekday] ?? [], `hours.${weekday}`, name));

const timeZoneIsKnown: Rule = ({ timeZone }) =>
  isTimeZone(timeZone)
    ? []
    : [
        {
          code: "time-zone-unknown",
          field: "timeZone",
          message: `"${timeZone}" is not a time zone. Use a name such as Europe/London.`,
        },
      ];

const someDayIsOpen: Rule = ({ hours }) =>
  WEEKDAYS.some(([weekday]) => (hours[weekday]?.length ?? 0) > 0)
    ? []
    : [
        {
          code: "no-working-day",
          field: "hours",
          message: "No weekday has opening hours, so nothing could ever be due. Give at least one.",
        },
      ];

const timesAreTimes: Rule = (calendar) =>
  eachWeekday(calendar, (hours, field, name) =>
    hours.flatMap(([opens, closes], index) =>
      isTimeOfDay(opens) && isTimeOfDay(closes)
        ? []
        : [
            {
              code: "not-a-time",
              field: `${field}.${index}`,
              message: `${name}: "${opens}" to "${closes}" is not a pair of times. Write them as 09:00 and 17:00.`,
            },
          ],
    ),
  );

const opensBeforeItCloses: Rule = (calendar) =>
  eachWeekday(calendar, (hours, field, name) =>
    hours.flatMap(([opens, closes], index) =>
      opens < closes
        ? []
        : [
            {
              code: "opens-after-it-closes",
              field: `${field}.${index}`,
              message: `${name} opens at ${opens} and closes at ${closes}. It has to open before it closes.`,
            },
          ],
    ),
  );

const hoursDoNotOverlap: Rule = (calendar) =>
  eachWeekday(calendar, (hours, field, name) =>
    hours.flatMap(([opens, closes], index) =>
      hours
        .slice(0, index)
        .filter(([otherOpens, otherCloses]) => opens < otherCloses && otherOpens < closes)
        .slice(0, 1)
        .map(([otherOpens, otherCloses]) => ({
          code: "hours-overlap",
          field: `${field}.${index}`,
          message: `${name}: ${opens} to ${closes} overlaps ${otherOpens} to ${otherCloses}.`,
        })),
    ),
  );

const divisionsAreKnown: Rule = ({ bankHolidays }) =>
  bankHolidays.flatMap((division, index) =>
    DIVISIONS.includes(division)
      ? []
      : [
          {
            code: "division-unknown",
            field: `bankHolidays.${index}`,
            message: `"${division}" has no list of bank holidays. Use one of ${DIVISIONS.join(", ")}.`,
          },
        ],
  );

const closuresAreDates: Rule = ({ closures }) =>
  closures.flatMap(({ date, name }, index) =>
    isCivilDate(date)
      ? []
      : [
          {
            code: "not-a-date",
            field: `closures.${index}.date`,
            message: `"${date}" (${name}) is not a date. Write it as 2026-12-29.`,
          },
        ],
  );

const closuresComeOnce: Rule = ({ closures }) =>
  closures.flatMap(({ date }, index) =>
    closures.findIndex((other) => other.date === date) === index
      ? []
      : [
          {
            code: "closure-twice",
            field: `closures.${index}.date`,
            message: `${date} is listed as a closure twice.`,
          },
        ],
  );

const RULES: readonly Rule[] = [
  timeZoneIsKnown,
  someDayIsOpen,
  timesAreTimes,
  opensBeforeItCloses,
  hoursDoNotOverlap,
  divisionsAreKnown,
  closuresAreDates,
  closuresComeOnce,
];

/** All that is wrong with a calendar, in the order of the rules; empty when it can be counted with. */
export const checkCalendar = (calendar: Calendar): readonly CalendarFailure[] =>
  RULES.flatMap((rule) => rule(calendar));
