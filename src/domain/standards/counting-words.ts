import { allowanceInWords, isTimed } from "./allowance.ts";
import type { Counting } from "./counting.ts";
import type { Extension, Standard, WaitingFor } from "./standard.ts";

const WORKING_DAYS: Readonly<Record<Standard["workingDays"], string>> = {
  "own-calendar": "Working days are the days on which the service is open.",
  statutory:
    "Working days are Monday to Friday without bank holidays. Days on which only the council is closed count.",
  "statutory-uk":
    "Working days are Monday to Friday without the bank holidays of any part of the United Kingdom. Days on which only the council is closed count.",
};

const firstDay = ({ dayOne }: Counting, unit: string): string =>
  dayOne === "day-after-receipt"
    ? `The day on which it comes is day 0; day 1 is the next ${unit}.`
    : `The day on which it comes is day 1, if it is a ${unit}.`;

const onDayOff = ({ receivedOnNonWorkingDay }: Counting): string =>
  receivedOnNonWorkingDay === "count-from-next-day"
    ? "What comes at a weekend or on a holiday has the next working day as day 1."
    : "What comes at a weekend or on a holiday counts as received on the next working day.";

const WAITING_FOR: Readonly<Record<WaitingFor, string>> = {
  clarification: "what exactly is asked for",
  identity: "proof of identity",
  fee: "a fee",
};

const waiting = (standard: Standard): readonly string[] =>
  (Object.entries(standard.waiting) as [WaitingFor, "stops" | "restarts"][]).map(
    ([waitingFor, does]) =>
      `While we wait for the customer, for ${WAITING_FOR[waitingFor]}, ` +
      (does === "stops"
        ? "the clock stands still."
        : "the clock stands still, and begins anew with the answer."),
  );

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

const extension = ({ atMost, times: count, noticeSays }: Extension): string =>
  `It may be put off ${times(count)}, by no more than ${allowanceInWords(atMost)}, if the customer is told in time: ` +
  `${noticeSays.charAt(0).toLowerCase()}${noticeSays.slice(1)}.`;

const days = ({ allowance, counting, workingDays, promised }: Standard): readonly string[] => {
  const byWorkingDays = "workingDays" in allowance;
  return [
    firstDay(counting, byWorkingDays ? "working day" : "day"),
    ...(byWorkingDays || counting.receivedOnNonWorkingDay === "treat-as-next-working-day"
      ? [onDayOff(counting)]
      : []),
    ...(counting.cutOff === null
      ? []
      : [`What comes after ${counting.cutOff} on a working day counts as received on the next one.`]),
    ...(!byWorkingDays && counting.dueOnNonWorkingDay === "next-working-day"
      ? ["A last day that is no working day moves on to the next one."]
      : []),
    ...(byWorkingDays || counting.dueOnNonWorkingDay === "next-working-day"
      ? [WORKING_DAYS[workingDays]]
      : []),
    counting.dueTime === "end-of-day"
      ? `${promised === "reply" ? "A reply" : "An acknowledgement"} is in time until midnight of the last day.`
      : "It is in time until the service closes on the last day.",
  ];
};

const time = ({ allowance }: Standard): readonly string[] => [
  "workingMinutes" in allowance
    ? "Counted only while the service is open."
    : "Counted by the clock, through nights, weekends and holidays.",
];

/** How a promise is counted, a sentence for each rule that matters to it. */
export const countingInWords = (standard: Standard): readonly string[] => [
  ...(isTimed(standard.allowance) ? time(standard) : days(standard)),
  ...waiting(standard),
  ...(standard.extension === null ? [] : [extension(standard.extension)]),
];
