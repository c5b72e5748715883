import { parsePeriod } from "../../domain/compliance/period.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import type { CaseFilter, DaysOf, Outcome, Range } from "../ports/case-reader.ts";
import { fieldInvalid, type Refusal } from "../refusal.ts";
import type { CaseQuery } from "../use-cases.ts";

/** The cases that a figure's denominator counts. */
const DECIDED: readonly Outcome[] = ["met", "missed", "missed-open"];

/** `5`, `5-9` or `5-`. */
const rangeOf = (text: string): Range => {
  const [from = "", to] = text.split("-", 2);
  return { from: Number(from), to: to === undefined ? Number(from) : to === "" ? null : Number(to) };
};

type Asked = Pick<
  CaseQuery,
  | ("period" | "standardId" | "promised" | "outcomes" | "metBy" | "answerDays" | "weekday" | "hour")
  | ("timeUnknown" | "handOffs" | "extended" | "paused" | "driver" | "withoutDriver" | "heldBy" | "order")
>;

/** What is said of a case that is worked on: one that is answered with another is not. */
const WORKED = ["handOffs", "extended", "paused", "driver", "withoutDriver", "heldBy"] as const;
const ARRIVED = ["weekday", "hour", "timeUnknown"] as const;
const OF_CLOCK = ["standardId", "promised", "outcomes", "answerDays"] as const;

const receivedOf = (
  asked: Asked,
  worked: boolean,
): Omit<NonNullable<CaseFilter["received"]>, "from" | "to"> => ({
  worked,
  ...(asked.weekday === undefined ? {} : { weekday: rangeOf(asked.weekday) }),
  ...(asked.timeUnknown === true
    ? { hour: null }
    : asked.hour === undefined
      ? {}
      : { hour: rangeOf(asked.hour) }),
  ...(asked.handOffs === undefined ? {} : { handOffs: rangeOf(asked.handOffs) }),
  ...(asked.extended === true ? { extended: true } : {}),
  ...(asked.paused === true ? { paused: true } : {}),
  ...(asked.driver === undefined ? {} : { driver: asked.driver }),
  ...(asked.withoutDriver === undefined ? {} : { withoutDriver: asked.withoutDriver }),
  ...(asked.heldBy === undefined ? {} : { heldBy: asked.heldBy }),
});

/**
 * The cases behind one number of a report, counted by the same words as the number: with a standard or a promise those
 * that have such a clock, otherwise those that were received.
 */
export const behindNumber = (asked: Asked): Result<Pick<CaseFilter, "figure" | "received">, Refusal> => {
  const given = (names: readonly (keyof Asked)[]): keyof Asked | undefined =>
    names.find((name) => asked[name] !== undefined);
  if (asked.period === undefined) {
    return given([...OF_CLOCK, ...WORKED, ...ARRIVED]) === undefined
      ? succeeded({})
      : fieldInvalid("period", "The cases behind a figure need a period too.");
  }
  const period = parsePeriod(asked.period);
  if (!period.ok) return period;
  const { from, to } = period.value;
  const { standardId = null, promised = null, outcomes = DECIDED, metBy, answerDays } = asked;
  const ofClock = given(OF_CLOCK) !== undefined;
  if (ofClock && standardId === null && promised === null) {
    return fieldInvalid("standardId", "Say of which standard, or of which promise.");
  }
  const worked = given(WORKED) !== undefined;
  return succeeded({
    ...(ofClock
      ? {
          figure: {
            ...{ from, to, standardId, promised, outcomes },
            ...(metBy === undefined ? {} : { metBy }),
            ...(answerDays === undefined ? {} : { days: rangeOf(answerDays) }),
          },
        }
      : {}),
    ...(worked || given(ARRIVED) !== undefined || !ofClock
      ? { received: { from, to, ...receivedOf(asked, worked) } }
      : {}),
  });
};

/** The working days by which the cases behind a number are put in order; null: they stay in that of their due dates. */
export const daysInOrder = (asked: Asked): Result<DaysOf | null, Refusal> => {
  if (asked.order === undefined) return succeeded(null);
  const { period, standardId, heldBy, paused } = asked;
  if (period === undefined) return fieldInvalid("period", "The cases behind a figure need a period too.");
  if (standardId !== undefined) return succeeded({ of: "answer", standardId });
  if (heldBy !== undefined) return succeeded({ of: "service", service: heldBy });
  if (paused !== undefined) return succeeded({ of: "pauses" });
  return fieldInvalid(
    "order",
    "Say whose working days: of a standard's answers, of a service, or of the pauses.",
  );
};
