import Type, { type Static } from "typebox";
import { Channel, CivilDate, Instant, Kind, Nullable } from "./case.ts";

const Promised = Type.Enum(["acknowledgement", "reply"]);

/** A period in figures and in words. */
export const PeriodRef = Type.Object({
  /** As asked for, for example 2026-Q2. */
  id: Type.String(),
  /** In words, for example "April to June 2026". */
  title: Type.String(),
  from: CivilDate,
  /** The last day, included. */
  to: CivilDate,
});
export type PeriodRef = Static<typeof PeriodRef>;

/** Which cases are counted; null: all of them. */
export const Scope = Type.Object({
  authority: Nullable(Type.String()),
  /** The service that has the case now. */
  service: Nullable(Type.String()),
  channel: Nullable(Channel),
  kind: Nullable(Kind),
});
export type Scope = Static<typeof Scope>;

/** How many of the decided cases kept the promise. */
export const Share = Type.Object({
  met: Type.Integer(),
  denominator: Type.Integer(),
  /** 0 to 100 with one decimal; null without a denominator. */
  percent: Nullable(Type.Number()),
});
export type Share = Static<typeof Share>;

export const Figure = Type.Object({
  standardId: Type.String(),
  standardTitle: Type.String(),
  promised: Promised,
  targetPercent: Nullable(Type.Number()),
  /** null: all together; else the id of the authority, service, channel or kind that it is of. */
  group: Nullable(Type.String()),
  /** Whose versions of the standard the cases are judged by: they may promise differently. */
  versions: Type.Array(
    Type.Object({ authority: Nullable(Type.String()), version: Type.Integer({ minimum: 1 }) }),
  ),
  met: Type.Integer(),
  missed: Type.Integer(),
  missedOpen: Type.Integer(),
  denominator: Type.Integer(),
  percent: Nullable(Type.Number()),
  excluded: Type.Object({
    notYetDue: Type.Integer(),
    notFromPublic: Type.Integer(),
    /** Answered under the reference of another case, and counted there. */
    merged: Type.Integer(),
    /** Said by an officer, with a reason, before the promise was broken. */
    noReplyNeeded: Type.Integer(),
    notMeasured: Type.Integer(),
  }),
  metAutomatically: Type.Integer(),
  /** Of those met, how many by a holding reply. */
  metByHoldingReply: Type.Integer(),
  /** Of those met, how many after the date on which they were due before they were put off. */
  metByExtension: Type.Integer(),
  /** The same in the period before; null: nothing was decided there. */
  previous: Nullable(Share),
  /** The same in the same period a year before; null: nothing was decided there. */
  yearBefore: Nullable(Share),
});
export type Figure = Static<typeof Figure>;

export const ComplianceReport = Type.Object({
  period: PeriodRef,
  /** The period of the same length just before. */
  previous: PeriodRef,
  /** The same period of the year before; of a week the one of the same number. */
  yearBefore: PeriodRef,
  scope: Scope,
  asOf: Instant,
  /** Cases received in the period, by channel; those not from the public left out. */
  received: Type.Record(Type.String(), Type.Integer()),
  receivedPrevious: Type.Integer(),
  receivedYearBefore: Type.Integer(),
  /** Each standard over all cases of the scope. */
  standards: Type.Array(Figure),
  /** Each standard for each authority, service, channel and kind that had cases. */
  groups: Type.Object({
    authority: Type.Array(Figure),
    service: Type.Array(Figure),
    channel: Type.Array(Figure),
    kind: Type.Array(Figure),
  }),
  /** Sentences that could be read out in committee. */
  sentences: Type.Array(Type.String()),
});
export type ComplianceReport = Static<typeof ComplianceReport>;

export const TrendPoint = Type.Object({
  met: Type.Integer(),
  /** All that were missed, open ones included. */
  missed: Type.Integer(),
  missedOpen: Type.Integer(),
  notYetDue: Type.Integer(),
  denominator: Type.Integer(),
  percent: Nullable(Type.Number()),
  /** Of the newest version of the standard that counts in this period. */
  targetPercent: Nullable(Type.Number()),
});
export type TrendPoint = Static<typeof TrendPoint>;

