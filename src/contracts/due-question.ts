import Type, { type Static, type TSchema } from "typebox";

/**
 * One line of `due --batch`: everything that a due date follows from. Nothing beyond these keys is let in, for a
 * misspelt `cutoff` that is passed over in silence would give a wrong date. Each description says what a value must
 * be, in words that fit behind "must be": they are what is told to people.
 */
const exactly = <T extends Record<string, TSchema>>(keys: T, description: string) =>
  Type.Object(keys, { additionalProperties: false, description });

const oneOf = <T extends string>(...words: readonly [T, ...T[]]) =>
  Type.Enum([...words], { description: words.map((word) => `"${word}"`).join(" or ") });

const Count = (example: string) =>
  Type.Optional(Type.Integer({ minimum: 1, description: `a whole number from 1, for example ${example}` }));

const Allowance = Type.Object(
  {
    workingDays: Count("8"),
    calendarDays: Count("20"),
    calendarMonths: Count("1"),
    workingMinutes: Count("120"),
    hours: Count("24"),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    description:
      'one of { "workingDays": 8 }, { "calendarDays": 20 }, { "calendarMonths": 1 }, { "workingMinutes": 120 } ' +
      'and { "hours": 24 }',
  },
);

const Counting = exactly(
  {
    receivedOnNonWorkingDay: Type.Optional(oneOf("count-from-next-day", "treat-as-next-working-day")),
    cutOff: Type.Optional(
      Type.Union([Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), Type.Null()], {
        description: 'a time such as "16:00", or null for none',
      }),
    ),
    dayOne: Type.Optional(oneOf("day-after-receipt", "day-of-receipt")),
    dueOnNonWorkingDay: Type.Optional(oneOf("keep", "next-working-day")),
    dueTime: Type.Optional(oneOf("end-of-day", "close")),
    partlyPausedDays: Type.Optional(oneOf("count", "do-not-count")),
  },
  'the way of counting, for example { "cutOff": "16:00", "dueTime": "close" }',
);

const HOURS = 'a list of opening and closing times such as [["09:00", "13:00"], ["14:00", "17:00"]]';
const Hours = Type.Array(
  Type.Tuple([Type.String(), Type.String()], { description: 'a pair of times such as ["09:00", "17:00"]' }),
  { maxItems: 100, description: HOURS },
);

const DATE = 'a date such as "2026-12-29"';
/** Closures and openings are told when they are not dates, together with the rest of the calendar. */
const CivilDate = Type.String({ description: DATE });
const NAME = "a text that says why";

const QuestionCalendar = exactly(
  {
    id: Type.Optional(Type.String({ description: "a text" })),
    name: Type.Optional(Type.String({ description: "a text" })),
    version: Type.Optional(Type.Integer({ minimum: 1, description: "a whole number from 1" })),
    timeZone: Type.String({ description: "the name of a time zone such as Europe/London" }),
    hours: exactly(
      {
        mon: Type.Optional(Hours),
        tue: Type.Optional(Hours),
        wed: Type.Optional(Hours),
        thu: Type.Optional(Hours),
        fri: Type.Optional(Hours),
        sat: Type.Optional(Hours),
        sun: Type.Optional(Hours),
      },
      'opening hours by weekday, for example { "mon": [["09:00", "17:00"]] }',
    ),
    bankHolidays: Type.Optional(
      Type.Array(oneOf("england-and-wales", "scotland", "northern-ireland"), {
        maxItems: 100,
        description: 'a list such as ["england-and-wales"]',
      }),
    ),
    closures: Type.Optional(
      Type.Array(
        Type.Union([CivilDate, exactly({ date: CivilDate, name: Type.String() }, "a closure")], {
          description: `${DATE}, or { "date": "2026-12-29", "name": "Offices closed" }`,
        }),
        { maxItems: 10_000, description: 'a list of dates such as ["2026-12-29"], 10000 of them at most' },
      ),
    ),
    openings: Type.Optional(
      Type.Array(
        exactly(
          {
            date: CivilDate,
            name: Type.Optional(
              Type.Union([Type.String(), Type.Null()], { description: `${NAME}, or null` }),
            ),
            hours: Hours,
          },
          'an opening such as { "date": "2026-12-30", "hours": [["10:00", "12:00"]] }',
        ),
        { maxItems: 10_000, description: "a list of openings, 10000 of them at most" },
      ),
    ),
  },
  "a calendar with timeZone and hours",
);

const Pause = Type.Tuple([Type.String(), Type.String()], {
  description: 'from when to when the clock stood still: ["2026-04-07T10:00Z", "2026-04-08T10:00Z"]',
});

export const DueQuestionLine = exactly(
  {
    id: Type.Union(
      [
        Type.String({ maxLength: 1000 }),
        Type.Number({ minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
      ],
      { description: "a text, or a number of at most 15 digits" },
    ),
    received: Type.String({
      description: 'a date or a time such as "2026-04-02", "2026-04-02T16:05" or "2026-04-02T16:05:00+01:00"',
    }),
    allowance: Allowance,
    counting: Type.Optional(Counting),
    calendar: QuestionCalendar,
    pauses: Type.Optional(
      Type.Array(Pause, {
        maxItems: 1000,
        description: 'a list such as [["2026-04-07T10:00Z", "2026-04-08T10:00Z"]], 1000 of them at most',
      }),
    ),
  },
  'a question as a JSON object such as {"id": "a", "received": "2026-04-02", "allowance": {"workingDays": 8}, ...}',
);
export type DueQuestionLine = Static<typeof DueQuestionLine>;

/** What `due --batch` answers to one line. */
export type DueAnswerLine =
  | {
      readonly id: string | number;
      readonly dueOn: string;
      /** With the offset of the calendar's time zone at that moment: `2026-04-16T23:59:59+01:00`. */
      readonly dueAt: string;
      readonly explanation: readonly string[];
    }
  /** `field` is empty where the line as a whole is to blame. */
  | { readonly id: string | number | null; readonly error: string; readonly field: string };
