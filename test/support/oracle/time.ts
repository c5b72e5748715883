import { Temporal } from "temporal-polyfill";
import type { OpenHours, OpenSpan } from "./open-hours.ts";
import type { Pause, Question, Told } from "./question.ts";
import { stoppedAfter } from "./stopped.ts";

const MILLISECONDS = { workingMinutes: 60_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const;

const zonedAt = (moment: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);

/** A span without the times at which the clock stood still. */
const without = (span: OpenSpan, stopped: readonly Pause[]): readonly OpenSpan[] =>
  stopped.reduce<readonly OpenSpan[]>(
    (spans, { from, to }) =>
      spans
        .flatMap((each) => [
          { from: each.from, to: Math.min(each.to, from) },
          { from: Math.max(each.from, to), to: each.to },
        ])
        .filter((each) => each.from < each.to),
    [span],
  );

/** The first moment at which spans have lasted so long together. */
const momentAfter = (milliseconds: number, spans: Iterable<OpenSpan>): number => {
  let left = milliseconds;
  for (const { from, to } of spans) {
    if (to - from >= left) return from + left;
    left -= to - from;
  }
  throw new Error("The spans came to an end");
};

function* openFrom(start: number, timeZone: string, hours: OpenHours): Iterable<OpenSpan> {
  for (let date = zonedAt(start, timeZone).toPlainDate(); ; date = date.add({ days: 1 })) {
    for (const { from, to } of hours.spansOn(date)) {
      if (to > start) yield { from: Math.max(from, start), to };
    }
  }
}

function* running(spans: Iterable<OpenSpan>, stopped: readonly Pause[]): Iterable<OpenSpan> {
  for (const span of spans) yield* without(span, stopped);
}

/** Counted span by span: what is promised in hours, minutes or seconds of the clock, or in working minutes. */
export const dueInTime = (question: Question, start: number, hours: OpenHours): Told => {
  const {
    allowance,
    counting,
    calendar: { timeZone },
    pauses,
  } = question;
  const [[unit, amount]] = Object.entries(allowance) as [[keyof typeof MILLISECONDS, number]];
  const working = unit === "workingMinutes";
  const always: OpenSpan = { from: start, to: Infinity };
  const spans = working ? openFrom(start, timeZone, hours) : [always];
  const at = momentAfter(amount * MILLISECONDS[unit], running(spans, stoppedAfter(start, pauses)));
  const due = zonedAt(at, timeZone);
  if (working || counting.dueOnNonWorkingDay === "keep" || hours.isWorkingDay(due.toPlainDate())) {
    return { on: due.toPlainDate().toString(), at };
  }
  const moved = hours
    .workingDayFrom(due.toPlainDate())
    .toZonedDateTime({ timeZone, plainTime: due.toPlainTime() });
  return { on: moved.toPlainDate().toString(), at: moved.epochMilliseconds };
};