/** How well each standard was kept, period after period. */
export const TrendReport = Type.Object({
  length: Type.Enum(["week", "month", "quarter", "year", "financial-quarter", "financial-year"]),
  scope: Scope,
  asOf: Instant,
  /** The oldest first. */
  periods: Type.Array(PeriodRef),
  series: Type.Array(
    Type.Object({
      standardId: Type.String(),
      standardTitle: Type.String(),
      promised: Promised,
      /** Of the newest version that counts in any of the periods. */
      targetPercent: Nullable(Type.Number()),
      /** One for each period, in their order. */
      points: Type.Array(TrendPoint),
    }),
  ),
});
export type TrendReport = Static<typeof TrendReport>;

export const Driver = Type.Enum([
  "handed-on",
  "unowned-half-way",
  "acknowledged-late",
  "complex",
  "chased",
  "paused",
  "extended",
  "out-of-hours",
  "over-holiday",
]);
export type Driver = Static<typeof Driver>;

const MiddleAndLast = {
  /** Nearest rank, in whole working days: the value of a real case, and no mean of two. */
  median: Nullable(Type.Integer()),
  p90: Nullable(Type.Integer()),
};

/** How the cases of a period went; how each number is counted stands in docs/rules.md. */
export const PracticeReport = Type.Object({
  period: PeriodRef,
  scope: Scope,
  asOf: Instant,
  /** Working days from the start of the clock to the answer, for each measured standard. */
  replyDays: Type.Array(
    Type.Object({
      standardId: Type.String(),
      standardTitle: Type.String(),
      promised: Promised,
      /** null where it is not promised in working days. */
      promisedDays: Nullable(Type.Integer()),
      /** Answered ones. */
      cases: Type.Integer(),
      ...MiddleAndLast,
      /** By whole working days, the fewest first; days on which nobody was answered are left out. */
      histogram: Type.Array(Type.Object({ days: Type.Integer(), cases: Type.Integer() })),
    }),
  ),
  arrivals: Type.Object({
    /** As many as were received. */
    cases: Type.Integer(),
    /** Only the date is known, as of a letter. */
    timeUnknown: Type.Integer(),
    cells: Type.Array(
      Type.Object({
        /** 1 Monday to 7 Sunday. */
        weekday: Type.Integer({ minimum: 1, maximum: 7 }),
        /** On the authority's wall clock. */
        hour: Type.Integer({ minimum: 0, maximum: 23 }),
        cases: Type.Integer(),
      }),
    ),
  }),
  handOffs: Type.Object({
    cases: Type.Integer(),
    handedOn: Type.Integer(),
    /** By how many times they were handed on; `missed`: of them with a late reply. */
    spread: Type.Array(Type.Object({ times: Type.Integer(), cases: Type.Integer(), missed: Type.Integer() })),
  }),
  /** `times`: how often altogether. */
  extensions: Type.Object({ cases: Type.Integer(), extended: Type.Integer(), times: Type.Integer() }),
  pauses: Type.Object({
    cases: Type.Integer(),
    paused: Type.Integer(),
    /** Working days for which a paused case stood still; null where none was. */
    workingDays: Nullable(Type.Object({ median: Type.Integer(), p90: Type.Integer() })),
  }),
  timeByService: Type.Array(
    Type.Object({
      service: Type.String(),
      /** Cases that the service had at some time. */
      cases: Type.Integer(),
      /** Altogether. */
      workingDays: Type.Integer(),
      ...MiddleAndLast,
    }),
  ),
  /** Of the promised replies that are decided. */
  misses: Type.Object({
    missed: Type.Integer(),
    denominator: Type.Integer(),
    /** The cases with it beside those without it. Nothing is claimed to be the cause. */
    drivers: Type.Array(
      Type.Object({
        driver: Driver,
        cases: Type.Integer(),
        missed: Type.Integer(),
        otherCases: Type.Integer(),
        otherMissed: Type.Integer(),
      }),
    ),
  }),
});
export type PracticeReport = Static<typeof PracticeReport>;
