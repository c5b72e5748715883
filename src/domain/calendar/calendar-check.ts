import type { Failure } from "../result.ts";
import type { Calendar, OpeningHours, Weekday } from "./calendar.ts";
import { isCivilDate } from "./civil-date.ts";
import { isTimeOfDay, isTimeZone } from "./time-zone.ts";

/** A complaint about a calendar always says which field is to blame. */
export type CalendarFailure = Failure & { readonly field: string };

/** A calendar as it is written down: openings may be left out where there are none. */
export type WrittenCalendar = Omit<Calendar, "openings"> & Partial<Pick<Calendar, "openings">>;

type Rule = (calendar: WrittenCalendar) => readonly CalendarFailure[];

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

/** The hours of each weekday and of each opening, with their field and what people call them. */
const eachDay = (
  { hours, openings = [] }: WrittenCalendar,
  ask: (hours: readonly OpeningHours[], field: string, name: string) => readonly CalendarFailure[],
): readonly CalendarFailure[] => [
  ...WEEKDAYS.flatMap(([weekday, name]) => ask(hours[weekday] ?? [], `hours.${weekday}`, name)),
  ...openings.flatMap((opening, index) => ask(opening.hours, `openings.${index}.hours`, opening.date)),
];

const isHourAndMinute = (text: string): boolean => text.length === 5 && isTimeOfDay(text);

/** A day may be open until midnight, which is written 24:00: 00:00 is its beginning. */
const isClosingTime = (text: string): boolean => text === "24:00" || isHourAndMinute(text);

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
  eachDay(calendar, (hours, field, name) =>
    hours.flatMap(([opens, closes], index) =>
      isHourAndMinute(opens) && isClosingTime(closes)
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
  eachDay(calendar, (hours, field, name) =>
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
  eachDay(calendar, (hours, field, name) =>
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

const openingsAreDates: Rule = ({ openings = [] }) =>
  openings.flatMap(({ date }, index) =>
    isCivilDate(date)
      ? []
      : [
          {
            code: "not-a-date",
            field: `openings.${index}.date`,
            message: `"${date}" is not a date. Write it as 2026-12-19.`,
          },
        ],
  );

const openingsComeOnce: Rule = ({ openings = [] }) =>
  openings.flatMap(({ date }, index) =>
    openings.findIndex((other) => other.date === date) === index
      ? []
      : [
          {
            code: "opening-twice",
            field: `openings.${index}.date`,
            message: `${date} is listed as an opening twice. Write all its hours in one.`,
          },
        ],
  );

const openingsAreNamed: Rule = ({ openings = [] }) =>
  openings.flatMap(({ date, name }, index) =>
    name === null || name.trim() !== ""
      ? []
      : [
          {
            code: "opening-name-empty",
            field: `openings.${index}.name`,
            message: `The opening on ${date} has an empty name. Say what it is for, or write null.`,
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
  openingsAreDates,
  openingsComeOnce,
  openingsAreNamed,
];

/**
 * All that is wrong with a calendar, in the order of the rules; empty when it can be counted with. A date that is
 * both closure and opening is in order: the opening holds.
 */
export const checkCalendar = (calendar: WrittenCalendar): readonly CalendarFailure[] =>
  RULES.flatMap((rule) => rule(calendar));
