import { isTimeOfDay } from "../calendar/time-zone.ts";
import { ALLOWANCE_UNITS, amountOf, approximateMinutes, isTimed, unitOf } from "./allowance.ts";
import type { Allowance } from "./allowance.ts";
import { isSaid, NONE, unless } from "./standard-rule.ts";
import type { StandardFailure, StandardRule } from "./standard-rule.ts";

/** A promise of more than ten years is a slip of the pen. */
const TEN_YEARS = 10 * 366 * 24 * 60;

/** One unit, so many of it: a whole number that makes sense as a promise. */
const isAllowance = (allowance: Allowance, field: string): readonly StandardFailure[] => {
  const units = Object.keys(allowance);
  if (units.length !== 1 || !ALLOWANCE_UNITS.includes(unitOf(allowance))) {
    const message = `Give one of ${ALLOWANCE_UNITS.join(", ")}, for example { "workingDays": 8 }.`;
    return [{ code: "allowance-unit", field, message }];
  }
  const amount = amountOf(allowance);
  if (!Number.isInteger(amount) || amount < 1) {
    const message = `${String(amount)} is not a whole number from 1. Write half a day in hours or working minutes.`;
    return [{ code: "allowance-amount", field, message }];
  }
  return unless(
    approximateMinutes(allowance) <= TEN_YEARS,
    "allowance-too-long",
    field,
    "This allowance is longer than ten years. Check the number and its unit.",
  );
};

const isCounted: StandardRule = ({ allowance, counting }) => [
  ...isAllowance(allowance, "allowance"),
  ...unless(
    counting.cutOff === null || (isTimeOfDay(counting.cutOff) && counting.cutOff.length === 5),
    "not-a-time",
    "counting.cutOff",
    `"${String(counting.cutOff)}" is not a time. Write it as 16:00, or null for no cut-off.`,
  ),
];

// These two would let what comes in later fall due earlier.
const laterIsNeverSooner: StandardRule = ({ allowance, counting }) => [
  ...unless(
    counting.cutOff === null || counting.receivedOnNonWorkingDay === "treat-as-next-working-day",
    "cut-off-alone",
    "counting.cutOff",
    "With a cut-off, what comes late on Friday would be due after what comes on Saturday. Use a cut-off together " +
      'with "receivedOnNonWorkingDay": "treat-as-next-working-day".',
  ),
  ...unless(
    counting.dueOnNonWorkingDay === "keep" || !isTimed(allowance) || "workingMinutes" in allowance,
    "hours-moved",
    "counting.dueOnNonWorkingDay",
    "Hours that end on a day off would move past those that end early on the next working day. Keep the time, or " +
      "promise working minutes or working days.",
  ),
];

const extendsInItsUnit: StandardRule = ({ allowance, extension }) => {
  if (extension === null) return NONE;
  const { atMost, times, noticeSays } = extension;
  const wrong = isAllowance(atMost, "extension.atMost");
  return [
    ...wrong,
    ...unless(
      wrong.length > 0 || unitOf(atMost) === unitOf(allowance),
      "extension-unit",
      "extension.atMost",
      `It is counted in ${unitOf(allowance)}, so it is put off in ${unitOf(allowance)} too.`,
    ),
    ...unless(
      Number.isInteger(times) && times >= 1,
      "extension-times",
      "extension.times",
      "It can be put off once or more often: a whole number from 1. Leave out the extension if it can not.",
    ),
    ...unless(
      isSaid(noticeSays),
      "notice-missing",
      "extension.noticeSays",
      "Say what the customer has to be told when it is put off.",
    ),
  ];
};

/** How a standard is counted: the allowance, what may go together, and how it is put off. */
export const COUNTING_RULES: readonly StandardRule[] = [isCounted, laterIsNeverSooner, extendsInItsUnit];
